import { type Heard, heard, phraseSet } from "./phrase-set.ts";
import type { Finding } from "./rule.ts";
import { EVERYDAY } from "./rules/everyday.ts";
import { FIGURES_OF_SPEECH } from "./rules/figures-of-speech.ts";
import { LONG_AGO, OVER_NOW, PAST_RISK, PRESENT_AGAIN, RECENT } from "./rules/history.ts";
import { PLAIN_NOES } from "./rules/plain-noes.ts";
import { DENIALS, IDIOMS, QUOTED } from "./rules/safe.ts";
import { SELF_HARM_TREATED } from "./rules/self-harm.ts";
import { LOST_TO_SUICIDE, THIRD_PARTY, THIRD_PARTY_NOW } from "./rules/third-party.ts";

const NOES = phraseSet(PLAIN_NOES);
const SAFE = [
  phraseSet(QUOTED),
  phraseSet(EVERYDAY),
  phraseSet(FIGURES_OF_SPEECH),
  phraseSet(DENIALS),
  NOES,
  phraseSet(IDIOMS),
  phraseSet(LOST_TO_SUICIDE),
];
/** What was known to be safe before the newest noes were written: lines are drawn without them. */
const SAFE_BEFORE = SAFE.filter((safe) => safe !== NOES);
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
   telling (people|everyone|them|you) im not suicidal but
   (pain|hurting|suffering|noise|voices) to (stop|end|be over) (forever|for good|permanently)
   (died|dead) and so should i
   (lied|lying|lie) .. (when|about) .. i (said|say|was) .. (im|i was|not)? .. (fine|ok|okay|safe|not suicidal|suicidal)`,
);
const CANNOT_STOP = phraseSet("(cant|couldnt|unable to|not able to|impossible to|failed to) stop");

/** Stands where words were taken out: a word that no rule knows. */
const GAP = " ~";

/** What is left for the rules once harmless words are out, and what the words that are out said. */
export interface SetAside {
  readonly rest: Heard;
  /** The message without sayings, denials, everyday turns and harm that is being worked on. */
  readonly plain: string;
  readonly findings: readonly Finding[];
}

/**
 * Takes out, in this order: idioms and denials, what is told of others, what is told of the past, and
 * harm that is already being worked on. Only the words are taken, never the message: what stands
 * beside them is still heard.
 */
export function setAside(said: string, full: string, isBefore = false): SetAside {
  const findings: Finding[] = [];
  const whole = heard(said);
  if (THREATENED.isIn(whole)) findings.push(THREATENED_FINDING);
  if (NO_DENIAL.isIn(whole)) findings.push(NO_DENIAL_FINDING);
  let rest = (isBefore ? SAFE_BEFORE : SAFE).reduce(
    (message, safe) => safe.replaceIn(message, GAP),
    whole,
  );
  const isTreated = !CANNOT_STOP.isIn(rest);
  const plain = (isTreated ? TREATED.replaceIn(rest, GAP) : rest).text;
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
  return { rest: treated, plain, findings };
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
