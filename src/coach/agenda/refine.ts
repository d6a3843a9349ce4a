import { factOf, has, isQuick, isSettled, isSure, made, marked, type View } from "../view.ts";
import { isPlannedOnce, saysHowOften } from "../done-once.ts";
import { isBlocked } from "../blocked.ts";
import { hasWaitingWorry, openWorry, raisesWorry } from "../worries.ts";
import type { Agenda } from "./agenda.ts";

const isTarget = ({ session }: View): boolean => session.kind === "target";
const isPractice = ({ session }: View): boolean => session.kind === "practice";

const lacks =
  (letter: "specific" | "measurable" | "achievable" | "relevant" | "timeBound") =>
  (view: View): boolean =>
    view.check !== undefined && !view.check.met[letter];

const isOnce = ({ session }: View): boolean => isPlannedOnce(session);

/** A wish to be rid of a habit of one's own ("stop shouting", "i shout at my kids"): its place is asked for. */
const isToStop = (session: View["session"]): boolean =>
  /^(?:i (?:want to )?(?:really |just )?)?(?:to )?(?:stop|quit|not|(?<!^i )never|less|cut down|give up|drink less|smoke less|shout|scream|yell|snap|keep \w+ing|lose my temper)\b/i.test(
    factOf(session, "desiredChange") ?? factOf(session, "situation") ?? "",
  );

/** Asked what they would do, they told what would come of it: "sleep", "be happy". */
const namesOutcome = (session: View["session"], reading: View["reading"]): boolean =>
  session.ask?.slot === "action" &&
  (reading?.facts.some(({ slot }) => slot === "picture") ?? false);

const isAgreed = ({ session }: View): boolean => session.proposal?.agreed === true;

const mayProposeAgain = ({ session }: View): boolean => session.proposal?.agreed !== true;

/** Asked so often in vain, ideas are offered before the plan is given up. */
const ASKED_TWICE = 2;

/** One letter at a time, then the proposal; confidence is asked after it. */
export const refineAgenda: Agenda = [
  {
    move: "offer-options",
    when: ({ session }) => marked(session, "wants-ideas") && !has(session, "action"),
  },
  {
    move: "ask-toward",
    when: ({ session, reading }) =>
      session.kind !== "direction" && !has(session, "action") && namesOutcome(session, reading),
  },
  {
    move: "offer-ideas",
    when: ({ session, reading }) =>
      session.kind !== "direction" &&
      !has(session, "action") &&
      !session.declined.includes("action") &&
      ((session.asked.action ?? 0) >= ASKED_TWICE ||
        ((session.asked.action ?? 0) >= 1 && reading?.answer === "unsure")),
  },
  {
    move: "settle-act",
    times: 2,
    when: ({ session }) =>
      session.kind === "target" &&
      session.goal === undefined &&
      has(session, "action") &&
      !marked(session, "act-chosen"),
  },
  {
    move: "ask-instead",
    slot: "action",
    when: ({ session }) => session.kind !== "direction" && isToStop(session),
  },
  {
    move: "ask-action",
    slot: "action",
    when: ({ session }) => session.kind !== "direction",
  },
  {
    move: "keep-direction",
    when: (view) => isTarget(view) && !has(view.session, "action"),
  },
  {
    move: "ask-way",
    slot: "support",
    when: ({ session, text = "" }) => isBlocked(session, text),
  },
  {
    move: "plan-if-then",
    slot: "ifThen",
    when: ({ session, reading }) =>
      raisesWorry(session, reading) || hasWaitingWorry(session, reading),
  },
  {
    move: "ask-specifics",
    when: (view) =>
      isTarget(view) &&
      has(view.session, "action") &&
      // What is to be said, word for word, is as plain as an act can be.
      !(factOf(view.session, "action") ?? "").includes("“") &&
      lacks("specific")(view),
  },
  {
    move: "ask-measure",
    slot: "frequency",
    when: (view) =>
      isTarget(view) &&
      has(view.session, "action") &&
      !isOnce(view) &&
      !saysHowOften(factOf(view.session, "action") ?? "") &&
      (lacks("measurable")(view) ||
        !(has(view.session, "frequency") || has(view.session, "change"))) &&
      !marked(view.session, "no-number") &&
      (view.session.asked.frequency ?? 0) < 1,
  },
  {
    move: "ask-sign",
    slot: "sign",
    when: (view) =>
      isPractice(view) || (isTarget(view) && !isOnce(view) && lacks("measurable")(view)),
  },
  {
    move: "ask-baseline",
    slot: "baseline",
    when: ({ session }) =>
      !isQuick(session) && session.kind === "target" && !has(session, "situation"),
  },
  {
    move: "ask-day",
    slot: "deadline",
    when: (view) =>
      isTarget(view) &&
      isOnce(view) &&
      lacks("timeBound")(view) &&
      (view.session.asked.deadline ?? 0) < 1,
  },
  {
    move: "ask-deadline",
    slot: "deadline",
    when: (view) =>
      isTarget(view) &&
      has(view.session, "action") &&
      lacks("timeBound")(view) &&
      (view.session.asked.deadline ?? 0) < 1,
  },
  {
    move: "ask-look-again",
    slot: "review",
    when: ({ session }) => session.kind !== "target" && !has(session, "deadline"),
  },
  {
    move: "ask-why-matters",
    slot: "reason",
    when: (view) => view.session.kind !== "direction" && lacks("relevant")(view),
  },
  {
    move: "ask-easier",
    when: (view) => isTarget(view) && !isAgreed(view) && lacks("achievable")(view),
  },
  { move: "propose-goal", times: 8, when: mayProposeAgain },
];

/** Something was found against what is in the way: it is planned with, and not asked for again. */
const hasRemedy = (session: View["session"]): boolean =>
  has(session, "obstacle") && (has(session, "ifThen") || has(session, "support"));

const wasAskedHowSure = (session: View["session"]): boolean => (session.asked.confidence ?? 0) > 0;

/** After the yes: how sure, and what would make it surer; no letter is asked for again. */
export const confidenceAgenda: Agenda = [
  {
    // A worry of their own comes first: how sure they are hangs on it.
    move: "plan-if-then",
    slot: "ifThen",
    when: ({ session }) =>
      session.kind !== "direction" &&
      !marked(session, "grieving") &&
      marked(session, "raised-worry") &&
      openWorry(session) !== undefined &&
      (session.asked.ifThen ?? 0) < 1 &&
      !wasAskedHowSure(session),
  },
  {
    move: "rate-confidence",
    slot: "confidence",
    when: ({ session }) =>
      session.kind !== "direction" && !marked(session, "no-number") && !wasAskedHowSure(session),
  },
  {
    // Asked once more, or of someone who wants no numbers: in words.
    move: "ask-sureness",
    slot: "confidence",
    when: ({ session }) => session.kind !== "direction" && !marked(session, "grieving"),
  },
  {
    move: "shrink-step",
    times: 2,
    when: (view) =>
      isAgreed(view) &&
      view.session.ratings.confidence !== undefined &&
      !isSure(view.session) &&
      view.session.confidenceTries < 2 &&
      !(view.session.confidenceTries > 0 && hasRemedy(view.session)) &&
      !marked(view.session, "try-and-see"),
  },
];

/** Refinement hands on when the agreed goal is kept and confidence is said, declined or tried out. */
export const isRefined = ({ session }: View): boolean =>
  session.goal !== undefined &&
  session.proposal?.agreed === true &&
  (session.kind === "direction" ||
    marked(session, "grieving") ||
    isSure({ ...session }) ||
    marked(session, "try-and-see") ||
    session.confidenceTries >= 2 ||
    (session.confidenceTries > 0 &&
      session.ratings.confidence !== undefined &&
      hasRemedy(session)) ||
    (session.ratings.confidence === undefined && isSettled(session, "confidence")) ||
    // What was found last has changed how sure they are: that is asked first.
    (made(session, "shrink-step") >= 2 && session.ratings.confidence !== undefined));
