import type { FieldName, GoalDraft } from "../domain/goal.ts";
import { FIELD_NAMES, valueOf } from "../domain/goal.ts";
import type { GoalCheck } from "./goal-check.ts";
import { kindRule } from "./kind-rule.ts";

export interface Completeness {
  /** Of the framework's nine fields: filled, offered once and declined, and still open. */
  readonly filled: readonly FieldName[];
  readonly declined: readonly FieldName[];
  readonly open: readonly FieldName[];
}

export const completenessOf = (draft: GoalDraft): Completeness => {
  const stateOf = (name: FieldName): "filled" | "declined" | "open" =>
    draft.fields[name]?.state ?? "open";
  const having = (state: "filled" | "declined" | "open"): FieldName[] =>
    FIELD_NAMES.filter((name) => stateOf(name) === state);
  return { filled: having("filled"), declined: having("declined"), open: having("open") };
};

/** A goal may be put before the client: its kind's rule is met and the scope is theirs to coach. */
export const enoughToPropose = (draft: GoalDraft, check: GoalCheck): boolean =>
  check.scope === "ok" && kindRule(draft, check);

/** What may be kept is what could be proposed; the client's yes to the exact text is the caller's to hold. */
export const enoughToSave = (draft: GoalDraft, check: GoalCheck): boolean =>
  enoughToPropose(draft, check);

/**
 * A clinician can be shown more than the coach may propose: any goal in words with a reason or a next
 * step, so that they can shape it; goals that belong with a clinician go there and nowhere else.
 */
export const enoughForClinician = (draft: GoalDraft, check: GoalCheck): boolean =>
  check.scope !== "not-here" &&
  valueOf(draft, "statement") !== undefined &&
  (check.scope === "with-clinician" ||
    check.met.relevant ||
    valueOf(draft, "actionSteps") !== undefined ||
    kindRule(draft, check));

/** Stable codes of what is unmet, for the record, the coach and the clinician. */
export const openPointsOf = (check: GoalCheck): readonly string[] => [
  ...new Set(check.findings.map(({ code }) => code)),
];
