import { describe, expect, it } from "vitest";

import { tokenBudget } from "../../src/wiring/token-budget.ts";

const store = (tokens: () => number) => ({ usage: { tokensSince: async () => tokens() } });

describe("a practice's tokens of a day", () => {
  it("are not counted where there is no limit", async () => {
    const budget = tokenBudget(
      store(() => 1_000_000),
      { now: () => "2026-11-23T09:00:00.000Z" },
      undefined,
    );
    await budget.refresh("p-1");
    expect(budget.isOpen("p-1")).toBe(true);
  });

  it("end the model's turns for that practice alone, and come anew at midnight", async () => {
    let now = "2026-11-23T23:59:00.000Z";
    let used = 99;
    const budget = tokenBudget(
      store(() => used),
      { now: () => now },
      100,
    );
    await budget.refresh("p-1");
    expect(budget.isOpen("p-1")).toBe(true);
    used = 100;
    await budget.refresh("p-1");
    expect(budget.isOpen("p-1")).toBe(false);
    expect(budget.isOpen("p-2")).toBe(true);
    now = "2026-11-24T00:00:00.000Z";
    expect(budget.isOpen("p-1")).toBe(true);
  });
});
