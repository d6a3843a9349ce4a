import type { GoalCheck } from "../smart/goal-check.ts";
import type { Fact } from "./facts.ts";
import type { Session } from "./session.ts";
import { reviewWhen } from "./review-when.ts";
import { has, isSettled } from "./view.ts";

/**
 * No end was named when it was asked for, or the sentence is all theirs: a day to look again stands in the
 * proposal (the framework's four to six weeks), and the yes or the change to it is the client's.
 */
export const withDefaultDate = (session: Session, check: GoalCheck): Session => {
  const isPlan = has(session, "action") || (session.asked.review ?? 0) > 0;
  if (check.met.timeBound || !isPlan) return session;
  const wasAsked =
    (session.asked.deadline ?? 0) > 0 ||
    (session.asked.review ?? 0) > 0 ||
    isSettled(session, "deadline");
  const wasShown = session.versions.length > 0 && session.asked.deadline === undefined;
  if (!wasAsked && !wasShown && session.ownStatement === undefined) return session;
  if (has(session, "review")) return session;
  const when = reviewWhen(session);
  const fact: Fact = { slot: "review", value: when, provenance: "agreed", quote: when };
  return { ...session, facts: [...session.facts, fact] };
};
