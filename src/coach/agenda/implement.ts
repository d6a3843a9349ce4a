import { isDoneOnce, isPlannedOnce } from "../done-once.ts";
import {
  factOf,
  has,
  isQuick,
  isSettled,
  isSure,
  isVerySure,
  made,
  marked,
  type View,
} from "../view.ts";
import { hasJustFoundHelp } from "../worries.ts";
import type { Agenda } from "./agenda.ts";

/** A plan is made once, with the goal; a check-in changes what needs changing and no more. */
const isPlanned = ({ session, kind }: View): boolean =>
  (session.kind !== "direction" || has(session, "action")) && kind !== "check-in";
/** Done once, the act is its own first step. */
const isOwnFirstStep = ({ session }: View): boolean =>
  isPlannedOnce(session) || (isQuick(session) && isDoneOnce(factOf(session, "action") ?? ""));
/** Done once, there is nothing to tick off: only the look back is left to offer. */
const hasLookBack = (session: View["session"]): boolean =>
  session.facts.some(({ slot, provenance }) => slot === "review" && provenance !== "agreed");
const isFull = (view: View): boolean => isPlanned(view) && !isQuick(view.session);

/** What rounds off a plan, each a turn of its own. */
const EXTRAS = ["ask-first-step", "ask-obstacle", "plan-if-then", "ask-support"] as const;
const MOST_EXTRAS = 2;

/** Of the extras only what helps this person: people tire here, and the rest is offered in one turn. */
const mayAskMore = (view: View): boolean => {
  const { session } = view;
  if (!isPlanned(view)) return false;
  if (isFull(view) || marked(session, "plan-more")) return true;
  const asked = EXTRAS.filter((move) => made(session, move) > 0).length;
  // Sure, with nothing in the way, or with an answer to what is: one is enough.
  const isLight = has(session, "obstacle") ? isAnswered(session) : isVerySure(session);
  return asked < (isLight ? 1 : MOST_EXTRAS);
};

/** What is in the way was met already: with something to do, or with someone or something that helps. */
const isAnswered = (session: View["session"]): boolean =>
  has(session, "ifThen") ||
  // The plan was bent round it until they were sure.
  (made(session, "shrink-step") > 0 && isSure(session)) ||
  (session.confidenceTries + made(session, "plan-if-then") > 0 &&
    (has(session, "support") || has(session, "resources")));

/** Whether someone who would like to plan more has anything left to be asked. */
export const hasMoreToPlan = (session: View["session"]): boolean =>
  !marked(session, "plan-more") &&
  (["firstStep", "obstacle", "support"] as const).some((slot) => !isSettled(session, slot));

/** A plan made together; every line can be skipped. */
export const implementAgenda: Agenda = [
  {
    move: "plan-if-then",
    slot: "ifThen",
    when: (view) => mayAskMore(view) && has(view.session, "obstacle") && !isAnswered(view.session),
  },
  {
    move: "ask-obstacle",
    slot: "obstacle",
    when: (view) => mayAskMore(view) && !isAnswered(view.session),
  },
  {
    move: "ask-first-step",
    slot: "firstStep",
    when: (view) => mayAskMore(view) && !isOwnFirstStep(view) && !hasJustFoundHelp(view.session),
  },
  {
    move: "ask-support",
    slot: "support",
    when: (view) => mayAskMore(view) && (isFull(view) || !has(view.session, "resources")),
  },
  { move: "ask-resources", slot: "resources", when: isFull },
  {
    move: "ask-baseline",
    slot: "baseline",
    when: (view) => isFull(view) && !has(view.session, "situation"),
  },
  {
    move: "choose-tracking",
    slot: "tracking",
    when: (view) => isFull(view) && !isPlannedOnce(view.session),
  },
  { move: "ask-milestones", slot: "milestones", when: isFull },
  { move: "ask-accountability", slot: "accountability", when: isFull },
  { move: "set-review", slot: "review", when: isFull },
  {
    move: "offer-defaults",
    times: 2,
    when: (view) =>
      isPlanned(view) &&
      isQuick(view.session) &&
      !has(view.session, "tracking") &&
      !view.session.declined.includes("tracking") &&
      (made(view.session, "offer-defaults") < 1 || marked(view.session, "plan-more")) &&
      !(isPlannedOnce(view.session) && hasLookBack(view.session)),
  },
  { move: "plan-celebration", when: isFull },
  { move: "ask-feedback", when: isFull },
  { move: "close-with-plan", when: isPlanned },
  { move: "close-with-direction", when: ({ kind }) => kind !== "check-in" },
];

export const isImplemented = ({ session }: View): boolean =>
  made(session, "close-with-plan") + made(session, "close-with-direction") >= 1;
