import { describe, expect, it } from "vitest";

import { numbersOf, read } from "./read-phrase.ts";

const rate = (count: number, per: string, every = 1, approx = false) => ({
  count,
  per,
  every,
  approx,
});

describe("how often", () => {
  it.each([
    ["3x/wk", rate(3, "week")],
    ["3xs weekly", rate(3, "week")],
    ["at least 2 times per week", rate(2, "week")],
    ["tiwce a week", rate(2, "week")],
    ["5 out of 7 days", rate(5, "week")],
    ["MWF", rate(3, "week")],
    ["Mon, Wed and Fri", rate(3, "week")],
    ["on Tuesdays", rate(1, "week")],
    ["weekdays", rate(5, "week")],
    ["every day except Sunday", rate(6, "week")],
    ["every other day", rate(1, "day", 2)],
    ["fortnightly", rate(1, "week", 2)],
    ["nightly", rate(1, "day")],
    ["each morning", rate(1, "day")],
    ["morning and night", rate(2, "day")],
  ])("reads %j", (phrase, frequency) => {
    expect(numbersOf(phrase)).toEqual({ frequency });
  });

  it.each([
    ["most days", rate(4, "week", 1, true)],
    ["a couple of times a week", rate(2, "week", 1, true)],
    ["once a week maybe", rate(1, "week", 1, true)],
    ["2-3 times a week", rate(2, "week", 1, true)],
  ])("reads %j as roughly that often, by its lower end", (phrase, frequency) => {
    expect(numbersOf(phrase)).toEqual({ frequency });
  });

  it.each([
    ["twice a fortnight", "once a week"],
    ["every second week", "fortnightly"],
    ["once every day", "daily"],
  ])("gives %j and %j one form, as equal rates are equal", (one, other) => {
    expect(numbersOf(one)).toEqual(numbersOf(other));
  });

  it("takes the outright count over the days named beside it", () => {
    expect(read("twice a week, on Mondays and Fridays").frequency).toMatchObject(rate(2, "week"));
  });

  it("reads a bare number as times a week only when asked how often", () => {
    expect(numbersOf("3")).toEqual({});
    expect(numbersOf("3", { expecting: "frequency" })).toEqual({
      frequency: rate(3, "week", 1, true),
    });
  });

  it("keeps the amount of what is done that often beside it", () => {
    expect(numbersOf("10k steps a day")).toEqual({
      amounts: [{ value: 10_000, unit: "step" }],
      frequency: rate(1, "day"),
    });
  });

  it("keeps the place it was read from", () => {
    const text = "I walk the dog twice a week now";
    const { span } = read(text).frequency ?? {};
    expect(text.slice(span?.start, span?.end)).toBe("twice a week");
  });
});
