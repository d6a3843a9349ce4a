import type { Slot } from "../coach/facts.ts";
import type { Session } from "../coach/session.ts";
import type { GoalVersion } from "../domain/goal.ts";

/** What stands between two steps that someone names in one breath. */
const BETWEEN = /\s*(?:\n|;|→|,?\s+(?:and\s+)?then\b)\s*/i;

/** The small steps a client named on the way to a long goal, in their order and their words. */
export const milestonesOf = (session: Session): readonly string[] =>
  session.facts
    .filter(({ slot }) => slot === "milestones")
    .flatMap(({ value }) => value.split(BETWEEN))
    .map((step) => step.replace(/^(?:first|and)\s*[,:]?\s+/i, "").replace(/[\s.,]+$/, ""))
    .filter((step) => step !== "");

/** From a big wish to the small steps towards it, as far as the client has named them. */
export interface GoalPath {
  readonly wish?: string;
  readonly steps: readonly string[];
}

/**
 * Only once there is a goal between the two. The wish is the goal this one belongs to, or what the client
 * came with.
 */
export const goalPathOf = (
  session: Session,
  goals: readonly GoalVersion[],
): GoalPath | undefined => {
  const draft = session.goal?.draft ?? session.proposal?.draft;
  if (draft?.fields.statement?.state !== "filled") return undefined;
  const parent = goals.find(({ goalId }) => goalId === draft.parentGoalId)?.draft.fields.statement;
  const wish = parent?.state === "filled" ? parent.value : last(session, "desiredChange");
  const first = last(session, "firstStep");
  const steps = [...(first ? [first] : []), ...milestonesOf(session)];
  return steps.length > 0 ? { ...(wish && { wish }), steps } : undefined;
};

const last = (session: Session, slot: Slot): string | undefined =>
  session.facts.findLast((fact) => fact.slot === slot)?.value;
