import { withoutAsides } from "./without-asides.ts";
import { SAID_OF_IT } from "./own-sentence.ts";
import type { Ask } from "../../../coach/ask.ts";
import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Moment, ReadInput } from "../../../coach/language.ts";
import { afterAnswer } from "./answers.ts";
import { isNamedThing, isOwnAct, plainAct, timeLast } from "./acts.ts";
import { clausesOf, withoutHedges } from "./clauses.ts";
import { changedCue, goalTimes, MEASURED } from "./goal-times.ts";
import { withoutQuestions } from "./questions.ts";
import { plainly } from "./said-plainly.ts";
import { withException } from "./exception.ts";
import { withoutLimits } from "./limits.ts";
import { isWithdrawn, mainFact, withoutTimes } from "./main-fact.ts";
import { namedOutright } from "./pointed-at.ts";
import { actWithBeside, sizedAct } from "./beside-act.ts";
import { withSpoken } from "./said-aloud.ts";
import { inTheWay } from "./remedies.ts";
import { listenToTelling, plainTelling } from "./ear/told-ear.ts";
import { toldElsewhere } from "./told-elsewhere.ts";
import { PAST_EVENT, TROUBLED } from "./told.ts";
import { asIdea, whatWouldHelp } from "./what-would-help.ts";
import { markedSlot, said, slotValue, wishIn } from "./slots.ts";
import { withoutSpoken } from "../../../coach/words/aloud.ts";
import { plainSpelling } from "../../../coach/words/plain-spelling.ts";
import { shapeOf } from "../../../coach/words/shape.ts";
import { isTimeSpent, startsWithVerb } from "../verbs.ts";

const RULED: ReadonlySet<Slot> = new Set(["importance", "confidence", "readiness", "progress"]);
interface Sorted {
  readonly facts: Fact[];
  /** Clauses that named no slot of their own. */
  readonly rest: string[];
}

/** A second clause for the same slot is joined to the first. */
const join = (facts: Fact[], fact: Fact): void => {
  const at = facts.findIndex(({ slot }) => slot === fact.slot);
  const known = facts[at];
  if (!known) facts.push(fact);
  else
    facts[at] = {
      ...known,
      value: `${known.value}, ${fact.value}`,
      quote: `${known.quote}, ${fact.quote}`,
    };
};

/** Where it is asked how one notices it or what one comes from, "my son would …" answers that. */
const NO_HELPERS: ReadonlySet<string> = new Set(["sign", "culture", "strengths", "baseline"]);

/** How things are is told at the start, or when it is asked for; later it is part of another answer. */
const ownSlot = (clause: string, asked: Slot | undefined): Slot | undefined => {
  // Whoever was asked to tell, tells: nothing in it is a reason or a plan.
  if (asked === "situation") return undefined;
  const marked = markedSlot(clause);
  if (marked === "support" && NO_HELPERS.has(asked ?? "")) return undefined;
  if (marked === "situation" && asked !== "desiredChange") return undefined;
  return marked === "obstacle" && asked !== "confidence" ? undefined : marked;
};

/** "The because says the same thing twice": said of a reason, and none. */
const SAYS_OF_A_REASON = /\bthe (?:because|reason)\b|\bthe same thing twice\b/i;

const sortClauses = (clauses: readonly string[], slot: Slot | undefined): Sorted => {
  const facts: Fact[] = [];
  const rest: string[] = [];
  const isNew = (one: Slot): boolean => !facts.some((fact) => fact.slot === one);
  for (const clause of clauses) {
    const wish = slot === "desiredChange" ? wishIn(clause) : undefined;
    const marked = ownSlot(clause, slot);
    if (wish && isNew("desiredChange")) facts.push(said("desiredChange", wish, clause));
    else if (marked && marked !== slot) {
      const value = slotValue(marked, clause);
      if (value && !SAYS_OF_A_REASON.test(clause)) join(facts, said(marked, value, clause));
    } else rest.push(clause);
  }
  return { facts, rest };
};

/** Words that hold more than a time or a "not sure". */
const NO_ANSWER =
  /^(?:(?:that'?s|that is) (?:kind of |sort of )?(?:the problem|it|all|me)\b|it (?:just )?matters$|(?:very )?hard to (?:picture|say|imagine|tell)|not (?:a lot|much|really) (?:right now|at the moment)$|can we not\b|why can'?t i\b|(?:no,? )?i (?:do )?(?:really |just )?(?:want|need|wanna) to (?:do something|change (?:it|something|that)|try)\b|(?:can'?t|cannot|couldn'?t|don'?t|do not) (?:really )?(?:picture|think|say|imagine|know|mind|care)|you got it|it'?s the other way|a bit$|kind of$|sort of$|depends|if (?:it|that)(?:'?s| is|isn'?t)? (?:not )?(?:too much trouble|ok|okay|all ?right|possible)|whatever|nothing|told you$|same\b|no idea|no clue|not sure|(?:yes|yeah|yep),? (?:that|this|it)(?: one)?$|change something$|(?:yes,? )?keep(?: it)?$)/i;

const hasContent = (clause: string, measures: readonly Fact[]): boolean =>
  !NO_ANSWER.test(withoutHedges(clause)) &&
  !/^(?:hm+|mm+|um+|oh|ah|(?:many |thank you |ok |okay )?thanks?(?: you| a lot| so much)?|hi(?: there)?|hello|hey|cheers|ta|sorry|please|good (?:morning|evening|afternoon|night)|welcome|nice)$/i.test(
    withoutHedges(clause),
  ) &&
  /\p{L}{2}/u.test(withoutTimes(withoutHedges(clause), measures));

/** What plainly tells another kind of thing goes to its own slot; the rest answers what was asked. */
const factsOfRest = (ask: Ask | undefined, sorted: Sorted, measures: readonly Fact[]): Fact[] => {
  const told = sorted.rest.filter((clause) => hasContent(clause, measures));
  const { rest, facts } = toldElsewhere(told, ask, measures.length > 0);
  return [...answersIn(ask, { ...sorted, rest: [...rest] }, measures), ...facts];
};

const answersIn = (ask: Ask | undefined, sorted: Sorted, measures: readonly Fact[]): Fact[] => {
  const slot = ask?.slot ?? ask?.hears;
  const content = sorted.rest;
  const act = content
    .map((clause) => withoutTimes(withoutHedges(clause), measures))
    .find(
      (one) => (isOwnAct(one) || isNamedThing(one) || isTimeSpent(one)) && !isHowItIs(one, ask),
    );
  if ((slot === "deadline" || slot === "review") && measures.length === 0)
    return isMoment(content) ? [said(slot, withoutHedges(content[0] ?? ""))] : [];
  const isOwnSlot = slot !== undefined && !MEASURED.has(slot) && !RULED.has(slot);
  if (!isOwnSlot) return act && !isOnlyTimeAsked(ask, act) ? [said("action", act)] : [];
  if (slot === "desiredChange" && NOTHING_ASKED.has(ask?.move ?? ""))
    return act && ask?.move !== "ask-after-hearing"
      ? [said("desiredChange", act), said("action", act)]
      : wishAfterHearing(ask, content);
  if (slot === "desiredChange" && sorted.facts.some((fact) => fact.slot === slot)) {
    const wish = sorted.facts.filter((fact) => fact.slot === slot);
    const planned = withAct(wish, undefined, measures).filter((fact) => fact.slot === "action");
    return content[0] ? [said("situation", content.join(", ")), ...planned] : planned;
  }
  if (ask?.move === "shrink-step") return whatWouldHelp(content, act, measures, ask);
  const isOfSentence = ask?.slot === undefined && slot === "action" && ask?.move !== "settle-act";
  if (isWithdrawn(content)) return [];
  if (isOfSentence) return act && !SAID_OF_IT.test(content.join(", ")) ? [said("action", act)] : [];
  if (slot === "desiredChange") return withAct(mainFact(slot, content, measures), act, measures);
  // A plan told where a reason was asked for is a plan.
  if (
    slot === "reason" &&
    act &&
    measures.some((one) => one.slot === "duration" || one.slot === "frequency") &&
    plainTelling(listenToTelling(act, ask), LEAST_OF_AN_ACT) !== "better"
  )
    return [said("action", act)];
  const startsWell = isOwnAct(withoutHedges(content[0] ?? ""));
  if (slot === "picture" && !startsWell && TROUBLED.test(content.join(", ")))
    return [said("situation", content.join(", "))];
  if (NOBODY_MAY_HELP.has(slot) && /^(?:nobody|no ?one|none|nothing)\b/i.test(content[0] ?? ""))
    return [];
  if (slot === "reason" && PAST_EVENT.test(withoutHedges(content[0] ?? "")))
    return [said("situation", content.join(", "))];
  if (slot === "obstacle") {
    const { obstacles, remedy } = inTheWay(content);
    return [...mainFact(slot, obstacles, measures), ...(remedy ? [remedy] : [])];
  }
  const main = mainFact(slot, content, measures);
  const isInAMoment =
    slot === "sign" &&
    act !== undefined &&
    /^i(?:'d| would) (?!stop\b|not\b).+\b(?:when|if)\b/i.test(act);
  return (slot === "picture" || isInAMoment) && act ? [...main, said("action", act)] : main;
};

/** "I clean offices when people are gone home": what someone does anyway is no plan. */
const isHowItIs = (clause: string, ask: Ask | undefined): boolean => {
  const telling = plainTelling(listenToTelling(clause, ask), LEAST_OF_A_HABIT);
  if (!AS_IT_IS.test(clause)) return false;
  return LISTENING.has(ask?.move ?? "")
    ? telling !== "act"
    : telling === "trouble" || telling === "tried";
};
/** Here people tell how it is; only what is plainly something to do is a plan. */
const LISTENING: ReadonlySet<string> = new Set([
  "hear-first",
  "ask-after-hearing",
  "stay-with-feeling",
  "sit-with-loss",
]);
const LEAST_OF_A_HABIT = 0.5;
const AS_IT_IS = /^(?:i|we)(?!'d|'ll| would| could| might| can| will)\b/i;

/** Whatever way it came to stand for one: what plainly tells something else is no act. */
const isNoAct = (words: string): boolean =>
  NO_ACTS.has(plainTelling(listenToTelling(words, undefined), LEAST_OF_AN_ACT) ?? "act");
const NO_ACTS: ReadonlySet<string> = new Set(["trouble", "tried", "block", "other", "value"]);

/** Asked what they would do, whoever begins with a verb says what they would do. */
const isActAsked = ({ value }: Fact, ask: Ask | undefined): boolean =>
  (ask?.slot === "action" || ask?.move === "settle-act") &&
  (value.includes("“") || (startsWithVerb(value) && isOwnAct(value)));

/** Where only a time was asked for, an act must be plain to be one. */
const isOnlyTimeAsked = (ask: Ask | undefined, act: string): boolean =>
  (ask?.slot === "frequency" || ask?.slot === "duration") &&
  plainTelling(listenToTelling(act, undefined), LEAST_OF_AN_ACT) !== "act";
const LEAST_OF_AN_ACT = 0.7;

/** "Nobody. It's a walk.": an answer, and nothing to write down. */
const NOBODY_MAY_HELP: ReadonlySet<Slot> = new Set<Slot>([
  "support",
  "resources",
  "accountability",
]);

/** "Perhaps a little company", when asked what would help most: a wish in a few words. */
const wishAfterHearing = (ask: Ask | undefined, content: readonly string[]): Fact[] => {
  const wish = withoutHedges(content[0] ?? "");
  const shape = shapeOf(plainSpelling(wish));
  const isWish = (shape === "thing" || shape === "act") && wish.split(/\s+/).length <= 7;
  return ask?.move === "ask-after-hearing" && content.length === 1 && isWish
    ? [said("desiredChange", wish)]
    : [];
};

/** "End of term", "when the clocks change": a time that no calendar holds, where a time was asked for. */
const isMoment = (content: readonly string[]): boolean =>
  content.length === 1 &&
  /^(?:(?:by|before|after|until|till|at|around) )?(?:(?:the )?(?:end|start|beginning|middle) of |my |the |when |after |before |his |her |our )?\S+(?: \S+){0,4}$/i.test(
    content[0] ?? "",
  ) &&
  /^(?:by|before|after|until|till|when|once (?:i|we|he|she|they|it|the|my)|end|start|beginning|middle|the (?:end|start|beginning|middle))\b|\b(?:term|semester|holidays?|exams?|birthday|wedding|season|appointment|session)$/i.test(
    withoutHedges(content[0] ?? ""),
  );

/** A first message that is already a goal ("call my mum every Sunday") gives its act as well. */
const withAct = (main: Fact[], named: string | undefined, measures: readonly Fact[]): Fact[] => {
  const wish = main.find(({ slot }) => slot === "desiredChange")?.value;
  const first = wish?.split(/\s*[,;]\s*/)[0];
  const act = named ?? (first && isOwnAct(first) ? first : undefined);
  return act &&
    measures.some(({ slot }) => slot === "frequency" || slot === "deadline" || slot === "duration")
    ? [...main, said("action", withoutTimes(act, measures))]
    : main;
};

/** Where nothing was asked, only an act or a wish named as one begins something new. */
const NOTHING_ASKED: ReadonlySet<string> = new Set([
  "rest-here",
  "offer-next",
  "stay-with-feeling",
  "ask-after-hearing",
]);

/** "Good about what? the friends or the fitness": asked what was meant, and no reason. */
const ASKED_BACK =
  /^(?:(?:um+|er+m?|ok|sorry|wait|lol|huh)[,. ]+)?(?:(?:good|better|nice|easier|great)\b[^.!?]{0,60}\?|what (?:do|did) (?:you|u) mean\b)/i;

/** "Doing them before breakfast", after "I've stopped doing my knee exercises": what is meant is said again. */
const namedInFull = (fact: Fact, known: readonly Fact[]): Fact => {
  if (fact.slot !== "action" || !DOES_IT.test(fact.value)) return fact;
  const before = known
    .filter(({ slot }) => slot === "situation" || slot === "desiredChange")
    .map(({ value }) => WHAT_IS_DONE.exec(value)?.[1])
    .find((one) => one !== undefined);
  return before ? { ...fact, value: fact.value.replace(DOES_IT, `$1 ${before}`) } : fact;
};
const DOES_IT = /^((?:i'?(?:d|ll) )?do(?:ing)?) (?:them|it)\b/i;
const WHAT_IS_DONE = /\bdo(?:ing)? ((?:my|the|his|her) [a-z]+(?: [a-z]+)?)\b/i;

/** "Answer jonas today", where the first step was asked for: whatever else it may sound like, it is one. */
const isPlainStep = (content: string, facts: readonly Fact[]): boolean => {
  const step = withoutHedges(content);
  return (
    !facts.some(({ slot }) => slot === "firstStep") &&
    startsWithVerb(step) &&
    clausesOf(step).length === 1
  );
};

const MAY_BE_SIZED: ReadonlySet<string> = new Set([
  "settle-act",
  "ask-permission-to-plan",
  "check-understanding",
]);

/** The act comes first: its sizes were told with it or after it. */
const withFact = (facts: readonly Fact[], one: Fact): Fact[] => [
  one,
  ...facts.filter(({ slot }) => slot !== one.slot),
];

/** "Get up 15 mins before them", beside the plan: its time is its own. */
const isOfHelp = (measure: Fact, facts: readonly Fact[]): boolean =>
  facts.some(({ slot, quote }) => slot === "ifThen" && quote.includes(measure.quote));

/** Facts of a free-text answer: marked clauses to their own slots, the rest to the slot that was asked for. */
export const factsIn = (
  text: string,
  input: Pick<ReadInput, "ask"> & Partial<Pick<ReadInput, "known">>,
  moment: Moment,
  isRequest = false,
): Fact[] => {
  const idea = input.ask?.move === "shrink-step" ? asIdea(text) : text;
  const content = withoutAsides(afterAnswer(withoutQuestions(idea)));
  const asked = input.ask?.slot ?? input.ask?.hears ?? "";
  if (TIMES.has(asked))
    return factsOf(content.replace(PERHAPS, ""), text, input, moment, isRequest);
  return factsOf(
    ACT_ASKED.has(asked) ? withSpoken(content) : content,
    text,
    input,
    moment,
    isRequest,
  );
};
const TIMES: ReadonlySet<string> = new Set(["frequency", "deadline", "review"]);
/** "Weekdays maybe": how sure it is, and no part of it. */
const PERHAPS = /\s+(?:maybe|perhaps|probably|prob|whatever|i (?:guess|suppose|think))[\s.!?]*$/i;
const ACT_ASKED: ReadonlySet<string> = new Set(["action", "ifThen", "firstStep"]);

const factsOf = (
  content: string,
  text: string,
  input: Pick<ReadInput, "ask"> & Partial<Pick<ReadInput, "known">>,
  moment: Moment,
  isRequest: boolean,
): Fact[] => {
  if (input.ask?.slot === "reason" && ASKED_BACK.test(text.trim())) return [];
  if (!/[\p{L}\p{N}]{2,}/u.test(content) && !/\d/.test(content)) return [];
  const slot = input.ask?.slot ?? input.ask?.hears;
  const measures = goalTimes(
    withoutSpoken(content),
    { ask: input.ask, known: input.known ?? [] },
    moment,
  );
  const { clauses, limits } = withoutLimits(clausesOf(content));
  const sorted = sortClauses(clauses.map(timeLast), slot);
  const found = factsOfRest(input.ask, sorted, measures);
  // Beside a request ("any ideas?") only an act counts as an answer.
  const main = isRequest ? found.filter(({ slot: one }) => one === "action") : found;
  const facts = [...sorted.facts, ...main, ...changedCue(content, input.ask, main)]
    .map((fact) => (fact.slot === "action" ? { ...fact, value: plainAct(fact.value) } : fact))
    .filter(
      (fact) => fact.slot !== "action" || isActAsked(fact, input.ask) || !isNoAct(fact.value),
    );
  if (slot === "firstStep" && isPlainStep(content, facts))
    return [said("firstStep", withoutHedges(content)), ...facts];
  const taken = new Set(facts.map((fact) => fact.slot));
  const known = input.known ?? [];
  const all = [
    ...facts.map((fact) => namedOutright(namedInFull(fact, known), content, known)),
    ...measures.filter((measure) => !taken.has(measure.slot) && !isOfHelp(measure, facts)),
    ...limits,
  ].map(plainly);
  const sized = MAY_BE_SIZED.has(input.ask?.move ?? "") ? sizedAct(content, known) : undefined;
  const told = sized ? withFact(all, sized) : all;
  const act = actWithBeside(content, { ask: input.ask, known }, told);
  return withException(act ? withFact(told, act) : told, content, input.ask);
};
