import type { Scope } from "../goal-check.ts";

/** One line of what is not coached alone, or not coached here. */
export interface ScopeRule {
  /** Stable; names the sentence in `prompts/en/scope.json`. */
  readonly id: ScopeRuleId;
  readonly scope: Exclude<Scope, "ok">;
  /** Any of these in the normalised words; `_` stands for up to four words between. */
  readonly when: readonly string[];
  /** Stretches that are taken out before looking: asking a doctor, stopping the harm itself. */
  readonly unless?: readonly string[];
}

export const SCOPE_RULE_IDS = [
  "medication",
  "withdrawal",
  "food-and-weight",
  "trauma",
  "confronting",
  "grief",
  "harm",
  "control",
  "unwanted-contact",
] as const;
export type ScopeRuleId = (typeof SCOPE_RULE_IDS)[number];
