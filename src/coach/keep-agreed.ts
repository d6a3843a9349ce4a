import type { GoalDraft } from "../domain/goal.ts";
import type { Effect } from "./effects.ts";
import type { Session } from "./session.ts";

/**
 * The client said yes to exactly this statement: it is kept now, as a new version, so that leaving
 * before the next question loses nothing. Without that yes there is no effect, ever.
 */
export const keepAgreed = (
  session: Session,
  newId: () => string,
): { readonly session: Session; readonly effects: readonly Effect[] } => {
  const { proposal, goal } = session;
  if (!proposal?.agreed) return { session, effects: [] };
  const isKept =
    goal?.draft.fields.statement?.state === "filled" &&
    goal.draft.fields.statement.value === proposal.statement;
  if (isKept) return { session, effects: [] };
  const goalId = goal?.goalId ?? newId();
  const version = (goal?.version ?? 0) + 1;
  const status = goal?.status ?? "proposed";
  return {
    session: { ...session, goal: { goalId, version, draft: proposal.draft, status } },
    effects: [
      {
        kind: "save-goal",
        goalId,
        version,
        draft: proposal.draft,
        openPoints: proposal.openPoints,
        status,
      },
    ],
  };
};

/**
 * What was said after the yes (steps, obstacles, support) joins the record as a new version; the statement
 * stays. A record that would miss its kind's rule with it is not kept.
 */
export const keepAdded = (
  session: Session,
  draft: GoalDraft,
  isEnough: boolean,
): { readonly session: Session; readonly effects: readonly Effect[] } => {
  const { goal } = session;
  if (!goal || !isEnough || JSON.stringify(goal.draft) === JSON.stringify(draft))
    return { session, effects: [] };
  const version = goal.version + 1;
  return {
    session: { ...session, goal: { ...goal, version, draft } },
    effects: [
      {
        kind: "save-goal",
        goalId: goal.goalId,
        version,
        draft,
        openPoints: session.proposal?.openPoints ?? [],
        status: goal.status,
        reason: "plan",
      },
    ],
  };
};
