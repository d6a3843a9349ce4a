import type { FieldName, GoalDraft, GoalField } from "../../src/domain/goal.ts";
import type { CheckContext } from "../../src/smart/goal-check.ts";

export const context: CheckContext = { now: "2026-11-21T12:00:00Z", timeZone: "Europe/London" };

/** A draft whose fields are the client's own words. */
export const draftOf = (
  words: Partial<Record<FieldName, string>>,
  rest: Partial<Omit<GoalDraft, "fields">> = {},
): GoalDraft => ({
  kind: "target",
  ...rest,
  fields: Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      { state: "filled", value, provenance: "said" } satisfies GoalField,
    ]),
  ),
});
