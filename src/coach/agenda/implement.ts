import { isDoneOnce, isOneOff } from "../done-once.ts";
import { factOf, has, isQuick, made, type View } from "../view.ts";
import type { Agenda } from "./agenda.ts";

/** A plan is made once, with the goal; a check-in changes what needs changing and no more. */
const isPlanned = ({ session, kind }: View): boolean =>
  (session.kind !== "direction" || has(session, "action")) && kind !== "check-in";
/** Done once, the act is its own first step. */
const isOwnFirstStep = ({ session }: View): boolean =>
  isOneOff(session.facts) || (isQuick(session) && isDoneOnce(factOf(session, "action") ?? ""));
/** Done once, there is nothing to tick off: only the look back is left to offer. */
const hasLookBack = (session: View["session"]): boolean =>
  session.facts.some(({ slot, provenance }) => slot === "review" && provenance !== "agreed");
const isFull = (view: View): boolean => isPlanned(view) && !isQuick(view.session);

/** A plan made together; every line can be skipped. */
export const implementAgenda: Agenda = [
  {
    move: "ask-first-step",
    slot: "firstStep",
    when: (view) => isPlanned(view) && !isOwnFirstStep(view),
  },
  { move: "ask-obstacle", slot: "obstacle", when: isPlanned },
  {
    move: "plan-if-then",
    slot: "ifThen",
    when: (view) => isPlanned(view) && has(view.session, "obstacle"),
  },
  { move: "ask-support", slot: "support", when: isPlanned },
  { move: "ask-resources", slot: "resources", when: isFull },
  {
    move: "ask-baseline",
    slot: "baseline",
    when: (view) => isFull(view) && !has(view.session, "situation"),
  },
  {
    move: "choose-tracking",
    slot: "tracking",
    when: (view) => isFull(view) && !isOneOff(view.session.facts),
  },
  { move: "ask-milestones", slot: "milestones", when: isFull },
  { move: "ask-accountability", slot: "accountability", when: isFull },
  { move: "set-review", slot: "review", when: isFull },
  {
    move: "offer-defaults",
    when: (view) =>
      isPlanned(view) &&
      isQuick(view.session) &&
      !has(view.session, "tracking") &&
      !(isOneOff(view.session.facts) && hasLookBack(view.session)),
  },
  { move: "plan-celebration", when: isFull },
  { move: "ask-feedback", when: isFull },
  { move: "close-with-plan", when: isPlanned },
  { move: "close-with-direction", when: ({ kind }) => kind !== "check-in" },
];

export const isImplemented = ({ session }: View): boolean =>
  made(session, "close-with-plan") + made(session, "close-with-direction") >= 1;
