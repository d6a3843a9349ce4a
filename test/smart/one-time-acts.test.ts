import { describe, expect, it } from "vitest";

import { checkStatement } from "../../src/smart/check-statement.ts";

const CONTEXT = { now: "2026-11-21T12:00:00Z", timeZone: "Europe/London" } as const;
const metOf = (statement: string) => checkStatement(statement, CONTEXT).met;

describe("a bare statement", () => {
  it.each(["text danny by friday", "take the twins swimming on Saturday", "tell Sam how I feel"])(
    "can be checked where it names an act done once: %j",
    (statement) => expect(metOf(statement).measurable).toBe(true),
  );
  it.each(["text friends", "take a packed lunch to work", "get my act together"])(
    "cannot where it does not: %j",
    (statement) => expect(metOf(statement).measurable).toBe(false),
  );
  it.each(["walk for 20 minutes to feel like me again", "swim on Mondays for more energy"])(
    "names a reason after the act: %j",
    (statement) => expect(metOf(statement).relevant).toBe(true),
  );
  it("does not take the wish itself for its reason", () => {
    expect(metOf("to feel like me again").relevant).toBe(false);
  });
});
