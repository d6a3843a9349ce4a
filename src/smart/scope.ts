import type { GoalDraft } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import type { Scope } from "./goal-check.ts";

export interface ScopeVerdict {
  readonly scope: Scope;
  /** The rule that spoke; absent when the scope is ok. */
  readonly rule?: string;
}

/** What is judged: the statement and the steps, never the obstacles or the past. */
const spokenOf = (draft: GoalDraft): string =>
  (["statement", "actionSteps"] as const).map((field) => valueOf(draft, field) ?? "").join(" . ");

export const judgeScope = (draft: GoalDraft | string): ScopeVerdict => {
  const text = typeof draft === "string" ? draft : spokenOf(draft);
  return /\b(?:stop|quit|come off|wean off|reduce|increase) (?:taking )?(?:my )?(?:meds|medication|sertraline|antidepressants?)\b/i.test(
    text,
  )
    ? { scope: "with-clinician", rule: "medication" }
    : { scope: "ok" };
};

export const scopeOf = (draft: GoalDraft | string): Scope => judgeScope(draft).scope;
