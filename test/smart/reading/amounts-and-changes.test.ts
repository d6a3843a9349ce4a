import { describe, expect, it } from "vitest";

import { numbersOf } from "./read-phrase.ts";

const amount = (value: number, unit: string) => ({ amounts: [{ value, unit }] });
const duration = (value: number, unit: string) => ({ duration: { value, unit } });

describe("how much and how long", () => {
  it.each([
    ["three drives", amount(3, "drive")],
    ["five job applications", amount(5, "job application")],
    ["£20", amount(20, "pound")],
    ["run a 5K", amount(5, "km")],
    ["half a dozen eggs", amount(6, "egg")],
    ["a few pages", amount(3, "page")],
    ["call one friend", amount(1, "friend")],
    ["3 new people", amount(3, "person")],
    ["three 20 minute walks", { ...amount(3, "walk"), ...duration(20, "minute") }],
    ["20mins", duration(20, "minute")],
    ["half an hour", duration(30, "minute")],
    ["an hour and a half", duration(90, "minute")],
    ["1h30", duration(90, "minute")],
  ])("reads %j", (phrase, reading) => {
    expect(numbersOf(phrase)).toEqual(reading);
  });

  it("takes a bare number for an amount only when one was asked for", () => {
    expect(numbersOf("ten")).toEqual({});
    expect(numbersOf("ten", { expecting: "amount" })).toEqual(amount(10, ""));
  });
});

describe("from how much to how much", () => {
  it.each([
    ["from 3x weekly to 1x weekly", { from: 3, to: 1, unit: "time", per: "week" }],
    ["cut ten cigarettes to four", { from: 10, to: 4, unit: "cigarette" }],
    ["panic attacks from 3 to 1 a week", { from: 3, to: 1, unit: "panic attack", per: "week" }],
    ["from daily to twice a week", { from: 7, to: 2, unit: "time", per: "week" }],
    ["from half an hour to an hour", { from: 30, to: 60, unit: "minute" }],
    ["one coffee instead of three", { from: 3, to: 1, unit: "coffee" }],
  ])("reads %j", (phrase, change) => {
    expect(numbersOf(phrase)).toEqual({ change });
  });

  it.each([
    "a 9 to 5 job",
    "I work from 9 to 5",
    "from Monday to Friday",
    "from 1 March to 3 April",
  ])("sees no change in %j", (phrase) => {
    expect(numbersOf(phrase)).not.toHaveProperty("change");
  });
});
