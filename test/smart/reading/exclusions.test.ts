import { describe, expect, it } from "vitest";

import { numbersOf, read } from "./read-phrase.ts";

describe("what only looks like a number or a time", () => {
  it.each([
    ["my one and only", "figure-of-speech"],
    ["a 9 to 5 job", "figure-of-speech"],
    ["I'm having second thoughts", "figure-of-speech"],
    ["my mind is on 24/7", "figure-of-speech"],
    ["one day I'd like to travel", "figure-of-speech"],
    ["a hundred times better", "figure-of-speech"],
    ["two years ago", "past"],
    ["I used to run three times a week", "past"],
    ["I've been anxious for ten years", "past"],
    ["I'm 45", "age"],
    ["my 6 year old", "age"],
    ["ring me on 0800 123 4567", "contact"],
    ["chapter 3", "identity"],
    ["my two kids", "identity"],
    ["up by half past six", "clock-time"],
    ["my iPhone 13 knows me better than I do", "identity"],
    ["WD-40 fixes everything", "identity"],
    ["my Levi's 501 jeans", "identity"],
    ["I feel like a one-trick pony", "identity"],
    ["my cousin twice removed", "figure-of-speech"],
  ])("leaves %j unread as %s", (text, kind) => {
    expect(numbersOf(text)).toEqual({});
    expect(read(text).timeBound).toBe(false);
    expect(read(text).excluded.map((exclusion) => exclusion.kind)).toContain(kind);
  });

  it.each([
    ["one day a week", { frequency: { count: 1, per: "week", every: 1, approx: false } }],
    [
      "a two-mile run three times a week",
      {
        amounts: [{ value: 2, unit: "mile" }],
        frequency: { count: 3, per: "week", every: 1, approx: false },
      },
    ],
    ["ten times a day", { frequency: { count: 10, per: "day", every: 1, approx: false } }],
  ])("still reads %j, which is meant", (text, reading) => {
    expect(numbersOf(text)).toEqual(reading);
  });

  it("reads what was done when that was the question", () => {
    expect(numbersOf("I went twice a week", { expecting: "frequency" })).toHaveProperty(
      "frequency",
    );
    expect(numbersOf("I went twice a week")).toEqual({});
  });

  it.each(["put the phone in the kitchen at 10", "at 10", "at 7 or so"])(
    "takes the hour in %j for no count, though how often was the question",
    (text) => {
      expect(numbersOf(text, { expecting: "frequency" })).toEqual({});
    },
  );
});
