import { describe, expect, it } from "vitest";

import { checkGoal } from "../../src/smart/check-goal.ts";
import type { CheckContext } from "../../src/smart/goal-check.ts";
import { draftOf } from "./drafts.ts";

/** A Thursday: of this week there are four days left, today counted. */
const context: CheckContext = { now: "2026-11-19T12:00:00Z", timeZone: "Europe/London" };

const codes = (
  statement: string,
  { dueOn, baseline, otherGoals }: { dueOn?: string; baseline?: string; otherGoals?: string[] },
): readonly string[] =>
  checkGoal(
    draftOf(
      { statement, ...(baseline === undefined ? {} : { currentBaseline: baseline }) },
      dueOn === undefined ? {} : { dueOn },
    ),
    { ...context, ...(otherGoals === undefined ? {} : { otherGoals }) },
  ).findings.map(({ code }) => code);

describe("an amount against the days that are left", () => {
  it.each([
    ["Read 12 books by Friday", "Read 12 books by June"],
    ["Write 40,000 words by Sunday", "Write 40,000 words by Easter"],
    ["Walk 200 miles by Sunday", "Walk 200 miles by the end of next year"],
    ["Save £9,000 by Friday", "Save £900 by the end of June"],
    ["Learn three languages by Christmas", "Learn three songs by Christmas"],
  ])("%s is too much, %s is not", (tooMuch, fine) => {
    expect(codes(tooMuch, {})).toContain("too-much");
    expect(codes(fine, {})).not.toContain("too-much");
  });
});

describe("times a week against the days that are left", () => {
  it.each([
    ["Go to four sessions a week", "2026-11-21", "2026-11-22"],
    ["Run 5 times a week", "2026-11-22", "2026-11-29"],
    ["Swim twice a week", "2026-11-19", "2026-11-20"],
  ])("%s asks by %s and not by %s", (statement, tooSoon, enough) => {
    expect(codes(statement, { dueOn: tooSoon })).toContain("few-days");
    expect(codes(statement, { dueOn: enough })).not.toContain("few-days");
  });
  it.each([
    ["Swim 3 times before Saturday", "Swim 3 times before Monday"],
    ["Meditate 10 times by Sunday", "Meditate 3 times by Sunday"],
  ])("%s asks, %s does not", (tooMany, fine) => {
    expect(codes(tooMany, {})).toContain("few-days");
    expect(codes(fine, {})).not.toContain("few-days");
  });
  it("says nothing of a day that has passed or a day far off", () => {
    expect(codes("Run 5 times a week", { dueOn: "2026-11-10" })).not.toContain("few-days");
    expect(codes("Run 5 times a week", { dueOn: "2027-02-01" })).not.toContain("few-days");
  });
  it("leaves the letter met: it only asks", () => {
    const draft = draftOf({ statement: "Run 5 times a week" }, { dueOn: "2026-11-21" });
    expect(checkGoal(draft, context).met.achievable).toBe(true);
  });
});

describe("a goal beside the other goals of the same person", () => {
  const daily = ["Meditate every day", "Walk the dog every morning"];
  it.each([
    ["Run 5 times a week", daily, ["Meditate every day", "Call mum on Sundays"]],
    ["Write every day", daily, ["Meditate every day"]],
    ["Stretch twice a day", ["Walk every day"], ["Swim twice a week"]],
  ])("%s asks beside %j and not beside %j", (statement, full, roomy) => {
    expect(codes(statement, { otherGoals: full })).toContain("full-week");
    expect(codes(statement, { otherGoals: roomy })).not.toContain("full-week");
  });
  it("asks nothing where there is no other goal, or no rate to add", () => {
    expect(codes("Stretch three times a day", {})).not.toContain("full-week");
    expect(codes("Hand in my essay by Friday", { otherGoals: daily })).not.toContain("full-week");
  });
});

describe("a goal against where someone is now", () => {
  it.each([
    ["Walk every day", "I never walk", "four times a week"],
    ["Read 7 times a week", "once a week", "five times a week"],
  ])("%s is a big jump from %j and none from %j", (statement, far, near) => {
    expect(codes(statement, { baseline: far })).toContain("big-jump");
    expect(codes(statement, { baseline: near })).not.toContain("big-jump");
  });
});
