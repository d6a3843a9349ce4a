import { describe, expect, it } from "vitest";

import { numbersOf, read } from "./read-phrase.ts";

describe("how someone lives", () => {
  it.each([
    "the rent is £900",
    "my commute takes an hour",
    "I weigh 90 kilos",
    "I'm 200 lbs",
    "my sister lives 40 miles away",
    "our team has 8 people",
    "I can't face one more day of this",
    "Tomorrow is another story",
    "Christmas is hard for me",
    "we only meet at Christmas",
    "my birthday is in June",
    "it gets worse every month",
    "once a week is not enough",
    "do the Christmas shopping",
    "in the middle of the kitchen",
    "turning 60 next year",
    "31M, single",
    "Merry Christmas",
    "100% alone",
    "two weeks later I was back",
    "my uncle died on Boxing Day",
    "two winters ago",
    "married 12 years this May",
    "do you work on Mondays?",
    "5G",
  ])("is not what is to be done: %j", (text) => {
    expect(numbersOf(text)).toEqual({});
    expect(read(text).timeBound).toBe(false);
  });

  it.each([
    ["my goal is 3 pages", { amounts: [{ value: 3, unit: "page" }] }],
    ["I have three emails to write", { amounts: [{ value: 3, unit: "email" }] }],
    ["three people I haven't met before", { amounts: [{ value: 3, unit: "person" }] }],
    ["100% attendance", { amounts: [{ value: 100, unit: "percent" }] }],
    ["Tuesdays are best for me", { frequency: { count: 1, per: "week", every: 1, approx: false } }],
    [
      "3 times a week is realistic",
      { frequency: { count: 3, per: "week", every: 1, approx: false } },
    ],
    [
      "I was thinking three times a week",
      { frequency: { count: 3, per: "week", every: 1, approx: false } },
    ],
    [
      "do you think twice a week is enough?",
      { frequency: { count: 2, per: "week", every: 1, approx: false } },
    ],
    ["the deadline is in June", { deadline: "2027-06-30" }],
  ])("but a plan told in like words is read: %j", (text, reading) => {
    expect(numbersOf(text)).toEqual(reading);
  });
});

describe("two parts that belong together", () => {
  it.each([
    ["weekly, on a Saturday", { frequency: { count: 1, per: "week", every: 1, approx: false } }],
    [
      "run every day and swim twice a week",
      { frequency: { count: 1, per: "day", every: 1, approx: false } },
    ],
    [
      "20 minutes a day, 5 days a week",
      {
        frequency: { count: 5, per: "week", every: 1, approx: false },
        duration: { value: 20, unit: "minute" },
      },
    ],
    ["less scrolling by 2 hours, from 6 to 4", { change: { from: 6, to: 4, unit: "hour" } }],
    ["instead of 5 beers, just 2", { change: { from: 5, to: 2, unit: "beer" } }],
    ["swim 400m", { amounts: [{ value: 400, unit: "m" }] }],
    ["10 000 steps", { amounts: [{ value: 10_000, unit: "step" }] }],
    ["by the first of the month", { deadline: "2026-12-01" }],
    ["not before Christmas but by the end of January", { deadline: "2027-01-31" }],
    ["swap 3 beers for 1", { change: { from: 3, to: 1, unit: "beer" } }],
    ["a chapter and a half", { amounts: [{ value: 1.5, unit: "chapter" }] }],
    ["before the month's out", { deadline: "2026-11-30" }],
    ["by EOD Friday", { deadline: "2026-11-27" }],
    ["give myself 4 weeks", { deadline: "2026-12-19", horizon: { value: 4, unit: "week" } }],
  ])("are read as one: %j", (text, reading) => {
    expect(numbersOf(text)).toEqual(reading);
  });
});

describe("a stray or wrong letter", () => {
  it.each([
    ["onece a day", "once a day"],
    ["eveery mornning", "every morning"],
    ["by tusday", "by tuesday"],
  ])("%j is read as %j", (typed, meant) => {
    expect(numbersOf(typed)).toEqual(numbersOf(meant));
  });

  it.each(["weekday", "seen", "easier", "mouths", "bought", "mother"])(
    "leaves the word %j alone",
    (word) => {
      expect(numbersOf(`the ${word}`)).toEqual({});
    },
  );
});
