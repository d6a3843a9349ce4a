import type { GoalVersion } from "../../domain/goal.ts";
import type { Practice } from "../../domain/practice.ts";
import { milestonesOf } from "../../coach/milestones.ts";
import type { Visitor } from "../ports.ts";
import { Refusal } from "../refusal.ts";
import type { ServerDeps } from "../server-deps.ts";
import { type Plan, planOf } from "./plan.ts";

/** One goal of this visitor's, and its plan. Refuses what is not theirs like what is not there. */
export const getPlan = async (
  deps: ServerDeps,
  visitor: Visitor,
  goalId: unknown,
): Promise<{ goal: GoalVersion; plan: Plan; practice: Practice }> => {
  const { goals, session } = await deps.conversations.state(visitor);
  const goal = goals.find((one) => one.goalId === goalId);
  const practice = await deps.practices.byId(visitor.practiceId);
  if (!goal || !practice) throw new Refusal("not-found");
  const isOfThisTalk = session?.goal?.goalId === goal.goalId;
  const told = session && isOfThisTalk ? milestonesOf(session) : [];
  const plan = planOf({
    goal,
    milestones: told.length > 0 ? told : (goal.draft.milestones ?? []),
    practice,
    help: deps.helpCard(practice),
    words: deps.planKit.words,
  });
  return { goal, plan, practice };
};
