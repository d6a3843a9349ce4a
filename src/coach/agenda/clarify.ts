import { factOf, has, importanceOf, isQuick, made, marked, type View } from "../view.ts";
import type { Agenda } from "./agenda.ts";

const noOwnActionYet = ({ session }: View): boolean => !has(session, "action");

const wishIs =
  (challenge: string) =>
  (view: View): boolean =>
    (view.challenges ?? []).some((one) => one === challenge);

/** "I want working weekends to stop" leans on nobody: only where someone else could change is that spoken of, once. */
const isExternal = (view: View): boolean =>
  wishIs("externally-focused")(view) &&
  made(view.session, "reframe-external") < 1 &&
  !WANTS_A_DOING.test(factOf(view.session, "desiredChange") ?? "");
const WANTS_A_DOING =
  /^(?:i |i'd )?(?:just |really )?(?:want|need|wish|would like|like)(?: for)? (?:(?:my|the|this|that|these|those|all|all this|all the) )?(?:\w+ing\b[^,]*|\w*(?:weekends?|weekdays|weeks?|days?|mornings?|evenings?|nights?|work|job|overtime|habits?|thoughts?|stress|hours)) to (?:\w+ )?\w+/i;

/** Planning was asked for, agreed to, or matters a lot: no permission is asked a second time. */
const isWelcomeToPlan = (session: View["session"]): boolean =>
  marked(session, "may-plan") || (importanceOf(session) ?? 0) >= 7;

/** From a vague wish to one clear aim: whose it is, towards what, and what it means. */
export const clarifyAgenda: Agenda = [
  {
    move: "reframe-external",
    slot: "action",
    when: (view) =>
      isExternal(view) && !marked(view.session, "harm-by-other") && noOwnActionYet(view),
  },
  {
    move: "reframe-avoidance",
    slot: "action",
    when: (view) => wishIs("avoidance-based")(view) && noOwnActionYet(view),
  },
  {
    move: "narrow-down",
    slot: "action",
    when: (view) => wishIs("overly-ambitious")(view) && noOwnActionYet(view),
  },
  {
    move: "check-understanding",
    when: ({ session }) =>
      session.pendingReflection === undefined &&
      !marked(session, "may-plan") &&
      session.facts.some((fact) => fact.slot === "reason" && fact.provenance === "said") &&
      factOf(session, "reason") !== undefined &&
      session.kind !== "direction",
  },
  {
    move: "ask-permission-to-plan",
    when: ({ session }) => !isWelcomeToPlan(session) && session.kind !== "direction",
  },
  { move: "choose-process-or-outcome", when: ({ session }) => !isQuick(session) },
  { move: "choose-horizon", when: ({ session }) => !isQuick(session) },
];
