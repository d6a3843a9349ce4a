import type { Ruler } from "../../domain/rating.ts";
import type { Slot } from "../facts.ts";
import type { Reading } from "../language.ts";
import type { Session } from "../session.ts";
import { isOneOff } from "../done-once.ts";
import { isOfWhatTheyDo } from "../worries.ts";
import { categoryOf } from "../category-of.ts";
import {
  withKeptOpen,
  withoutWords,
  withReasonTaken,
  withReplaced,
  withTakenBack,
} from "./correct.ts";
import { withOtherWish, withPlanChanged } from "./change-plan.ts";
import { addMark, decline, takeAnswer, WAITING } from "./take-answer.ts";
import { inferAction, takeFacts } from "./take-facts.ts";

const RULERS: Partial<Record<Slot, Ruler>> = {
  importance: "importance",
  confidence: "confidence",
  readiness: "readiness",
  progress: "progress",
};

/** Here how sure they are now may be said beside what would help. */
const SAYS_HOW_SURE: ReadonlySet<string> = new Set(["shrink-step", "plan-if-then"]);

/** Rollnick's ruler: from 7 on, planning is welcome. */
const MATTERS = 7;

const takeRating = (session: Session, reading: Reading): Session => {
  const { slot, move = "" } = session.ask ?? {};
  const ruler = (slot && RULERS[slot]) ?? (SAYS_HOW_SURE.has(move) ? "confidence" : undefined);
  // A button under the question is an answer in words.
  const chosen = reading.facts.find((fact) => fact.slot === ruler)?.value;
  const rating = reading.rating ?? (chosen === undefined ? undefined : { words: chosen });
  if (!ruler || !rating) return session;
  const rated = { ...session, ratings: { ...session.ratings, [ruler]: rating } };
  const matters = ruler === "importance" && (rating.value ?? 0) >= MATTERS;
  return matters ? { ...rated, marks: rated.marks.filter((mark) => mark !== "not-now") } : rated;
};

/** Slots whose absence would leave no goal: these are asked a second time before they count as declined. */
const NEEDED: ReadonlySet<Slot> = new Set<Slot>(["desiredChange", "action"]);

const takeRefusal = (session: Session, reading: Reading): Session => {
  const slot = session.ask?.slot;
  if (!slot || reading.facts.some((fact) => fact.slot === slot) || reading.rating) return session;
  if (reading.requests.includes("skip") || reading.requests.includes("already-told"))
    return decline(session, slot);
  const isEmpty =
    reading.answer === "unsure" ||
    reading.answer === "no" ||
    reading.requests.includes("you-decide");
  return isEmpty && !NEEDED.has(slot) ? decline(session, slot) : session;
};

const takeWishes = (session: Session, reading: Reading): Session => {
  if (reading.wishes.length < 2 || session.ask?.slot !== "desiredChange") return session;
  return { ...session, wishes: [...reading.wishes] };
};

/** A fear was named instead of an answer: the question may be put once more. */
const takeWorry = (session: Session, reading: Reading): Session => {
  const slot = session.ask?.slot;
  if (reading.tone !== "worry" || !slot || (session.asked[slot] ?? 0) !== 1) return session;
  // Answered all the same, fear and all: then there is nothing to ask again.
  if (reading.facts.some((fact) => fact.slot === slot)) return session;
  return { ...session, asked: { ...session.asked, [slot]: 0 } };
};

/** "What if he wakes up": raised by themselves of what they would do. What was in the way of other things before is none. */
const takeRaisedWorry = (session: Session, reading: Reading): Session => {
  const isNamed = reading.facts.some(({ slot }) => slot === "obstacle");
  const isOfPlan =
    reading.tone === "worry" ||
    reading.requests.includes("in-the-way") ||
    isOfWhatTheyDo(session, reading);
  return isNamed && isOfPlan && session.ask?.slot !== "obstacle" && session.ask?.move !== "ask-way"
    ? addMark(session, "raised-worry")
    : session;
};

/** Worth asking once more where something else was told; what only rounds off a plan is not. */
const ASKED_ONCE_MORE: ReadonlySet<Slot> = new Set<Slot>(["picture", "reason", "action"]);

const MAY_COME_AGAIN: ReadonlySet<Slot> = new Set<Slot>([...ASKED_ONCE_MORE, "frequency"]);

/** Something else was told than was asked for: it is kept where it belongs, and the question is put once more. */
const takeElsewhere = (session: Session, reading: Reading): Session => {
  const slot = session.ask?.slot;
  if (!slot || !MAY_COME_AGAIN.has(slot) || session.asked[slot] !== 1) return session;
  const told = reading.facts.map((fact) => fact.slot);
  // "It's due the 14th", asked how often: until when was told, and how often is still to come.
  if (slot === "frequency" && told.length > 0 && told.every((one) => one === "deadline"))
    return isOneOff([...session.facts, ...reading.facts])
      ? session
      : { ...session, asked: { ...session.asked, [slot]: 0 } };
  const isElsewhere =
    ASKED_ONCE_MORE.has(slot) &&
    told.length > 0 &&
    !told.includes(slot) &&
    reading.requests.length === 0;
  return isElsewhere ? { ...session, asked: { ...session.asked, [slot]: 0 } } : session;
};

/** Here what is said against the sentence on the table is taken by the answer itself. */
const TAKES_CORRECTIONS: ReadonlySet<string> = new Set([
  "propose-goal",
  "ask-what-to-change",
  "ask-which-words",
  "ask-own-wording",
]);

/** Something told before was put right in passing; what had just been asked may be asked once more. */
const takeCorrection = (session: Session, reading: Reading): Session => {
  const { move, slot } = session.ask ?? {};
  if (!reading.correction || reading.correction.steps) return session;
  if (move !== undefined && TAKES_CORRECTIONS.has(move)) return session;
  // What was agreed to changes only through a move that asks for it, or where they say that it should.
  if (session.goal !== undefined) return withKeptOpen(session, reading);
  if (move === undefined) return session;
  const { replace, remove, reason } = reading.correction;
  if (reason === "wrong") return withReasonTaken(session, reading);
  const right =
    (replace && withReplaced(session, replace)) ??
    (remove === undefined ? session : withoutWords(session, remove));
  return slot === undefined || session.asked[slot] !== 1
    ? right
    : { ...right, asked: { ...right.asked, [slot]: 0 } };
};

const EVOKING: ReadonlySet<string> = new Set(["desiredChange", "picture", "reason"]);

/**
 * A wish, a picture of the change or a reason of one's own is change talk in itself (DARN-CAT: desire,
 * ability, reasons); an act that is named with how often it would be done is commitment, and counts twice.
 */
const evoked = (session: Session, reading: Reading): number => {
  if (reading.talk.sustain > 0 || (reading.signals ?? []).includes("sent-by-other")) return 0;
  const named = new Set(reading.facts.map(({ slot }) => slot));
  if (named.has("action") && named.has("frequency")) return 2;
  const isAnswer = reading.facts.some(
    ({ slot }) => slot === session.ask?.slot && EVOKING.has(slot),
  );
  return isAnswer && reading.talk.change === 0 ? 1 : 0;
};

const takeTalk = (session: Session, reading: Reading): Session => ({
  ...session,
  turns: session.turns + 1,
  talk: {
    change: session.talk.change + reading.talk.change + evoked(session, reading),
    sustain: session.talk.sustain + reading.talk.sustain,
  },
});

/** Whoever names a plan of their own is past waiting for one. */
const takeSignals = (session: Session, reading: Reading): Session => {
  const plans = reading.signals?.includes("may-plan") === true || namesPlan(session, reading);
  const ready = plans
    ? addMark({ ...session, marks: session.marks.filter((mark) => !WAITING.has(mark)) }, "may-plan")
    : session;
  const marked = (reading.signals ?? []).reduce(addMark, ready);
  return plans ? marked : heardAgain(marked, reading);
};

/** In the middle of planning they want to be heard: planning waits until they speak of it. */
const heardAgain = (session: Session, reading: Reading): Session => {
  const isPlanning = session.phase === "clarification" || session.phase === "refinement";
  if (!isPlanning || session.goal || !reading.requests.includes("just-listen")) return session;
  const marks = session.marks.filter((mark) => mark !== "may-plan");
  return ["not-now" as const, "listen-on" as const].reduce(addMark, {
    ...session,
    phase: "exploration",
    marks,
  });
};

const EVOKES_OWN: ReadonlySet<string> = new Set(["evoke-own-wish", "explore-ambivalence"]);

/** Sent by someone else, and asked what they themselves would want: with an answer the talk is theirs. */
const takeOwnWish = (session: Session, reading: Reading): Session => {
  const isOwn =
    EVOKES_OWN.has(session.ask?.move ?? "") &&
    reading.talk.sustain === 0 &&
    !(reading.signals ?? []).includes("sent-by-other") &&
    reading.facts.some(({ slot }) => slot === "desiredChange" || slot === "picture");
  if (!isOwn) return session;
  return { ...session, marks: session.marks.filter((mark) => mark !== "sent-by-other") };
};

const namesPlan = (session: Session, reading: Reading): boolean =>
  saysYesAndWhat(session, reading) ||
  ((session.ask?.move === "rate-importance" || session.marks.some((mark) => WAITING.has(mark))) &&
    reading.talk.sustain === 0 &&
    reading.disclosure === undefined &&
    reading.facts.some(({ slot }) => slot === "action") &&
    reading.facts.some(
      ({ slot }) => slot === "frequency" || slot === "duration" || slot === "deadline",
    ));

/** "I'd like that actually. Maybe paint again.", where only a number was asked for. */
const saysYesAndWhat = ({ ask }: Session, { answer, facts, talk }: Reading): boolean =>
  ask?.move === "rate-importance" &&
  answer === "yes" &&
  talk.sustain === 0 &&
  facts.some(({ slot }) => slot === "action");

/** The category follows the wish; it chooses ideas and goes into the record. */
const takeCategory = (session: Session): Session => {
  const wish = session.facts.find(({ slot }) => slot === "desiredChange")?.value;
  return wish ? { ...session, category: categoryOf(wish) } : session;
};

const takePace = (session: Session, reading: Reading): Session => {
  if (reading.requests.includes("faster"))
    return addMark({ ...session, pace: "quick" }, "may-plan");
  return reading.requests.includes("slower") ? { ...session, pace: "full" } : session;
};

const takeBack = (session: Session, reading: Reading): Session => {
  if (!reading.requests.includes("not-that") && !reading.requests.includes("back")) return session;
  if (session.goal) return { ...session, handBack: "refinement" };
  return { ...session, handBack: "exploration" };
};

/**
 * The session after a message: everything that was read is used at once.
 * Pure; which move comes next is decided afterwards by the agendas.
 */
export const takeUp = (session: Session, reading: Reading): Session =>
  [
    takeTalk,
    takeSignals,
    takePace,
    takeRating,
    takeRefusal,
    takeWorry,
    takeElsewhere,
    takeWishes,
    withTakenBack,
    takeFacts,
    takeRaisedWorry,
    takeOwnWish,
    withOtherWish,
    takeCorrection,
    inferAction,
    takeAnswer,
    withPlanChanged,
    takeCategory,
    takeBack,
  ].reduce<Session>((result, step) => step(result, reading), session);
