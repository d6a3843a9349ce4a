import { describe, expect, it } from "vitest";

import { checkGoal } from "../../src/smart/check-goal.ts";
import { checkStatement, draftOfStatement } from "../../src/smart/check-statement.ts";
import { listenTo } from "../../src/smart/ear/ear.ts";
import { openStatement } from "../../src/smart/statement/statement.ts";
import { context } from "./drafts.ts";

const UNNAMED = [
  ["avoidance-based", "become deaf to the sadness inside me"],
  ["avoidance-based", "stay clear of whatever brings the grief up"],
  ["externally-focused", "The board gives our team the green light"],
  ["overly-ambitious", "forty thousand words every night for the rest of my days"],
] as const;

describe("the second ear", () => {
  it.each(UNNAMED)("hears %s where no rule names it: %j", (challenge, goal) => {
    const sure = checkStatement(goal, { ...context, onlySure: true });
    expect(sure.challenges).not.toContain(challenge);
    const check = checkStatement(goal, context);
    expect(check.challenges).toContain(challenge);
    expect(check.unsure).toContain(challenge);
  });

  it("is not called unsure where a rule says the same", () => {
    const check = checkStatement("Make my partner understand me", context);
    expect(check.challenges).toContain("externally-focused");
    expect(check.unsure ?? []).not.toContain("externally-focused");
  });

  it("is silent in a record with more in it than a sentence", () => {
    const draft = draftOfStatement("The board gives our team the green light");
    const record = {
      ...draft,
      fields: {
        ...draft.fields,
        actionSteps: { state: "filled", value: "Send the plan", provenance: "said" },
      },
    } as const;
    expect(checkGoal(record, context).unsure).toBeUndefined();
  });

  it("never lets through what a rule of the scope stops", () => {
    const goal = "stop my sertraline by Friday";
    expect(checkStatement(goal, context).scope).toBe("with-clinician");
    expect(listenTo(openStatement(goal, context))("with-clinician", true)).toBe(true);
  });

  it("says the same of the same sentence", () => {
    const goal = "let the jury see it my way";
    expect(checkStatement(goal, context)).toEqual(checkStatement(goal, context));
  });

  it.each(["", " ", "?", "😀😀", "a".repeat(50_000)])("bears %j", (text) => {
    expect(() => checkStatement(text, context)).not.toThrow();
  });
});
