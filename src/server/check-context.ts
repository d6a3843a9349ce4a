import type { Session } from "../coach/session.ts";
import type { GoalVersion } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import type { CheckContext } from "../smart/goal-check.ts";

interface Known {
  readonly session: Session;
  readonly goals: readonly GoalVersion[];
  readonly now: string;
  readonly timeZone: string;
}

/** What the checker may know of a conversation beside the draft it judges. */
export const checkContextOf = ({ session, goals, now, timeZone }: Known): CheckContext => ({
  now,
  timeZone,
  values: session.facts.filter(({ slot }) => slot === "reason").map(({ value }) => value),
  askedInVain: session.declined,
  otherGoals: goals
    .filter(({ goalId, status }) => goalId !== session.goal?.goalId && status === "active")
    .flatMap(({ draft }) => valueOf(draft, "statement") ?? []),
  confidenceAsked: session.ratings.confidence !== undefined,
});
