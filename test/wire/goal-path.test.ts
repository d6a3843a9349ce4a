import { describe, expect, it } from "vitest";

import { newSession, type Session } from "../../src/coach/session.ts";
import type { Slot } from "../../src/coach/facts.ts";
import type { GoalDraft } from "../../src/domain/goal.ts";
import { milestonesOf } from "../../src/coach/milestones.ts";
import { goalPathOf } from "../../src/wire/goal-path.ts";

const withFacts = (...facts: readonly (readonly [Slot, string])[]): Session => ({
  ...newSession(),
  facts: facts.map(([slot, value]) => ({ slot, value, quote: value, provenance: "said" })),
});

const DRAFT: GoalDraft = {
  kind: "target",
  fields: { statement: { state: "filled", value: "I'll walk.", provenance: "said" } },
};
const goal = { goalId: "g-1", version: 1, draft: DRAFT, status: "active" } as const;

describe("the steps on the way", () => {
  it.each<[string, readonly string[]]>([
    ["one game before Christmas", ["one game before Christmas"]],
    ["5 minutes, then 10, and then 15", ["5 minutes", "10", "15"]],
    ["first the shop; the bus", ["the shop", "the bus"]],
    ["the shop\nthe bus.", ["the shop", "the bus"]],
    ["talk to Ann, Bob and Kim", ["talk to Ann, Bob and Kim"]],
    [" ", []],
  ])("in %j are %j", (said, steps) => {
    expect(milestonesOf(withFacts(["milestones", said]))).toEqual(steps);
  });
});

describe("the way from the wish to the steps", () => {
  const told = withFacts(["desiredChange", "to be happier"], ["firstStep", "text Danny"]);

  it("is shown once there is a goal between them", () => {
    expect(goalPathOf(told, [])).toBeUndefined();
    expect(goalPathOf({ ...told, goal }, [])).toEqual({
      wish: "to be happier",
      steps: ["text Danny"],
    });
  });

  it("is not shown without a step", () => {
    expect(goalPathOf({ ...withFacts(["desiredChange", "x"]), goal }, [])).toBeUndefined();
  });

  it("begins with the goal that this one belongs to", () => {
    const child = { ...goal, draft: { ...DRAFT, parentGoalId: "g-0" } };
    const parent = { goalId: "g-0", draft: DRAFT } as never;
    expect(goalPathOf({ ...told, goal: child }, [parent])?.wish).toBe("I'll walk.");
  });

  it("is still known to the record in a later talk, which begins with the goal as its wish", () => {
    const record = { ...DRAFT, wish: "to be happier", milestones: ["one game", "two in a row"] };
    const later = {
      ...withFacts(["desiredChange", "I'll walk."]),
      goal: { ...goal, draft: record },
    };
    expect(goalPathOf(later, [])).toEqual({
      wish: "to be happier",
      steps: ["one game", "two in a row"],
    });
    const without = { ...later, goal: { ...goal, draft: { ...record, wish: undefined } } };
    expect(goalPathOf(without as Session, [])?.wish).toBeUndefined();
  });
});
