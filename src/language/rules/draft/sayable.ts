import { withoutSpoken } from "../../../coach/words/aloud.ts";

/** Which of the client's words may stand in a sentence that will be read again in four weeks. */
const ABOUT_THE_TALK =
  /\?|["“”]|\b(?:you|your|ur|u|idk|dunno|lol|lmao|whatever|not sure|don't know|do not know|told you|you mean|(?:your|the|this|that|next|same|many) questions?|(?:my|your|the|no) answer|already)\b/i;
/** A reason that beats oneself up is heard, and not handed back every week. */
export const SELF_PUNISHING =
  /\b(?:useless|worthless|lazy|disgusting|pathetic|stupid|idiot|failure|loser|fat|ugly|hate (?:myself|my)|ashamed|ruin(?:ed|s)?|waste of|i always|i never|my fault|embarrassing|a mess|punish|deserve)\b/i;
export const BORROWED =
  /\b(?:i should|i(?:'m| am) supposed to|i have to|(?:they|people|everyone|everybody|he|she|my (?:mum|mom|dad|wife|husband|partner|boss|doctor|mother|father|sister|brother|gp|parents)) (?:says?|said|wants?|thinks?|told|expects?|(?:makes?|made)(?! (?:me|us) (?:laugh|smile|happy|happier|calm|calmer|feel|proud|think|forget|giggle|strong))))\b/i;
const MOST_WORDS = 14;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A reason in one plain clause; a long, borrowed or self-punishing one stays in the record, out of the sentence. */
export const sayableReason = (reason: string): boolean =>
  words(reason) <= MOST_WORDS &&
  !/^(?:because|so(?: that)?|bit|part|to|for|the)$/i.test(reason) &&
  !ABOUT_THE_TALK.test(reason) &&
  !SELF_PUNISHING.test(reason) &&
  !BORROWED.test(reason) &&
  !/^(?:if|when|unless)\b/i.test(reason) &&
  !/[.;!]\s|,.*,|\bbut\b/.test(reason);

export const sayableSign = (sign: string): boolean =>
  words(sign) <= MOST_WORDS && !ABOUT_THE_TALK.test(sign) && !/[.;!]\s/.test(sign);

const MOST_ACT_WORDS = 18;
const NO_THING =
  /^make time for (?:i\b|i'|we\b|my \w+ \w+s?\b(?= \w)|he\b|she\b|they\b|it\b|that\b|this\b|there\b|you\b|not\b|no\b|never\b|nothing|what|why|how|when|if|\d+ (?:weeks?|days?|months?|mins?|minutes?|hours?|times?)$|perhaps|maybe|the thing is|less\b|more\b|better\b|smaller\b|bigger\b|shorter\b|longer\b|easier\b|for\b|to\b|being\b)/i;

/** What people come to be rid of is no plan, whatever it was parsed from. */
const THE_TROUBLE =
  /^(?:not|never|no)\b|^(?:eat|sit|be|spend|have)\b.*\balone\b|^(?:(?:always|just|often|keep|still|only|mostly|usually) )*(?:shout|scream|yell|snap|swear|hit|smack|slap|smoke|vape|drink(?!\w| (?:(?:my|a|some|the|more|one|hot|cold|cups?|mugs?|glass|glasses|of) )*(?:water|tea|coffee|decaf|juice|squash|milk|cocoa|glass|less)\b)|binge|overeat|scroll|procrastinate|put (?:it|things|everything) off|worry|panic|cry|argue|fight (?:with|about)|go off\b|lose (?:it|my temper)|lie in bed|stay in bed|rot|doomscroll|bite|overthink|ruminate|avoid|hide|fail|mess up|gamble|ignore|forget)\b/i;

/** "Got one due", "is there a group": a verb in another form than the one that follows "I'll". */
const OTHER_FORM =
  /^(?:go to|go for|play|do|have|make|make time for) (?:(?:the|my|a|his|her) )?\w+(?: \w+)? (?:is|are|was|were|isn't|aren't)\b|^(?:make time for (?:an? )?)?(?:got|had|went|bought|did|made|was|were|been|is|are|am|has|came|took|told|said|found|gave|left|kept|felt|saw|knew|thought|wanted|tried|started|used|worked|sent|wrote|ate|drank|slept|spent|lost|isn't|aren't|wasn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|would|could|should|might)\b/i;
/** "Do those", "go to that on Wednesdays": what it stands for was said elsewhere, and nobody would know it in four weeks. */
export const pointsElsewhere = (act: string): boolean =>
  POINTS_ELSEWHERE.test(act) && !OF_PEOPLE.test(act);
const POINTS_ELSEWHERE =
  /^(?:[a-z]+(?: (?:up|out|off|down|back|on|over|away|round|around|along))?|take|put) (?:(?:to|at|in|on|with|for|into|through|about|from) )?(?:(?:that|this|those|these)(?! (?!(?:sat|done|sitting|standing|lying|once|twice|every|each|daily|weekly|now|then|again|instead|first|before|after|out|up|down|off|on|in|at|with|for|when|and|more|most|by|to|too|two|three|four|five|\d+)\b)[a-z])|it|one|some|there|them)(?= (?:sat|done|sitting|standing|lying|once|twice|every|each|daily|weekly|again|instead|first|before|after|out|on|in|at|with|for|when|and|more|by|\d+|a (?:few|couple))\b|$)/i;
/** People are known to whoever rings or meets them. */
const OF_PEOPLE =
  /\b(?:join|ring|call|text|phone|see|meet|visit|join|ask|tell|help|email|message|hug|thank|to|with) them\b/i;
/** Said to whoever writes the sentence, and nothing to do. */
const OF_THE_SENTENCE =
  /^(?:change|fix|redo|reword|rewrite|rephrase|keep|take out|take off|leave out|remove|delete|drop|lose|cut|put|add|swap|replace|edit) (?:(?:the|that|this|in|out|back)\s+)*(?:[\w']+ ){0,4}(?:bit|part|end|ending|start|beginning|sentence|wording|words?|because|reason|maybe)\b|^keep (?:send|write|read|walk|go|do|make|ring|call|take|say|have|play|cook|eat|run|swim|sit)\b|^(?:say|put|write|word|phrase) (?:it|that|this) (?:differently|better|again|nicer|shorter|right|properly|another way)\b|^change the (?:days?|times?|date|number|amount|place)\b|^(?:cut|drop)(?: it)?(?: down)? to \w+$|^(?:fix|reword|rewrite|rephrase|redo) (?:it|that|this|the sentence|the end)$|^take out the (?:\w+ing|[\w']+)$/i;

/** What can follow "I'll": anything else is the client's to word. */
export const sayableAct = (told: string): boolean => isSayable(withoutSpoken(told));

const isSayable = (act: string): boolean =>
  words(act) <= MOST_ACT_WORDS &&
  !ABOUT_THE_TALK.test(act) &&
  !NO_THING.test(act) &&
  !OTHER_FORM.test(act) &&
  !OF_THE_SENTENCE.test(act) &&
  !THE_TROUBLE.test(act);
