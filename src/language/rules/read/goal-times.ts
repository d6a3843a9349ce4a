import type { Ask } from "../../../coach/ask.ts";
import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment, ReadInput } from "../../../coach/language.ts";
import { activityPhrase } from "../draft/activities.ts";
import { isOwnAct } from "./acts.ts";
import { clausesOf, withoutHedges } from "./clauses.ts";
import { cueIn, withoutCue } from "./cue.ts";
import { DAY_NAME, dayOff } from "./day-off.ts";
import { enough } from "./enough.ts";
import { isInside } from "./main-fact.ts";
import { measuresIn } from "./measures.ts";
import { said, wishIn } from "./slots.ts";

export const MEASURED: ReadonlySet<Slot> = new Set<Slot>([
  "frequency",
  "duration",
  "amount",
  "change",
  "deadline",
  "review",
]);

const PAST =
  /\b(?:died|passed|ago|since|was|were|had|used to|lost|left|started|happened|moved|went|came|last (?:week|month|year|spring|summer)|yesterday)\b/i;

/**
 * Does a time or a number belong to the goal? Where it was asked for, or where the plan is being changed,
 * it does; in passing only beside an act or a wish of one's own. "He died in April" never does.
 */
const isOfTheGoal = (measure: Fact, content: string, ask: Ask | undefined): boolean => {
  const clause = clausesOf(content).find((one) => one.includes(measure.quote)) ?? content;
  if (PAST.test(clause) || ask?.slot === "baseline") return false;
  // "I want my Saturdays back": a day one has is no day one does something.
  if (isOwnDay(clause, measure.quote) || isRuledOut(clause, measure.quote)) return false;
  // "I bring marking home every night": how it is, told where a wish was asked for.
  if (ask?.slot === "desiredChange" && TOLD_AS_IS.test(clause) && wishIn(clause) === undefined)
    return false;
  if (isTakenBack(content, measure.quote) || isInside(clause, measure.quote)) return false;
  // "Enough for three days": how much, and not how long.
  if (new RegExp(`\\benough ${escaped(measure.quote)}`, "i").test(clause)) return false;
  // "Be calmer in the mornings": when it is wanted, and not how often something is done.
  if (
    ask?.slot === "desiredChange" &&
    PART_OF_DAY.test(measure.quote) &&
    !isAct(wishIn(clause) ?? clause)
  )
    return false;
  if (NOT_THEN.test(withoutCondition(clause, measure.quote)) && ask?.slot !== measure.slot)
    return false;
  if (HOW_IT_IS.test(withoutHedges(clause)) && ask?.slot !== measure.slot) return false;
  if (ask?.slot === "situation" || isCompared(clause, measure.quote)) return false;
  if (DUE.test(clause)) return true;
  if (measure.slot !== "frequency" && isSomeDay(clause, measure.quote)) return false;
  if (
    /^for (?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(measure.quote) &&
    ask?.slot !== measure.slot
  )
    return false;
  const isAsked =
    ask?.slot === measure.slot ||
    (SIZES.has(ask?.slot ?? "") && (SIZES.has(measure.slot) || measure.slot === "deadline")) ||
    (ask?.slot === "review" && measure.slot === "deadline") ||
    (ask?.slot === "deadline" && measure.slot === "frequency");
  if (isAsked || ask?.hears === "frequency") return true;
  if (TIME_MAY_CHANGE.has(ask?.move ?? ""))
    return isAct(withoutHedges(clause)) || isOnlyTime(clause, measure.quote);
  const bare = withoutHedges(clause);
  // "A cuppa with him sundays", where they were asked what they would do.
  const isActAsked = ask?.slot === "action" || ask?.move === "settle-act";
  return (
    (isActAsked && !TOLD_AS_IS.test(bare)) ||
    isAct(bare) ||
    wishIn(clause) !== undefined ||
    bare.replace(measure.quote, "").trim() === ""
  );
};

/** "On Saturdays I could go, if it isn't raining": the not is of the weather, and not of the day. */
const withoutCondition = (clause: string, quote: string): string => {
  const condition = IF.exec(clause)?.[0];
  return condition && !condition.includes(quote) ? clause.replace(condition, "") : clause;
};
const IF =
  /,? (?:but )?(?:only )?(?:if|unless|when(?:ever)?) (?:it|they|he|she|there|the \w+|my \w+)\b[^,.]*$/i;

const PART_OF_DAY = /^(?:in the |at |the )?(?:mornings?|afternoons?|evenings?|nights?)$/i;
const TOLD_AS_IS = /^(?:i|we)(?!'d|'ll| would| could| might| can| will| should)\b/i;
const SIZES: ReadonlySet<string> = new Set(["frequency", "duration", "amount", "change"]);

const isAct = (clause: string): boolean => isOwnAct(clause) || activityPhrase(clause) !== undefined;

/** "I don't want to look at anything in April": a time that is refused is no time of the goal. */
const NOT_THEN = /\b(?:not|never|don'?t|won'?t|can'?t|isn'?t|wasn'?t|didn'?t|no longer)\b/i;
/** "We get takeaway five nights": how it is, and not how it shall be. */
const HOW_IT_IS =
  /^(?:i|we|he|she|they|it) (?:get|gets|have|has|had|work|works|spend|spends|sleep|sleeps|drink|drinks|smoke|smokes|eat|eats|always|usually|still)\b/i;
/** "More often than at Christmas". */
const isCompared = (clause: string, quote: string): boolean =>
  new RegExp(`\\b(?:than|not like|instead of)\\s+(?:at |on |in )?${escaped(quote)}`, "i").test(
    clause,
  );
const DUE = /\b(?:due|deadline|hand (?:it )?in|exam|has to be (?:done|ready|in))\b/i;

/** "Make it twice a week", "sundays would work": nothing else is said in it ("football on wednesdays" says more). */
const isOnlyTime = (clause: string, quote: string): boolean =>
  withoutCue(withoutHedges(clause))
    .replace(quote, " ")
    .replace(/,? (?:apart from|except(?: for)?|but not|not) (?:on )?\w+(?:days?|ends?)\b/i, " ")
    .replace(
      /\b(?:yes|yeah|no|but|would|will|work|works|better|be|is|are|fine|good|ok|okay|please|instead|rather|only|just|maybe|i|said|make|it|that|this|i|i'd|i'll|i'm|can|could|do|prefer|suits?|me|for|on|at|in|the|let'?s|say|said|more|like|change|to|then|mean|meant|want|and|not|so|a|of|about|around|by|until|every|each|start|with|sure|if|its|it's)\b/gi,
      " ",
    )
    .trim().length <= 2;

const escaped = (quote: string): string => quote.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const isOwnDay = (clause: string, quote: string): boolean =>
  new RegExp(`\\b(?:my|our|his|her|their) ${escaped(quote)}\\b`, "i").test(clause);

/** "Not weekends": named, and not meant. */
const isRuledOut = (clause: string, quote: string): boolean =>
  new RegExp(`\\b(?:not|never|except) (?:on |at |in )?${escaped(quote)}`, "i").test(clause);

const TAKEN_BACK = [
  "\\b.{0,12}\\bbut (?:that|it|this)(?:'s| is| was) (?:where|why|the (?:problem|trouble)|too|not|what)\\b",
  " (?:is|was) (?:the |my )?(?:problem|trouble|mistake)",
  "[^,.]{0,6} (?:is|are|'s|feels?|seems?|sounds?) (?:(?:way|far|a bit|very|quite|really|so) )?(?:too|ages|long|forever|a lot|much|soon|far)\\b",
];

/** "He said daily, but that's where I came unstuck", "2 weeks is ages". */
const isTakenBack = (content: string, quote: string): boolean =>
  TAKEN_BACK.some((after) => new RegExp(`${escaped(quote)}${after}`, "i").test(content));

/** "On a Sunday" says when in the week, and is no end. */
const isSomeDay = (clause: string, quote: string): boolean =>
  new RegExp(`\\b(?:on|each|every) an? ${escaped(quote)}`, "i").test(clause) ||
  /^(?:on )?an? (?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(quote);

const TIME_MAY_CHANGE: ReadonlySet<string> = new Set([
  "ask-permission-to-plan",
  "offer-adjustment",
  "propose-goal",
  "shrink-step",
  "ask-other-time",
  "ask-what-to-change",
  "ask-less-often",
  "ask-smaller",
  "ask-bigger",
  "ask-easier",
  "ask-specifics",
]);

/** While the plan is being changed, a new time of day is a change of its own; a new act brings its own. */
export const changedCue = (
  content: string,
  ask: Ask | undefined,
  main: readonly Fact[],
): Fact[] => {
  const mayBeSaid = TIME_MAY_CHANGE.has(ask?.move ?? "") || ask?.slot === "frequency";
  if (!mayBeSaid || main.some(({ slot }) => slot === "action")) return [];
  const cue = cueIn(content);
  return cue ? [said("cue", cue, content)] : [];
};

const NOT_ON =
  /\b(?:not|except|apart from|but not|never) (?:on )?((?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|mornings|evenings)\b/i;

/** "Not wednesdays": how often stays, and that day is taken out of it. */
const withoutDay = (
  content: string,
  input: Pick<ReadInput, "ask" | "known">,
): Fact[] | undefined => {
  const day = NOT_ON.exec(content)?.[1];
  const known = input.known.findLast(({ slot }) => slot === "frequency")?.value;
  return day && known && TIME_MAY_CHANGE.has(input.ask?.move ?? "")
    ? [said("frequency", `${known}, not ${day}`, `not ${day}`)]
    : undefined;
};

/** "Two days instead", said of "3 days a week": how often changes, and not how long. */
const otherDays = (
  content: string,
  input: Pick<ReadInput, "ask" | "known">,
): Fact[] | undefined => {
  const days =
    /^(?:maybe |just |only |make it )?((?:one|two|three|four|five|six|[1-6]) days?)(?: instead| then| only| max| maybe)?$/i.exec(
      content.replace(/[.!]+$/, ""),
    )?.[1];
  const known = input.known.findLast(({ slot }) => slot === "frequency")?.value ?? "";
  return days &&
    /\bdays?\b|times|\dx|once|twice/i.test(known) &&
    TIME_MAY_CHANGE.has(input.ask?.move ?? "")
    ? [said("frequency", days)]
    : undefined;
};

/** "Only sunday": the day takes the place of how often. */
const onlyDay = (content: string, input: Pick<ReadInput, "ask" | "known">): Fact[] | undefined => {
  const day =
    /\b(?:only|just) (?:on |the )?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends|mornings|evenings)(?:(?:,| and| n| &) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)*)\b/i.exec(
      content,
    )?.[1];
  return day && TIME_MAY_CHANGE.has(input.ask?.move ?? "") ? [said("frequency", day)] : undefined;
};

/** "2 weeks is ages, make it 1 week": of several times the one that is asked for. */
const asked = (
  content: string,
  input: Pick<ReadInput, "ask" | "known">,
  moment: Moment,
): Fact[] | undefined => {
  const wanted = /^.{6,}\bmake it ([^.!?]{2,40})/is.exec(content)?.[1];
  const times = wanted ? goalTimes(wanted, input, moment) : [];
  return times.length > 0 ? times : undefined;
};

/** "Every shift", when it was asked how often: as often as that happens. */
const everyEvent = (content: string, input: Pick<ReadInput, "ask">): Fact[] | undefined => {
  const event =
    /^(?:(?:on |only |just )?(?:my )?(?:school|work|week|shift|office|bin|gym|match) ?(?:nights?|days?|mornings?|evenings?)|week(?:nights|days)|(?:on )?days off)$|^(?:every|each) time$|^(?:every time|each time|when(?:ever)?) (?:i|he|she|they|it|we|my \w+|the \w+|someone|somebody) (?!i\b)[a-z' ]{3,40}$|^(?:after |before )?(?:every|each) (?:single |other )?(?!one\b|bit\b|thing\b)[a-z]+(?: [a-z]+)?$/i.exec(
      withoutHedges(content),
    )?.[0];
  if (event && input.ask?.slot === "frequency") return [said("frequency", event)];
  const each = EACH_TIME.exec(content)?.[0];
  const isOpen = input.ask?.slot === "frequency" || input.ask?.move === "ask-specifics";
  return each && isOpen ? [said("frequency", each)] : undefined;
};

/** "Every time, I'd like": what follows says how gladly, or when not. */
const EACH_TIME = /^(?:every|each) (?:single )?time(?=[,.;!]| i(?:'d| would) like\b| ideally\b)/i;

const A_DAY =
  /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:morning|afternoon|evening|night|lunchtime))?s?$/i;

/** Times and numbers that belong to the goal: told anew, changed, or with a day taken out. */
export const goalTimes = (
  content: string,
  input: Pick<ReadInput, "ask" | "known">,
  moment: Moment,
): Fact[] =>
  timesIn(content, input, moment).filter(
    ({ value, quote }) => /^(?:not|never|no)\b/i.test(value) || !isDenied(content, quote),
  );

/** "I don't go every week", "Mondays are mad": a time that is said not to be it. */
const isDenied = (content: string, quote: string): boolean => {
  const at = content.toLowerCase().indexOf(quote.toLowerCase());
  if (at < 0 || quote === content) return false;
  const before = content.slice(0, at).split(/(?!(?<=\d)\.\d)[,.;!?]|\bbut\b/i);
  return DENIES.test(before.at(-1) ?? "") || NOT_A_TIME_FOR.test(content.slice(at + quote.length));
};
const DENIES =
  /\b(?:not|don'?t|dont|never|won'?t|except|apart from)(?: (?!more\b|less\b|just\b|only\b|want\b|mind\b|know\b|even\b)\w+){0,3}\s+$/i;
const NOT_A_TIME_FOR =
  /^s? (?:is|are) (?:(?:too|a bit|really|always|the|my|so|just|way|pretty) )*(?:mad|busy|busiest|hectic|crazy|manic|bad|worst|no good|impossible|full|rammed|chaos|out)\b/i;

const timesIn = (
  content: string,
  input: Pick<ReadInput, "ask" | "known">,
  moment: Moment,
): Fact[] =>
  dayOff(content, input) ??
  enough(content, input) ??
  asked(content, input, moment) ??
  onlyDay(content, input) ??
  withoutDay(content, input) ??
  otherDays(content, input) ??
  daysOfCount(content, input, moment) ??
  exceptDay(content, input, moment) ??
  someOf(withDue(measured(content, input, moment), content, input, moment)) ??
  everyEvent(content, input) ??
  [];

/** "2 times. mon and thurs after work": the days say both, when and how often. */
const daysOfCount = (
  content: string,
  input: Pick<ReadInput, "ask" | "known">,
  moment: Moment,
): Fact[] | undefined => {
  const days = SOME_DAYS.exec(content)?.[0];
  if (!days) return undefined;
  const facts = measured(content, input, moment);
  const isCounted = facts.some(
    ({ slot, value }) => slot === "frequency" && COUNT.test(value) && !value.includes(days),
  );
  return isCounted
    ? [...facts.filter(({ slot }) => slot !== "frequency"), said("frequency", days)]
    : undefined;
};
const COUNT = /^(?:once|twice|\d|one|two|three|four|five)\b(?! or\b)/i;
const SOME_DAYS = new RegExp(
  `\\b${DAY_NAME}(?:,? (?:and|&|\\+) |, ?| )${DAY_NAME}(?:(?:,? (?:and|&) |, ?)${DAY_NAME})?\\b`,
  "i",
);

/** "Every night, apart from fridays": the day that is left out stays told with it. */
const exceptDay = (
  content: string,
  input: Pick<ReadInput, "ask" | "known">,
  moment: Moment,
): Fact[] | undefined => {
  const found = LEFT_OUT.exec(content);
  if (!found?.[1] || !OPEN_TO_RATE.has(input.ask?.move ?? "")) return undefined;
  const facts = measured(content.replace(found[0], ""), input, moment);
  const often = facts.find(({ slot }) => slot === "frequency");
  return often && !often.value.toLowerCase().includes(found[1].toLowerCase())
    ? facts.map((one) =>
        one === often ? said("frequency", `${often.value} except ${found[1]}`, content) : one,
      )
    : undefined;
};
const LEFT_OUT =
  /,? (?:but )?(?:apart from|except(?: for| on)?|not(?: on)?) ((?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends)\b(?!.*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;
const OPEN_TO_RATE: ReadonlySet<string> = new Set(["ask-measure", "ask-specifics", "ask-action"]);

/** "It's due the 14th", told before anybody asked until when. */
const withDue = (
  facts: Fact[],
  content: string,
  input: Pick<ReadInput, "ask">,
  moment: Moment,
): Fact[] => {
  const isKnown = facts.some(({ slot }) => slot === "deadline" || slot === "review");
  const clause = isKnown ? undefined : clausesOf(content).find((one) => DUE.test(one));
  if (clause === undefined || PAST.test(clause) || input.ask?.slot === "baseline") return facts;
  return [
    ...facts,
    ...measuresIn(clause, "deadline", moment).filter(({ slot }) => slot === "deadline"),
  ];
};

const someOf = (facts: Fact[]): Fact[] | undefined => (facts.length > 0 ? facts : undefined);

const measured = (content: string, input: Pick<ReadInput, "ask">, moment: Moment): Fact[] =>
  measuresIn(content, input.ask?.slot ?? input.ask?.hears, moment)
    .map((measure) =>
      // "Sunday afternoon", when it was asked how often: when, and no end.
      input.ask?.slot === "frequency" && measure.slot === "deadline" && A_DAY.test(measure.value)
        ? { ...measure, slot: "frequency" as const }
        : measure,
    )
    .map((measure) =>
      // "Every sunday", when it was asked when to look back.
      input.ask?.slot === "review" && measure.slot === "frequency"
        ? { ...measure, slot: "review" as const }
        : measure,
    )
    // "I'm home from 6": an hour, and no number of times.
    .filter(
      ({ slot, value }) =>
        slot !== "frequency" ||
        !new RegExp(
          `\\b(?:from|at|until|till?|by|around|about|before|after|past) ${value.charAt(0)}(?:\\b|[.:]\\d\\d)`,
        ).test(content) ||
        !/^\d times a week$/.test(value),
    )
    // "Twice. Ideally three times": how often, and nothing that is counted.
    .filter(
      ({ slot, value }) =>
        !(slot === "amount" && input.ask?.slot === "frequency" && /\btimes?$/i.test(value)),
    )
    .filter(({ slot, value }) => slot !== "amount" || !/^\d+ ?(?:am|pm)s?$/i.test(value))
    .filter((measure) => isOfTheGoal(measure, content, input.ask));
