import { activityPhrase } from "../draft/activities.ts";
import { sayableAct } from "../draft/sayable.ts";
import {
  fromGerund,
  isSentence,
  isTimeSpent,
  startsWithVerb,
  verbPhraseOf,
  WITH_SUBJECT,
} from "../verbs.ts";
import { withoutHedges } from "./clauses.ts";

const STATE =
  /^(?:(?:do |really |just )*(?:feel|be|have|know|want|like|love|need|think|worry)|look)\b/i;

/** "Make it sundays", "leave that out", "skip": said of the plan or the talk. */
const OF_THE_WORDING =
  /^(?:make (?:it|that)|leave (?:it|that|this)|skip(?= (?:it|this|that|one|the (?:question|step)|to)\b|$)|take (?:it|that) out|change (?:it|that)|(?:put|say|write|leave|take) (?:it|that|this|them)$|put (?:it|that) (?:in|down)|(?:do|have|get|go|make|take)(?: (?:usually|all|mostly|about|maybe|it|that|them|so|too|both))+$|keep (?:it|that)|keep$|say (?:it|that)$|forget (?:it|that)|(?:go|carry) on(?: then)?$|go ahead|never ?mind|(?:talk|chat)(?: (?:a (?:bit|little)|some))? (?:more|first|about (?:it|that)|it (?:over|through)|with you)\b.*|tell you (?:more|first)\b.*|think (?:about it|it over)\b.*|do (?:it|that)$|(?:to )?(?:start|begin|try|go|do|see)$|plan (?:me|it|that|this)|let'?s)\b/i;

/** "Closing at 9 isn't realistic": said of an act, and none. */
const JUDGED =
  /^\w+ing\b.{0,40}\b(?:is|isn't|isnt|was|wasn't|are|aren't|would|wouldn't|won't|seems|feels|sounds|can't|doesn't)\b/i;

/** "Well I don't know, do I.", "start smaller": asked back, or said of the size. */
const ASKS_BACK =
  /^(?:(?:start|go|think|keep it|make it|begin) (?:even |a bit )?(?:smaller|small|simpler|simple|slower|slow)$)|^(?:do|did|would|should|could|can|am|is) (?:i|you|we|they|he|she|it)\b/i;

/** How things are, not what will be done: "i work 6 days", "i live with my mother". */
const HABIT =
  /^i (?:work|live|have|only|always|usually|never|still|already|keep|let|can't|don't|do not)\b/i;

/** Something the person does themself: it begins with a verb, and not with a verb of being or feeling. */
export const isOwnAct = (value: string): boolean => {
  if (ASKS_BACK.test(value) || JUDGED.test(value)) return false;
  const phrase = value.replace(
    /^(?:i(?:'d| would| should|'ll| will| shall| could| can|'m)?|we(?:'d|'ll| could| can)?|to)\s+(?:be\s+)?/i,
    "",
  );
  if (/^(?:i|we)(?:'d| would) be (?!\w+ing\b|in bed|at|on|out|home|up|there)/i.test(value))
    return false;
  if (HABIT.test(value) || /\bnot \w+ing\b/i.test(value)) return false;
  if (isSentence(phrase) || OF_THE_WORDING.test(phrase)) return false;
  const isVerb = WITH_SUBJECT.test(value) || startsWithVerb(phrase);
  if (!isVerb && fromGerund(phrase) === undefined) return false;
  // After "I'll" the next word is a verb, known or not.
  const act = verbPhraseOf(WITH_SUBJECT.test(value) ? value : phrase);
  if (!sayableAct(act)) return false;
  return (
    !STATE.test(act) ||
    /^have (?:an? |\d|(?:one|two|three|four|five|six|only|just|max|at most|no more) |lunch|dinner|breakfast|coffee|tea|supper|drinks)\b/i.test(
      act,
    )
  );
};

/** An act, or the name of one ("yoga", "more walks"); never a sentence about how things are. */
export const isActLike = (value: string): boolean =>
  isOwnAct(value) ||
  isTimeSpent(value) ||
  activityPhrase(value) !== undefined ||
  (!ASKS_BACK.test(value) &&
    value.split(/\s+/).length <= 4 &&
    !isSentence(value) &&
    !/^(?:the|my|a) (?:thing|point|problem) (?:is|was)\b/i.test(value) &&
    !/^\d+ ?(?:x|times?|weeks?|days?|months?|mins?|minutes?|hours?)?$/i.test(value) &&
    !/^(?:i|he|she|they|we|it|you|that|this|there|no|not|nothing|none|nobody|anything|something|everything|what|why|my (?:ex|wife|husband|boss|mum|mom|dad)|i'm|it's|don'?t)\b/i.test(
      value,
    ));

/** "When she asks again, breathe and answer": the same with the act first. */
const WHEN_FIRST =
  /^((?:when(?:ever)?|as soon as|every time|each time|once|if) [^,]{4,60}), (?:then )?((?:i(?:'d|'ll| will| would| could| can| might)? )?(?!i\b|i'|he\b|she\b|it\b|they\b|we\b|my\b|the\b)\w.{3,})$/i;

const TIME_FIRST =
  /^((?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends|mornings|evenings|(?:every|each) \w+|in the (?:mornings?|evenings?)|tonight|tomorrow|after \w+|before \w+),? (i(?:'d|'ll| will| would| could| can| want to)? (?!am\b|was\b|feel\b)\w.{3,})$/i;

/** "Sundays i write down one reason": the same with the act first. */
export const timeLast = (clause: string): string => {
  const [, when, act] = WHEN_FIRST.exec(withoutHedges(clause)) ?? [];
  if (when && act && isOwnAct(act)) return `${act} ${lowerStart(when)}`;
  const found = TIME_FIRST.exec(withoutHedges(clause));
  return found?.[1] && found[2] ? `${found[2]} ${found[1]}` : clause;
};

/** "Clearing the table first", "step out of the room is good": the act, without what is said of it. */
export const plainAct = (value: string): string =>
  value
    .replace(
      /(?<=\S \S+) (?:is|would be|might be|could be|sounds|seems|might|could|would) (?:(?:a |quite |pretty |really |very )*(?:good|fine|nice|ok(?:ay)?|doable|an? (?:idea|start|option)|good (?:idea|start)|work|help|do))$/i,
      "",
    )
    .replace(/(?<=\S \S+), (?:she|he|it|they|that|which)(?:'s| [a-z]+) (?!.*, ).*$/i, "")
    .replace(/(?<=\S \S+),? (?:first(?: of all)?|to (?:begin|start) with|for starters)$/i, "")
    .replace(/ and (?=(?:asleep|awake|home|dressed)\b)/i, " and be ")
    .replace(STUCK_TO, (whole, thing: string) => activityPhrase(thing) ?? whole)
    .replace(/(?<=\b(?:the|a|an|my) \S+) first, then (?=(?:the|a|an|my)\b)/i, " and then ");

/** "Stick to gym": how long it should last is the wish; what is done is going there. */
const STUCK_TO =
  /^(?:i'?(?:d|ll) )?(?:stick (?:to|with)|keep (?:up(?: with)?|to|at)|get back (?:in)?to|go back to|go) ((?:the )?(?:gym|pool|running|yoga|swimming|church|choir)\b.*)$/i;

const FEWEST_WORDS = 4;

/** "Phone in the kitchen by 1": a thing with its place, told without a verb, is an act all the same. */
export const isNamedThing = (value: string): boolean =>
  value.split(/\s+/).length >= FEWEST_WORDS &&
  !isSentence(value) &&
  !/,|\b(?:is|are|was|were)\b/i.test(value) &&
  activityPhrase(value) !== undefined;

const lowerStart = (text: string): string =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
