import { describe, expect, it } from "vitest";

import { checkStatement } from "../../src/smart/check-statement.ts";
import { context } from "./drafts.ts";

const met = (goal: string) => checkStatement(goal, context).met;
const challenges = (goal: string) => checkStatement(goal, context).challenges;

describe("specific", () => {
  it.each([
    "walk the dog in the park",
    "call one friend",
    "lose 20 pounds",
    "finish chapter 3",
    "hand in the application",
  ])("pictures %j", (goal) => expect(met(goal).specific).toBe(true));
  it.each([
    "be healthier",
    "work on my marriage",
    "eat healthy",
    "reduce stress",
    "exercise more",
    "save money",
  ])("cannot picture %j", (goal) => expect(met(goal).specific).toBe(false));
  it("is not helped by a measure hung on a vague core", () => {
    expect(met("be a bit kinder to myself every day").specific).toBe(false);
  });
  it("takes the act from the clause that names it", () => {
    expect(met("Improve my mood by walking round the block every morning").specific).toBe(true);
    expect(met("Be healthier so that I can walk the dog in the park").specific).toBe(false);
  });
});

describe("measurable", () => {
  it.each([
    "hand in the application",
    "one conversation with my boss",
    "run a 5K",
    "walk three times a week",
    "stop smoking",
  ])("could say yes or no to %j", (goal) => expect(met(goal).measurable).toBe(true));
  it.each([
    "feel calmer",
    "be a better listener",
    "one day I'd like to be happy",
    "spend time with my 5 year old",
  ])("finds nothing to check in %j", (goal) => expect(met(goal).measurable).toBe(false));
});

describe("time-bound", () => {
  it.each([
    "by 3 May",
    "this week",
    "within two months",
    "by the end of term",
    "for the next 4 weeks",
    "before my exam",
    "until my exam on 3 May",
    "before Easter",
    "by month's end",
  ])("takes %j as an end or a window", (when) =>
    expect(met(`Walk to work ${when}`).timeBound).toBe(true),
  );
  it.each([
    "daily",
    "3x a week",
    "every Sunday",
    "starting Monday",
    "from 1 January",
    "before breakfast",
    "at 7pm",
    "by 7am each day",
  ])("does not take %j as one", (when) =>
    expect(met(`Walk to work ${when}`).timeBound).toBe(false),
  );
});

describe("achievable", () => {
  it.each([
    "never feel anxious again",
    "make my partner understand me",
    "get promoted",
    "lose 50 pounds in 3 weeks",
    "win the lottery",
  ])("has something against %j", (goal) => expect(met(goal).achievable).toBe(false));
  it.each([
    "be happier",
    "ask my boss for a raise",
    "always log off by 6 on Fridays",
    "finish all my homework",
  ])("has nothing against %j", (goal) => expect(met(goal).achievable).toBe(true));
});

describe("relevant", () => {
  it.each([
    "because it clears my head",
    "so that I can play with my kids",
    "in order to sleep",
    "as family matters to me",
  ])("takes %j as a reason", (reason) =>
    expect(met(`Walk every day ${reason}`).relevant).toBe(true),
  );
  it.each(["because I should", "because my mum wants it", "because my doctor told me to"])(
    "does not take the borrowed %j",
    (reason) => expect(met(`Walk every day ${reason}`).relevant).toBe(false),
  );
});

describe("challenges", () => {
  it.each([
    "stop smoking",
    "cut my scrolling to 20 minutes a day",
    "Reduce panic attacks from 3 to 1 a week",
  ])("does not call %j avoidance", (goal) =>
    expect(challenges(goal)).not.toContain("avoidance-based"),
  );
  it.each([
    "ask my partner to come to the show",
    "tell my sister what I need",
    "help my son with his reading",
  ])("does not call one's own part in %j externally focused", (goal) =>
    expect(challenges(goal)).not.toContain("externally-focused"),
  );
  it("does not call it avoidance when something is put in its place", () => {
    expect(
      challenges("Stop feeling anxious by breathing slowly for 5 minutes a day"),
    ).not.toContain("avoidance-based");
  });
});
