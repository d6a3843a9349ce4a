import type { Fact, Slot } from "../../../coach/facts.ts";
import { BORROWED, SELF_PUNISHING } from "../draft/sayable.ts";
import { isActLike } from "./acts.ts";
import { withoutHedges } from "./clauses.ts";
import { cueIn, withoutCue } from "./cue.ts";
import { isSent } from "./signals.ts";
import { markedSlot, said, slotValue, wishIn } from "./slots.ts";
import { talkIn } from "./talk.ts";
import { isTold } from "./told.ts";

const DANGLING =
  /(?:^|\s)(?:(?:on|in|at|by|for) (?:a|an|the|my)|by|on|for|at|in|every|until|till|about|around|maybe|and|within|over|each|per|from|then|the)$/i;

/** "At Sunday lunch", "on Friday evening at the pub": a day that names a thing, and cannot be taken out of it. */
export const isInside = (clause: string, quote: string): boolean => {
  if (!NAMES_A_DAY.test(quote)) return false;
  const at = clause.indexOf(quote);
  const after = at < 0 ? "" : clause.slice(at + quote.length);
  return OF_A_DAY.test(after);
};
const NAMES_A_DAY =
  /^(?:(?:on|at|by|in|for) )?(?:the |my |our )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|new year|weekend)$/i;
const OF_A_DAY =
  /^ (?:off|lunch|dinner|breakfast|brunch|tea|supper|roast|mass|service|class|club|market|league|paper|papers|shop|walk|run|swim|quiz|choir|group|session|meeting|game|match|party|drinks|shift|school|training|practice)\b/i;

/** The clause without the words that were read as times and frequencies: they have slots of their own. */
export const withoutTimes = (clause: string, measures: readonly Fact[]): string => {
  let rest = clause;
  for (const measure of measures)
    if (measure.slot === "frequency" || measure.slot === "deadline" || measure.slot === "review")
      if (!isInside(rest, measure.quote)) rest = rest.replace(measure.quote, " ");
  rest = rest
    .replace(/\s+/g, " ")
    .replace(/ (?=,)/g, "")
    .trim();
  if (rest === clause.trim()) return rest.replace(/^[\s,]+|[\s,]+$/g, "");
  while (DANGLING.test(rest)) rest = rest.replace(DANGLING, "").trim();
  return rest.replace(/^[\s,]+|[\s,]+$/g, "");
};

/** A complaint about someone, or "I see no problem", is no wish; it is heard, not written down as one. */
const isNoWish = (clause: string): boolean => talkIn([clause]).sustain > 0;

/** "Step out of the room. But she'd just follow me": named, and why it would not do. */
export const isWithdrawn = (clauses: readonly string[]): boolean =>
  clauses.some((clause) => WITHDRAWN.test(clause));

/** "Chew gum maybe? But not allowed on the phones": named, and out of the question. */
const WITHDRAWN =
  /^but (?:then )?(?:they|he|she|it|that)(?:'d| would|'ll| will) (?:just|only|never|not|still|probably|always)\b|^but (?:i'?m |we'?re |it'?s |that'?s |they'?re )?(?:not allowed|not possible|forbidden|can'?t|cannot|i (?:can'?t|cannot|couldn'?t)|we (?:can'?t|aren'?t allowed))\b/i;
/** Nobody can decide to sleep, to be happy or not to shout: what is done for it is still to be found. */
export const OUTCOME =
  /^(?:(?:i'?d|i'?ll|to|just|try to|maybe) )*(?:(?:fall a)?sleep(?: (?:well|better|more|longer|through|at night|earlier))*|(?:be|feel|get|stay|become) (?:more |less |a bit |so )*(?:happy|happier|calm|calmer|ok|okay|fine|better|good|relaxed|confident|normal|patient|tired|stressed|angry|anxious|rested|brave|braver|positive)|relax|worry less|stress less|care less|(?:not|don'?t|stop|never) (?:to )?(?:be |get |feel )?(?:shout|yell|scream|worry|snap|stress|cry|panic|overthink|angry|sad|anxious|afraid|scared)\w*(?: (?:about|at) .{2,30}| (?:so much|all the time|anymore|any more))?)$/i;
const NO_TIME =
  /^but\b.*\b(?:(?:don'?t|do not|haven'?t|won'?t) (?:have|got|get) (?:the |any |that |\w+ )?(?:\w+ )?(?:time|minutes?|hours?|money|space)|there'?s no time|(?:won'?t|wouldn'?t|doesn'?t|never) works?)\b/i;
const NO_ACT = "it is what it is";
/** "20 minutes of yoga after work": the yoga is what is done; how long and when have slots of their own. */
const SPENT_ON =
  /^(?:about |around )?(?:\d+|half an|an?|five|ten|fifteen|twenty|thirty|a few) ?(?:mins?|minutes?|hours?|hrs?)(?:'s)? (?:of )?(?!(?:on|at|in|with|outside|alone)\b)(.{3,})$/i;

/** These go into the statement: one clause of them, or it would not read as a sentence. */
const SENTENCE_PART: ReadonlySet<Slot> = new Set(["reason", "sign"]);

/** "Not just sitting", "it's not the book": what it is not, said before what it is. */
const IS_NOT_IT =
  /^(?:well,? |oh,? )?(?:(?:it'?s|its|it is|that'?s) )?not (?:just|only|really|so much|about|because|the|for)\b/i;
/** "Sitting down won't lose me any weight", "it's my weight i'm on about": said against it, and no reason. */
/** "I feel guilty", "I'd rather plan some gardening": a feeling about it, or another plan; no reason. */
const NO_REASON =
  /^i(?:'m| am| feel| felt| just feel) (?:(?:so|really|a bit|very|just|still) )*(?:guilty|bad|awful|terrible|mean|selfish|ashamed)\b|^i'?(?:d| would) rather (?:plan|do|try|start|have|go)\b/i;
const NO_GOOD =
  /\b(?:won'?t|wouldn'?t|doesn'?t|isn'?t going to|not going to) (?:really |ever |even )?(?:get|lose|help|give|bring|do|change|fix|pay|earn) (?:me|my|us|it|any|anything|nothing|a thing|owt)\b|\bi'?m (?:on|talking) about\b|\b(?:died|passed away|funeral)\b|^(?:it'?s |its )?been (?:like (?:this|that)|this way|so) (?:since|for|ever)\b/i;
/** "Off my back": of what, only the rest says. */
const HALF = /^(?:off|out of|away from|on|over) (?:my|the|our|his|her)\b/i;
/** "My sister used to come", "nobody else does": how it was or is, told beside what it is for. */
const ONCE_OR_NOBODY =
  /^(?:and |but )?(?:(?:my \w+|he|she|they|we) (?:always )?used to\b|(?:nobody|no ?one) (?:else )?\w+)/i;
const withoutDenied = (clauses: readonly string[]): readonly string[] => {
  const said = clauses.filter((clause) => !NO_GOOD.test(clause));
  const is = said.filter((clause) => !IS_NOT_IT.test(clause) && !ONCE_OR_NOBODY.test(clause));
  const meant = is.length > 0 ? is : said;
  const whole = meant.filter((clause) => !HALF.test(clause));
  return whole.length > 0 ? whole : meant;
};

/** All of it where it is short enough to be said again; otherwise what came first. */
const inShort = (first: string, values: readonly string[]): string => {
  const all = values.join(", ");
  return all.split(/\s+/).length <= MOST_TOGETHER ? all : first;
};
const MOST_TOGETHER = 12;

/** "Drink too much at weekends": how it is, though it begins like a wish. */
const TOO_MUCH =
  /\btoo (?:much|many|late|little|often|long|far)\b|\b(?:every|all) (?:night|day|evening|weekend)\b(?=.*\b(?:again|instead)\b)|\ball the time\b|^(?:always|never|can'?t|keep)\b/i;

/** The clauses that answer what was asked, as one fact in its slot. */
export const mainFact = (
  slot: Slot,
  clauses: readonly string[],
  measures: readonly Fact[],
): Fact[] => {
  if (slot === "action") {
    if (clauses.some((clause) => WITHDRAWN.test(clause) || NO_TIME.test(clause))) return [];
    const spentOn = (one: string): string | undefined => SPENT_ON.exec(one)?.[1];
    // "Every day but sunday": how often, and no act.
    const isOnlyTime = (one: string): boolean => measures.some(({ quote }) => quote.includes(one));
    const value = clauses
      .map((clause) => slotValue(slot, clause))
      .find(
        (one) =>
          !isOnlyTime(one) &&
          (isActLike(one) ||
            isActLike(spentOn(one) ?? NO_ACT) ||
            isActLike(withoutTimes(one, measures) || NO_ACT)),
      );
    const outcome = clauses
      .map((clause) => slotValue(slot, clause))
      .find((one) => OUTCOME.test(one));
    if (outcome && (!value || value === outcome)) return [said("picture", outcome)];
    if (!value) return [];
    const spent = spentOn(value);
    const cue = spent && cueIn(spent);
    return [
      said(slot, withoutTimes(cue ? withoutCue(spent) : (spent ?? value), measures), value),
      ...(cue ? [said("cue", cue)] : []),
    ];
  }
  if (slot === "desiredChange") {
    // Where someone says that another sent them, only a wish named as one is theirs.
    const wish = clauses.some(isSent)
      ? undefined
      : clauses.find(
          (clause) =>
            !isNoWish(clause) &&
            !/^(?:what|why|who|how|nothing|none|entertain)\b(?! i\b)/i.test(clause),
        );
    if (!wish) return [];
    // "Moved to Leeds and I know no one": how it is, told before any wish.
    const value = slotValue(slot, wish);
    const isTrouble = isTold(value) || (TOO_MUCH.test(value) && wishIn(wish) === undefined);
    return [said(isTrouble ? "situation" : slot, value, wish)];
  }
  // What others want, or what beats oneself up, is heard and not written down as what it is for.
  const own =
    slot === "reason"
      ? withoutDenied(clauses).filter(
          (clause) =>
            !NO_REASON.test(withoutHedges(clause)) &&
            !BORROWED.test(clause) &&
            !SELF_PUNISHING.test(clause),
        )
      : clauses;
  const values = own
    .map((clause) => slotValue(slot, clause))
    .filter((value) => value.length > 1 && !/^because$/i.test(value));
  const isPositive = (value: string): boolean => !/^(?:not|no|never|without|less)\b/i.test(value);
  const first =
    (slot === "picture" ? values.find(isPositive) : undefined) ??
    (slot === "reason" ? values.find((value) => OWN_REASON.test(value)) : undefined) ??
    (slot === "reason" && OF_OTHERS.test(values[0] ?? "")
      ? values.findLast((value) => ONES_OWN.test(value))
      : undefined) ??
    values[0];
  if (!first) return [];
  // Of a longer answer, the clause that names a reason is the reason; the rest led up to it.
  const named =
    slot === "reason"
      ? own.find((clause) => markedSlot(clause) === "reason" && !/^because$/i.test(clause))
      : undefined;
  if (named) return [said(slot, slotValue(slot, named), named)];
  return slot === "picture"
    ? [
        said(
          slot,
          withoutTimes(first, measures),
          own.find((clause) => clause.includes(first)) ?? own[0],
        ),
      ]
    : [said(slot, SENTENCE_PART.has(slot) ? first : inShort(first, values), own.join(", "))];
};

/** "I get my tomatoes" rather than "doctor's happy"; of several, the one said last. */
const OF_OTHERS =
  /^(?:(?:my|the|our) )?[a-z]+(?:'s|(?: (?:is|would|will|stops?|gets?))) (?!for\b)/i;
const ONES_OWN = /^i(?!'m (?:not )?sure)\b(?! (?:don'?t know|dunno|guess|suppose)\b)/i;

/** Of several clauses the one that says what it is for; the others led up to it. */
const OWN_REASON =
  /^(?:one (?:feels|has|is|gets)|i (?:feel|miss|want|need|love|like|promised)|i'd|it(?:'d| would| makes| gives| helps)|so (?:that )?i|for (?:my|the|her|him|them|me)|to (?:be|feel|have|see)|feeling|being)\b/i;
