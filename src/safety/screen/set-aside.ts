import { type Heard, heard, phraseSet } from "./phrase-set.ts";
import type { Finding } from "./rule.ts";
import { EVERYDAY } from "./rules/everyday.ts";
import { FIGURES_OF_SPEECH } from "./rules/figures-of-speech.ts";
import { HEARD_FIRST } from "./rules/heard-first.ts";
import { LONG_AGO, OVER_NOW, PAST_RISK, PRESENT_AGAIN, RECENT } from "./rules/history.ts";
import { PLAIN_NOES } from "./rules/plain-noes.ts";
import { DENIALS, IDIOMS, QUOTED } from "./rules/safe.ts";
import { SELF_HARM_TREATED } from "./rules/self-harm.ts";
import { LOST_TO_SUICIDE, THIRD_PARTY, THIRD_PARTY_NOW } from "./rules/third-party.ts";

const NOES = phraseSet(PLAIN_NOES);
const QUOTATIONS = phraseSet(QUOTED);
const DENIED = phraseSet(DENIALS);
const LOST = phraseSet(LOST_TO_SUICIDE);
const SAFE = [
  QUOTATIONS,
  phraseSet(EVERYDAY),
  phraseSet(FIGURES_OF_SPEECH),
  DENIED,
  NOES,
  phraseSet(IDIOMS),
  LOST,
];
/** What is not the person's own word now, whatever else is a saying. */
const NOT_MEANT = [QUOTATIONS, DENIED, NOES, LOST];
const OTHER_NOW = phraseSet(THIRD_PARTY_NOW);
const OTHER = phraseSet(THIRD_PARTY);
const PAST = phraseSet(PAST_RISK);
const AGAIN = phraseSet(PRESENT_AGAIN);
const RECENTLY = phraseSet(RECENT);
const AGO = phraseSet(LONG_AGO);
const OVER = phraseSet(OVER_NOW);
const TREATED = phraseSet(SELF_HARM_TREATED);

/** Heard before idioms are out, because "he'll kill me" is one. */
const THREATENED = phraseSet(
  `(kill|murder|shoot|stab|bury) (me|us|me and the kids) (if|when|before) i (leave|left|tell|ever|go|talk|report|say no|try to leave|break up|call|speak|see|move out)
   (he|she|{partner}) .. (said|says|threatens|threatened|swore|told me) .. (he|she|hell|shell|hed|shed|to)? (will|would|is going to|going to|hell|to)? (shoot|stab|strangle|kill) me
   (so|or|otherwise) .. (he|she|{partner}) (doesnt|dont|wont|does not) (hit|hurt|beat|choke) (me|us|the kids)`,
);
/** Looks like a denial and is none: a day is named, a doubt is left, or a "but" follows. */
const NO_DENIAL = phraseSet(
  `never wanted to (die|be dead|kill myself|end it|end my life) (more|so|as|this)
   (not|wont|never) (going to)? (kill myself|end it|die|do it|hurt myself|end my life|do anything) (today|tonight|yet|right now|this week|until|till|before|while|as long as)
   (not|im not|never) sure (if|that|whether)? i (want|wanted|wish) to (live|be alive|keep living|go on|be here|exist|stay alive)
   (hurt|harm|danger to|kill) (anyone|anybody|nobody|no one|others) (but|except|other than|only) (myself|me)
   not suicidal but .. i am
   (not cutting|no cutting|without cutting|not cut|not self harming) .. .. .. .. (. )? .. did it (once|twice|daily|every day|(two|three|four|five|six|seven|2|3|4|5|6|7) times) (last|this|in|since|yesterday|today)
   (im|i am) not i (want|wish) to (die|be dead|end it|disappear)
   (without|no) (cutting|self harm|self harming|hurting myself|burning) (. )? .. (made|managed|lasted|got to|only|only made|only managed) (it)? (to)? (0|1|2|3|4|one|two|three|none|zero|half)
   (without|no) (cutting|self harm|self harming|hurting myself|burning) (. )? .. (failed|didnt make it|didnt manage|broke it|gave in)
   yes i (self harm|cut|hurt myself|am suicidal) no
   (attempted|tried) . (yes|yeah|yep) .. .. . do i think about it (now|still|again) . (yes|also)
   telling (people|everyone|them|you) im not suicidal but
   (pain|hurting|suffering|noise|voices) to (stop|end|be over) (forever|for good|permanently)
   (died|dead) and so should i
   (goal|aim|target|promise|promised|hard|harder|struggling|fighting|reasons|reason|drink|try|trying|point) .. .. (not|dont|never) (to)? (kill myself|killing myself|die by suicide|end my (own)? life|end it)
   (goal|aim|target|(goal|aim|target) for .. ..) (is|.|to be|is to|is .. to) (not|dont|never) (to)? (kill myself|die|end it|end my life)
   never felt (this|so|as|more) suicidal
   (havent|not|never|hadnt) .. (wanted|felt|been) .. (kill myself|die|suicidal|end it) (this|so|as|that) (bad|badly|much|strongly)
   (scenario|version|future|see me|see myself|picture|imagine) ... (dont|not|didnt|without) (killing|kill|take|taking|end|ending) (myself|my life|my own life)
   (can|could|do|would|will|have|did) you .. .. (talk|talked|help|helped|coach|work|report|support|deal|speak) .. (to|with)? (someone|somebody|people|anyone|a person|person|clients|a client) who .. (want|wants|wanted|is|are|has|have|decided|feel|feels) .. .. (die|suicide|suicidal|kill|end)
   (nobody|no one|who) (helps|help|wants|listens|would help|talks) .. (someone|somebody|a person) who (wants|wanted) to (die|kill|end)
   (the friend is me|asking as that someone|that someone is me|im the friend|the someone is me)
   (said|says|told me|telling me|tells me|texted|wrote) .. (go|to|to go)? (kill yourself|end it|kill myself|die) .. .. .. (hes right|shes right|theyre right|is right|i should|i might|im going to|i want to|maybe i|so i will)
   (think|hear|brain|head|voice|cloud|thoughts|sentence|mind|says|going|all) .. .. .. (kill yourself|end your life|hang yourself|be done with yourself|kill yourself kill yourself)
   (made|make|go|talk) .. out of killing yourself
   (lied|lying|lie) .. (when|about) .. i (said|say|was) .. (im|i was|not)? .. (fine|ok|okay|safe|not suicidal|suicidal)`,
);
const CANNOT_STOP = phraseSet("(cant|couldnt|unable to|not able to|impossible to|failed to) stop");

/** Stands where words were taken out: a word that no rule knows. */
const GAP = " ~";

/** What is left for the rules once harmless words are out, and what the words that are out said. */
export interface SetAside {
  readonly rest: Heard;
  /** With the sayings still in it, but without what is denied, quoted or told of others. */
  readonly spoken: Heard;
  /** The message without sayings, denials, everyday turns and harm that is being worked on. */
  readonly plain: string;
  readonly findings: readonly Finding[];
}

/**
 * Takes out, in this order: idioms and denials, what is told of others, what is told of the past, and
 * harm that is already being worked on. Only the words are taken, never the message: what stands
 * beside them is still heard.
 */
export function setAside(said: string, full: string): SetAside {
  const findings: Finding[] = [];
  const whole = heard(said);
  if (THREATENED.isIn(whole)) findings.push(THREATENED_FINDING);
  for (const { said: phrases, finding } of HEARD_FIRST)
    if (phrases.isIn(whole)) findings.push(finding);
  const isNoDenial = NO_DENIAL.isIn(whole);
  if (isNoDenial) findings.push(NO_DENIAL_FINDING);
  let rest = SAFE.reduce((message, safe) => safe.replaceIn(message, GAP), whole);
  const meant = NOT_MEANT.reduce((message, safe) => safe.replaceIn(message, GAP), whole);
  const spoken = OTHER.replaceIn(meant, GAP);
  const isTreated = !CANNOT_STOP.isIn(rest);
  const plain = isNoDenial ? said : (isTreated ? TREATED.replaceIn(rest, GAP) : rest).text;
  if (OTHER_NOW.isIn(rest)) findings.push(other("third-party/now", "imminent"));
  const others = OTHER.replaceIn(rest, GAP);
  if (others !== rest) findings.push(other("third-party/at-risk", "concern"));
  rest = others;
  const past = PAST.replaceIn(rest, GAP);
  const finding = past === rest ? undefined : history(heard(full));
  if (finding) {
    findings.push(finding);
    rest = past;
  }
  const treated = CANNOT_STOP.isIn(rest) ? rest : TREATED.replaceIn(rest, GAP);
  if (treated !== rest) findings.push(TREATED_FINDING);
  return { rest: treated, spoken, plain, findings };
}

const THREATENED_FINDING: Finding = {
  id: "partner-abuse/threat-to-life",
  kind: "partner-abuse",
  level: "risk",
  clarity: "explicit",
};

const NO_DENIAL_FINDING: Finding = {
  id: "passive/no-denial",
  kind: "suicide",
  level: "risk",
  clarity: "unclear",
  isSure: true,
};

const TREATED_FINDING: Finding = {
  id: "self-harm/treated",
  kind: "self-harm",
  level: "concern",
  clarity: "explicit",
};

const other = (id: string, level: "concern" | "imminent"): Finding => ({
  id,
  kind: "suicide",
  level,
  clarity: "explicit",
});

/** The past alone is a concern; the past that is back is a risk. An attempt with no time told is not history. */
function history(full: Heard): Finding | undefined {
  if (RECENTLY.isIn(full)) return undefined;
  if (AGAIN.isIn(full) && !OVER.isIn(full)) {
    return { id: "history/back-again", kind: "suicide", level: "risk", clarity: "explicit" };
  }
  if (!AGO.isIn(full)) return undefined;
  return { id: "history/past", kind: "suicide", level: "concern", clarity: "explicit" };
}
