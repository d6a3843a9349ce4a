import { verbOf } from "../../../smart/reading/verbs.ts";
import { turned } from "../../../coach/words/turned.ts";
import { isParroted, wordsOf } from "../parroted.ts";
import { clausesOf, withoutHedges } from "./clauses.ts";

const SAFE_START =
  /^(?:i (?:\w+ )?(?:can't|cannot|promised|say|call|talk|speak|miss|want|need|used to|like|love|feel|felt|have|had|work|live|get|go|play|keep|enjoy|look after|care for|lost|found|made|did|started|managed|tried|wish|hope|worry|sleep|sit|spend|eat|drink|stay|see|think about|forget|wake|lie|end up|put|take|run|walk|cook|give|do|game|bring|take work|stay|check|buy|order|skip|avoid|leave|watch|play|smoke|drink|vape|argue|study|revise|clean|drive|travel|feed|was|came|went|moved|stopped|gave up|got|could|would|(?:don't|do not) (?:see|go|sleep|have|get|do|feel|want|like)|didn't (?:go|sleep|get|have|do))|i'd (?:rather|not|like|love|feel|be|have|go|see|get|do)|i'm (?!a |an |the |such |so (?:stupid|useless)|just (?:a|an) )|i've (?:been|got|had|started|lost|tried|stopped|given|fallen|gained|put|moved|become|noticed|not)|my \w+(?: \w+)? (?:is|are|was|has|have|had|left|died|works?|wants?|helps?|would|could|can|might|needs?|comes?|goes|keeps?|says?)|(?:they're|they are|he's|she's) |(?:he|she|they)(?:'d| would| wouldn't| didn't) |we (?:love|sit|walk|cook|talk|go|used|have|fight|argue|live|had|were|are|could|eat|talk|don't)|(?:the|it|there|work|life|evenings?|mornings?|nights?|weekends?|mondays?|people|everyone|everything) (?:\w+ )?(?:is|are|was|were|gets?|got|takes?|took|feels?|felt|makes?|made|keeps?|kept|went|goes|has|had|fell|comes?|came)|it's |it'd |it would |that's (?:when|why|how|what|where) )/i;
/** Never handed back: insults against oneself, swearing, danger, other people's faults, questions, second persons. */
const UNSAFE =
  /[:;]-?[()]|\b(?:(?:just|only|probably) me|my fault|sorry|worth (?:my|your) time|apologi[sz]\w*|(?:kind of|kinda|sort of)? ?done|wrong with me|weird|round the houses|plans?|goals?|(?:see|seen) (?:no|none)|the one before|i believe i (?:asked|said)|i (?:already|just) (?:said|told|asked)|yell\w*|scream\w*|snapp?\w*|lose it|mess(?:ed)? up|stupid|useless|worthless|idiot|failure|fail|loser|pathetic|disgusting|ugly|fat|hate|kill|die|dead|suicid\w*|hurt|cut|burn|fuck\w*|shit\w*|crap|damn|bastard|bitch|you|your|u|ur|bot|rape\w*|abus\w*|hits?|beat|can(?:'t|not)(?! (?:really )?(?:sleep|get to sleep|switch off|relax|wind down|concentrate|focus|drive|walk|bend|lift|afford|find|talk|speak|say|kneel|stand|garden|work|keep up|pay|remember|see|move|stop)\b)|won't|lol|idk|what|why|how|who|whatever|this chat|pointless|joke|joking|kidding)\b|\b(?:don't|dont|do not) (?:really )?know\W*$|\?|\d{3,}|https?:|@/i;
const MAX_WORDS = 9;
/** Where what follows only adds to it; cut anywhere else (before a "but", a "without", a "then") it would say something it did not mean. */
const BOUNDARY =
  /,\s+(?!(?:not|but|except|only|though|then|no|until|unless|and|or|without)\b)|\s+(?=all the time\b|every (?:day|night|morning|evening)\b|at the moment\b|these days\b|right now\b|any ?more\b)|\s+(?=(?:while|since|because|so(?!\W*$)|and (?:i|im|i'm|it|its|it's|(?<!\bme and )my|he|she|they|we|the|can't)\b|when)\b)/i;
const FEWEST_WORDS = 3;
/** Words that want something after them. */
const UNFINISHED =
  /\b(?:is|are|was|were|be|been|i'd|i'm|the|a|an|my|want|need|like|love|hope|wish|have|had|has|get|got|gets|feel|felt|make|made|makes|take|takes|took|put|give|gave|keep|kept|could|would|should|used|it'd|that's|so|too|very|really|more|less|than|not|and|or|but|then)$/i;

/** The clause itself, or its beginning, as long as it does not repeat more than five words in a row. */
const handedBack = (clause: string, text: string): string | undefined => {
  const ends = [...clause.matchAll(new RegExp(BOUNDARY.source, "gi")), { index: clause.length }];
  for (const { index } of ends.reverse()) {
    const head = clause.slice(0, index);
    const count = wordsOf(head).length;
    if (count < FEWEST_WORDS) return undefined;
    if (count > MAX_WORDS || UNFINISHED.test(head)) continue;
    const handed = turned(head);
    if (!isParroted(handed, text)) return `${handed.charAt(0).toLowerCase()}${handed.slice(1)}`;
  }
  return undefined;
};

/** "I used to sing in a choir" → "I used to sing": said back without where, it is no echo. */
const withoutWhere = (clause: string): string => {
  const head = clause.replace(/ (?:in|at|on|with|for) (?:a|the|my|our)\b.*$/i, "");
  return WANTS_PLACE.test(head) || ONLY_DOING.test(head) ? clause : head;
};
/** "I would be sitting": with whom or with what is the point of it. */
const ONLY_DOING = /^(?:i|we)(?:'d| would)? be \w+ing$/i;
/** "I'd go stand": where is the half of it. */
const WANTS_PLACE =
  /\b(?:go|stand|sit|put|lie|stay|live|be|meet|walk|talk|look|wait|leave|keep) ?(?:it|them)?$/i;

const REASON_LEAD = /^(?:because|cos|cus|cuz|bc|since|so that)\s+(?!of\b)/i;

/** "Can't switch off at night": people leave the "I" out, and a reflection needs it. */
const withSubject = (clause: string): string => {
  if (
    /^(?:can'?t|can|could|cannot|never|always|hardly|barely|keep|haven'?t|don'?t|didn'?t|just)\b/i.test(
      clause,
    )
  )
    return `i ${lowerStart(clause)}`;
  return /^(?:struggling|feeling|getting (?=tired|worse|older|annoyed|behind|nowhere|more|so)|trying|lying|sitting|waking|(?:always|just|so|really) (?:\w+ing|tired|stressed|lonely|busy|behind|late)|tired|worn|stuck|stressed|lonely|anxious|overwhelmed|exhausted|knackered|bored|behind with)\b/i.test(
    clause,
  )
    ? `i'm ${lowerStart(clause)}`
    : clause;
};

/** "I never send my supervisor anything", "me and my husband only ever talk about bills": any plain verb will do. */
const tellsAnAct = (clause: string): boolean => {
  const verb = TELLS.exec(clause)?.[1]?.toLowerCase();
  return verb !== undefined && verbOf(verb) === verb;
};
const TELLS =
  /^(?:i|we|me and my \w+|my \w+ and (?:i|me))(?: (?:never|always|only|ever|just|still|really|often|usually|hardly|mostly|barely|sometimes))* ([a-z]+)\b/i;

const lowerStart = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * What is wanted or missed comes before how it is; and what a "but" takes back is not said without it.
 */
const toSayBack = (clauses: readonly string[]): string[] => {
  const meant = clauses.filter((_, at) => !/^(?:but|except|though)\b/i.test(clauses[at + 1] ?? ""));
  const isWanted = (one: string): boolean => WANTED.test(withoutHedges(one));
  return [...meant.filter(isWanted), ...meant.filter((one) => !isWanted(one))];
};
const WANTED =
  /^i(?:'d| would)? (?:really |just |still |so )?(?:miss|want|wish|would like|like to|love to)\b/i;

/** A short clause of the client's own with the pronouns turned, or nothing: never what could not be parsed. */
export const reflectionOf = (text: string): string | undefined => {
  for (const clause of toSayBack(clausesOf(text)).map(withoutHedges)) {
    const plain = withSubject(clause.replace(REASON_LEAD, ""));
    if (!(SAFE_START.test(plain) || tellsAnAct(plain)) || UNSAFE.test(plain)) continue;
    const handed = handedBack(plain, text) ?? handedBack(withoutWhere(plain), text);
    if (handed) return handed;
  }
  return undefined;
};
