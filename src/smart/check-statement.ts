import type { GoalDraft } from "../domain/goal.ts";
import { checkGoal } from "./check-goal.ts";
import type { CheckContext, GoalCheck } from "./goal-check.ts";

/** A bare statement as a draft: a target that says nothing beside itself. */
export const draftOfStatement = (statement: string): GoalDraft => ({
  kind: "target",
  fields:
    statement.trim() === ""
      ? {}
      : { statement: { state: "filled", value: statement, provenance: "said" } },
});

/** Judges a goal statement alone, by what it says. */
export const checkStatement = (statement: string, context: CheckContext): GoalCheck =>
  checkGoal(draftOfStatement(statement), context);
