import type { Slot } from "../coach/facts.ts";
import { milestonesOf } from "../coach/milestones.ts";
import type { Session } from "../coach/session.ts";
import { type GoalVersion, valueOf } from "../domain/goal.ts";

/** From a big wish to the small steps towards it, as far as the client has named them. */
export interface GoalPath {
  readonly wish?: string;
  readonly steps: readonly string[];
}

/**
 * Only once there is a goal between the two. The wish is the goal this one belongs to, or what the client
 * came with. What this talk does not know (a check-in months later) the record does.
 */
export const goalPathOf = (
  session: Session,
  goals: readonly GoalVersion[],
): GoalPath | undefined => {
  const draft = session.goal?.draft ?? session.proposal?.draft;
  const statement = draft && valueOf(draft, "statement");
  if (!draft || statement === undefined) return undefined;
  const parent = goals.find(({ goalId }) => goalId === draft.parentGoalId)?.draft;
  const cameWith = draft.wish ?? last(session, "desiredChange");
  const wish =
    (parent && valueOf(parent, "statement")) ?? (cameWith === statement ? undefined : cameWith);
  const first = last(session, "firstStep") ?? valueOf(draft, "actionSteps");
  const told = milestonesOf(session);
  const milestones = told.length > 0 ? told : (draft.milestones ?? []);
  const steps = [...(first ? [first] : []), ...milestones];
  if (steps.length === 0) return undefined;
  return { ...(wish && { wish }), steps };
};

const last = (session: Session, slot: Slot): string | undefined =>
  session.facts.findLast((fact) => fact.slot === slot)?.value;
