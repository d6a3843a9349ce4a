import { asksOnly } from "../asks-only.ts";
import { isPlannedOnce } from "../done-once.ts";
import type { Fact, Slot } from "../facts.ts";
import type { Reading } from "../language.ts";
import { reviewWhen } from "../review-when.ts";
import type { Mark, Session } from "../session.ts";
import { isPart, withPartOpen } from "./change-part.ts";
import { correct } from "./correct.ts";
import { snagIn } from "./snag.ts";
import { SIZES } from "./take-facts.ts";
import { made } from "../view.ts";
import { isWithoutTicks } from "./without-ticks.ts";

export const addMark = (session: Session, mark: Mark): Session =>
  session.marks.includes(mark) ? session : { ...session, marks: [...session.marks, mark] };

export const decline = (session: Session, ...slots: Slot[]): Session => ({
  ...session,
  declined: [...new Set([...session.declined, ...slots])],
});

const agreed = (session: Session, slot: Slot, value: string): Session => {
  const fact: Fact = { slot, value, provenance: "agreed", quote: value };
  return { ...session, facts: [...session.facts.filter((known) => known.slot !== slot), fact] };
};

const isYes = (reading: Reading): boolean => reading.choice === "yes" || reading.answer === "yes";
const isNo = (reading: Reading): boolean =>
  reading.choice === "no" || reading.answer === "no" || reading.requests.includes("skip");

type Answer = (session: Session, reading: Reading) => Session;

/** A yes to the text as it stands, also one with a shrug ("bit long but ok"); anything with a change is no yes. */
const takeProposal: Answer = (session, reading) => {
  const { proposal } = session;
  if (!proposal) return session;
  if (reading.agrees === "plainly") return { ...session, proposal: { ...proposal, agreed: true } };
  const isAsItStands = reading.correction === undefined;
  const isFear = reading.tone === "worry" || reading.requests.includes("in-the-way");
  const isWorried = isFear && isAsItStands;
  const isAgreed = isYes(reading) || (reading.answer === "yes-but" && !isWorried);
  // "Yes that's nice. What if he starts on about the bill": a yes, and something to plan for.
  const isFree = reading.facts.every(({ slot }) => isWorried && slot === "obstacle");
  if (isAgreed && isFree && isAsItStands && !reading.agrees)
    return { ...session, proposal: { ...proposal, agreed: true } };
  // A fear or a question is no word against the sentence: it is put again.
  if (isWorried || asksOnly(reading)) return session;
  if (reading.agrees && isAsItStands) return session;
  return correct(
    { ...session, proposal: undefined, refused: [...session.refused, proposal.statement] },
    reading,
  );
};

/** A yes is also the yes to planning; "not quite" takes the reason back; "not yet" is heard as that. */
const takeUnderstanding: Answer = (session, reading) => {
  const { pendingReflection, ...rest } = session;
  if (isYes(reading) || reading.answer === "yes-but") return addMark(rest, "may-plan");
  if (reading.choice === "talk") return talkOn(rest);
  if (isPlanning(reading)) return planOn(rest);
  const isWrong = isNo(reading) && !reading.facts.some(({ slot }) => slot === "reason");
  if (!pendingReflection || !isWrong) return rest;
  return { ...rest, facts: rest.facts.filter(({ slot }) => slot !== pendingReflection.slot) };
};

const withoutTicks = (session: Session): Session =>
  decline(
    { ...session, facts: session.facts.filter(({ slot }) => slot !== "tracking") },
    "tracking",
  );

/** What was not asked by itself was to be had here for the asking. */
const NOT_ASKED: readonly Slot[] = ["obstacle", "support"];

const takeDefaults: Answer = (session, reading) => {
  if (reading.choice === "more") return addMark(session, "plan-more");
  const open = NOT_ASKED.filter((slot) => session.facts.every((fact) => fact.slot !== slot));
  return takeTicks(decline(session, ...open), reading);
};

/** The day they named to look again is theirs, and stands in place of the one that was offered. */
const withLook = (session: Session, day: Fact): Session => ({
  ...session,
  facts: [...session.facts.filter(({ slot }) => slot !== "review"), { ...day, slot: "review" }],
});

const takeTicks: Answer = (session, reading) => {
  const isWithout = isWithoutTicks(reading.facts);
  // "Next week, not in four": another day is theirs to name, and what else was offered falls with it.
  const day = reading.facts.find(({ slot }) => slot === "review" || slot === "deadline");
  if (day && isWithout) return withoutTicks(withLook(session, day));
  if (day && !isYes(reading)) return decline(withLook(session, day), "tracking");
  if (isWithout && !isNo(reading))
    return withoutTicks(agreed(session, "review", reviewWhen(session)));
  if (isWithout) return decline(withoutTicks(session), "review");
  if (isYes(reading)) {
    const looked = agreed(session, "review", reviewWhen(session));
    return agreed(looked, "tracking", isPlannedOnce(session) ? "it's done" : "a tick each time");
  }
  return isNo(reading) || reading.answer === "unsure"
    ? decline(session, "tracking", "review")
    : session;
};

/** "Talk more" means just that: listening, and no plan until they ask for one. */
const talkOn = (session: Session): Session => addMark(addMark(session, "listen-first"), "not-now");

const PLANS: ReadonlySet<Slot> = new Set<Slot>(["action", "frequency", "duration", "deadline"]);

/** Whoever answers with a plan has begun to plan. */
const isPlanning = (reading: Reading): boolean =>
  reading.choice === undefined && reading.facts.some(({ slot }) => PLANS.has(slot));

export const planOn = (session: Session): Session =>
  addMark({ ...session, marks: session.marks.filter((mark) => !WAITING.has(mark)) }, "may-plan");

/** Wants to be listened to, or no plan now. */
export const WAITING: ReadonlySet<Mark> = new Set<Mark>(["listen-first", "listen-on", "not-now"]);

const takePermission: Answer = (session, reading) => {
  if (reading.requests.includes("not-that")) return session;
  if (isPlanning(reading)) return planOn(session);
  const isWelcome = reading.answer === "yes" || reading.answer === "yes-but";
  if (reading.choice === "plan" || (reading.choice === undefined && isWelcome))
    return addMark(session, "may-plan");
  if (reading.choice === "talk") return talkOn(session);
  if (reading.answer === "unsure" && reading.facts.length === 0)
    return addMark(addMark(session, "torn"), "not-now");
  return reading.choice === "leave" || reading.answer === "no"
    ? addMark(session, "not-now")
    : session;
};

/** Only a yes makes a plan of what was pictured; anything else, and they are asked what they would do. */
const takeSettled: Answer = (session, reading) => {
  const isBeside = asksOnly(reading) || reading.tone === "worry";
  if (isBeside || session.marks.includes("act-chosen")) return session;
  const isSized = reading.answer !== "no" && isPlanning(reading);
  // "8:30 is more realistic": another size of it is a yes to the rest.
  const isPutRight = reading.correction?.replace !== undefined && reading.answer !== "no";
  if (isYes(reading) || reading.answer === "yes-but" || isSized || isPutRight)
    return addMark(session, "act-chosen");
  const wantsIdeas = reading.choice === "ideas" || reading.requests.includes("suggest");
  const open = { ...session, facts: session.facts.filter(({ slot }) => slot !== "action") };
  return wantsIdeas ? addMark(open, "wants-ideas") : open;
};

const takeDirection: Answer = (session, reading) => {
  const wantsTo = reading.choice === undefined && reading.talk.change > 0;
  if (isPlanning(reading) || (wantsTo && reading.answer !== "yes")) return planOn(session);
  if (reading.choice === "keep" || reading.answer === "yes")
    return addMark(
      { ...session, kind: "direction", marks: session.marks.filter((m) => m !== "not-now") },
      "may-plan",
    );
  if (reading.choice === "drop" || reading.choice === "stop" || reading.answer === "no")
    return { ...session, ended: reading.choice === "drop" ? "stopped" : "parked" };
  return session;
};

/** Something that goes into the statement was said, and not only what is in the way. */
const changesStatement = (reading: Reading): boolean =>
  reading.facts.some(({ slot }) => !BESIDE_STATEMENT.has(slot));

const BESIDE_STATEMENT: ReadonlySet<Slot> = new Set<Slot>([
  "obstacle",
  "situation",
  "ifThen",
  "support",
  "resources",
]);

/** A remedy of their own ("ask my sister instead of me forgetting"): the sentence stays, and has a plan beside it. */
const namesRemedy = (reading: Reading): boolean =>
  !changesStatement(reading) &&
  reading.facts.some(({ slot }) => slot === "ifThen" || slot === "support" || slot === "resources");

const takeShrink: Answer = (session, reading) => {
  const isTry = reading.choice !== undefined || changesStatement(reading) || namesRemedy(reading);
  if (!isTry || isToBeSolved(session, reading)) return session;
  const tried = { ...session, confidenceTries: session.confidenceTries + 1 };
  if (reading.choice === "try") return addMark(tried, "try-and-see");
  if (namesRemedy(reading)) return reading.rating ? tried : rateAnew(tried);
  return changesStatement(reading) ? withActNamed(reopen(tried), reading) : tried;
};

/** A remedy with a snag in it: what could be done about that is asked before how sure they are now, once. */
const isToBeSolved = (session: Session, reading: Reading): boolean =>
  reading.choice === undefined &&
  namesRemedy(reading) &&
  snagIn(reading) !== undefined &&
  made(session, "shrink-step") < 2;

/** Another act was named: the sentence as they had typed it says the old one. */
const withActNamed = (session: Session, reading: Reading): Session => {
  const { ownStatement: _own, ...rest } = session;
  return reading.facts.some(({ slot }) => slot === "action") ? rest : session;
};

/** Something was done about what is in the way: how sure they are now is a new question. */
const rateAnew = (session: Session): Session => {
  const { confidence: _confidence, ...ratings } = session.ratings;
  const facts = session.facts.filter(({ slot }) => slot !== "confidence");
  return { ...session, ratings, facts };
};

/** The statement is being changed: the old yes no longer counts, and confidence is asked about the new one. */
export const reopen = (session: Session): Session => {
  // Their own sentence stands as typed: only another one may take its place.
  const own = session.ownStatement !== undefined && session.proposal;
  const refused = own ? [...session.refused, own.statement] : session.refused;
  return { ...rateAnew(session), proposal: undefined, refused };
};

/** "Nothing, it's ok" takes the refusal back: the sentence may be shown once more. */
const takeWantedChange: Answer = (session, reading) => {
  if (reading.choice !== undefined && isPart(reading.choice))
    return withPartOpen(session, reading.choice);
  const isFine =
    reading.facts.length === 0 && (reading.answer === "yes" || reading.answer === "unsure");
  if (isFine) return { ...session, refused: session.refused.slice(0, -1) };
  const isChanged = changesStatement(reading) || reading.correction !== undefined;
  return correct(isChanged ? reopen(session) : session, reading);
};

const takeChangedStatement: Answer = (session, reading) =>
  changesStatement(reading) ? withActNamed(reopen(session), reading) : session;

const ADJUSTMENTS = ["keep", "smaller", "bigger", "change", "rest", "finish"] as const;

const takeAdjustment: Answer = (session, reading) => {
  const adjustment = ADJUSTMENTS.find((one) => one === reading.choice);
  return adjustment ? { ...session, adjustment } : session;
};

const takePriority: Answer = (session, reading) => {
  const index = Number(reading.choice?.replace("wish-", "") ?? Number.NaN);
  const chosen = session.wishes[Number.isNaN(index) ? 0 : index];
  if (!chosen) return session;
  const facts = session.facts.filter((fact) => fact.slot !== "desiredChange");
  const fact: Fact = { slot: "desiredChange", value: chosen, provenance: "said", quote: chosen };
  const others = session.wishes.filter((wish) => wish !== chosen);
  return {
    ...session,
    facts: [...facts, fact],
    wishes: [],
    parked: [...session.parked, ...others],
  };
};

/** It belongs with a clinician, or nowhere: what was said stays with the client, and something else may come. */
const takeScope: Answer = (session, reading) => ({
  ...session,
  scopeNoted: isYes(reading),
  facts: session.facts.filter(
    ({ slot }) =>
      slot !== "action" && slot !== "desiredChange" && slot !== "picture" && slot !== "change",
  ),
  handBack: "exploration",
});

const SOMEONE = /\b(?:someone|somebody|anyone|anybody|some people|people)\b/i;
const MOST_OF_A_NAME = 4;

/** "Danny", where a pint with someone was the plan: now it is with him. */
const takeWho: Answer = (session, reading) => {
  const who = reading.facts.find(({ slot }) => slot === "support")?.value;
  const isName = who !== undefined && who.split(/\s+/).length <= MOST_OF_A_NAME;
  if (!isName || session.goal !== undefined) return session;
  const isChanged = session.facts.some(
    ({ slot, value }) => slot === "action" && SOMEONE.test(value),
  );
  if (!isChanged) return session;
  return {
    ...reopen(session),
    facts: session.facts.map((fact) =>
      fact.slot === "action" ? { ...fact, value: fact.value.replace(SOMEONE, () => who) } : fact,
    ),
  };
};

const byMove: Readonly<Record<string, Answer>> = {
  "propose-goal": takeProposal,
  "check-understanding": takeUnderstanding,
  "offer-defaults": takeDefaults,
  "ask-permission-to-plan": takePermission,
  "settle-act": takeSettled,
  "keep-direction": takeDirection,
  "shrink-step": takeShrink,
  "rate-confidence": (session, reading) =>
    reading.facts.some(({ slot }) => SIZES.has(slot)) ? reopen(session) : session,
  "ask-smaller": takeChangedStatement,
  "ask-bigger": takeChangedStatement,
  "ask-other-time": takeChangedStatement,
  "ask-less-often": takeChangedStatement,
  "ask-what-to-change": takeWantedChange,
  "ask-own-wording": takeWantedChange,
  "ask-which-words": takeWantedChange,
  "offer-ideas": (session, reading) => {
    if (reading.choice === "leave" || reading.answer === "no") return decline(session, "action");
    const isYes = reading.choice === "ideas" || reading.answer === "yes";
    return isYes ? addMark(session, "wants-ideas") : session;
  },
  "offer-adjustment": takeAdjustment,
  "think-of-who": takeWho,
  // A way was found: what stood before the act does so no more.
  "ask-way": (session, reading) =>
    reading.facts.some(({ slot }) => slot !== "obstacle")
      ? { ...session, facts: session.facts.filter(({ slot }) => slot !== "obstacle") }
      : session,
  "choose-priority": takePriority,
  "keep-safe-with-clinician": takeScope,
  "decline-scope": takeScope,
  "contain-disclosure": (session, reading) =>
    reading.choice === "note" || reading.answer === "yes" ? { ...session, noted: true } : session,
  "ask-safety-or-coping-first": (session, reading) =>
    reading.choice === "today" ? addMark(session, "today-first") : session,
  "sit-with-loss": (session, reading) =>
    reading.choice === "talk" ? addMark(session, "listen-first") : session,
  "ask-after-hearing": (session, reading) => {
    if (reading.choice === "leave") return { ...session, ended: "stopped" };
    if (reading.choice === "small")
      return addMark(
        { ...session, marks: session.marks.filter((mark) => mark !== "not-now") },
        "may-plan",
      );
    const goesOn = reading.choice === "more" || reading.facts.length === 0;
    return goesOn ? addMark(session, "listen-on") : session;
  },
  "meet-doubt": (session, reading) => {
    if (reading.choice === "stop") return { ...session, ended: "stopped" };
    return reading.choice === "talk"
      ? addMark(session, "listen-first")
      : { ...session, pace: "quick" };
  },
  "choose-process-or-outcome": (session, reading) => ({
    ...session,
    orientation: reading.choice === "outcome" ? "outcome" : "process",
  }),
  "choose-horizon": (session, reading) => ({
    ...session,
    horizon: reading.choice === "long" ? "long" : "short",
  }),
};

/** What the answer to a certain move changes beside its facts. */
export const takeAnswer = (session: Session, reading: Reading): Session =>
  reading.correction?.steps
    ? session
    : (byMove[session.ask?.move ?? ""] ?? ((same) => same))(session, reading);
