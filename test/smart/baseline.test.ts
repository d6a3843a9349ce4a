import { describe, expect, it } from "vitest";

import { baselineFigures, fallen, figuresNow } from "../../evals/smart/baseline.ts";
import { labelledGoals } from "../../evals/smart/labelled.ts";

describe("the checker's figures on the labelled goals", () => {
  it("have not fallen below the baseline", () => {
    const before = baselineFigures();
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(fallen(before, figuresNow())).toEqual([]);
  });
  it("would be caught if they fell", () => {
    expect(fallen({ "held-out/S": 0.9 }, { "held-out/S": 0.89 })).toEqual([
      "held-out/S: 0.9 → 0.89",
    ]);
    expect(fallen({ "held-out/S": 0.9 }, {})).toHaveLength(1);
  });
  it("rest on at least 400 goals, each with its own id", () => {
    const goals = labelledGoals();
    expect(goals.length).toBeGreaterThanOrEqual(400);
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
  });
});
