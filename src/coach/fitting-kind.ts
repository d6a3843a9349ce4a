import type { GoalCheck } from "../smart/goal-check.ts";
import type { Session } from "./session.ts";
import { has, isSettled, marked } from "./view.ts";

/**
 * Target unless numbers would do harm or are not wanted: then a practice, with a sign in a number's place.
 * A direction stays one: it was chosen.
 */
export const fittingKind = (session: Session, check: GoalCheck): Session => {
  if (session.kind !== "target") return session;
  const uncounted =
    marked(session, "no-number") || check.findings.some(({ code }) => code === "not-counted");
  const refusedToCount =
    !check.met.measurable &&
    session.declined.includes("frequency") &&
    isSettled(session, "frequency");
  return uncounted || (refusedToCount && has(session, "sign"))
    ? { ...session, kind: "practice" }
    : session;
};
