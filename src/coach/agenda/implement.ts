import { isDoneOnce } from "../done-once.ts";
import { factOf, has, isQuick, made, type View } from "../view.ts";
import type { Agenda } from "./agenda.ts";

/** A plan is made once, with the goal; a check-in changes what needs changing and no more. */
const isPlanned = ({ session, kind }: View): boolean =>
  (session.kind !== "direction" || has(session, "action")) && kind !== "check-in";
/** Done once, the act is its own first step. */
const isOnce = ({ session }: View): boolean => isDoneOnce(factOf(session, "action") ?? "");
const isFull = (view: View): boolean => isPlanned(view) && !isQuick(view.session);

/** A plan made together; every line can be skipped. */
export const implementAgenda: Agenda = [
  {
    move: "ask-first-step",
    slot: "firstStep",
    when: (view) => isPlanned(view) && (isFull(view) || !isOnce(view)),
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
  { move: "choose-tracking", slot: "tracking", when: isFull },
  { move: "ask-milestones", slot: "milestones", when: isFull },
  { move: "ask-accountability", slot: "accountability", when: isFull },
  { move: "set-review", slot: "review", when: isFull },
  {
    move: "offer-defaults",
    when: (view) => isPlanned(view) && isQuick(view.session) && !has(view.session, "tracking"),
  },
  { move: "plan-celebration", when: isFull },
  { move: "ask-feedback", when: isFull },
  { move: "close-with-plan", when: isPlanned },
  { move: "close-with-direction", when: ({ kind }) => kind !== "check-in" },
];

export const isImplemented = ({ session }: View): boolean =>
  made(session, "close-with-plan") + made(session, "close-with-direction") >= 1;
