import { describe, expect, it } from "vitest";

import { numbersOf, read } from "./read-phrase.ts";

describe("by when", () => {
  it.each([
    ["by Friday", "2026-11-27"],
    ["before Friday", "2026-11-26"],
    ["by month's end", "2026-11-30"],
    ["this week", "2026-11-22"],
    ["by the end of March", "2027-03-31"],
    ["before Easter", "2027-03-27"],
    ["by Christmas", "2026-12-25"],
    ["until my exam on 3 May", "2027-05-03"],
    ["before my exam on 3 May", "2027-05-02"],
    ["by Jan. 15", "2027-01-15"],
    ["by the first Monday in March", "2027-03-01"],
    ["from 1 March to 3 April", "2027-04-03"],
  ])("reads %j as %s", (phrase, deadline) => {
    expect(numbersOf(phrase)).toEqual({ deadline });
    expect(read(phrase).timeBound).toBe(true);
  });

  it.each([
    ["within two months", "2027-01-21", { value: 2, unit: "month" }],
    ["over the next 4 weeks", "2026-12-19", { value: 4, unit: "week" }],
    ["in 6 weeks' time", "2027-01-02", { value: 6, unit: "week" }],
    ["for a fortnight", "2026-12-05", { value: 2, unit: "week" }],
  ])("counts %j from today", (phrase, deadline, horizon) => {
    expect(numbersOf(phrase)).toEqual({ deadline, horizon });
  });

  it.each(["before my exam", "by the end of term", "before I turn 50", "until the baby is born"])(
    "knows %j for a bound that has no date",
    (phrase) => {
      expect(numbersOf(phrase)).toEqual({});
      expect(read(phrase).timeBound).toBe(true);
      expect(read(phrase).timeBoundSpan).toBeDefined();
    },
  );

  it.each([
    "every Sunday",
    "3x a week",
    "starting Monday",
    "before bed",
    "by myself",
    "until I feel better",
  ])("finds no end in %j", (phrase) => {
    expect(read(phrase).timeBound).toBe(false);
  });

  it("reads the day first, but the month first where North America writes", () => {
    expect(read("by 5/10").deadline).toBe("2027-10-05");
    expect(read("by 5/10", { timeZone: "America/New_York" }).deadline).toBe("2027-05-10");
  });

  it("reads a day that does not exist as a bound without a date", () => {
    const reading = read("by 30 February");
    expect(reading.deadline).toBeUndefined();
  });

  it.each([
    ["Pacific/Auckland", "2026-11-22"],
    ["America/Los_Angeles", "2026-11-21"],
  ])("begins the day where the person is (%s)", (timeZone, deadline) => {
    expect(read("today", { timeZone }).deadline).toBe(deadline);
  });

  it("counts days, not hours, across the change of the clocks", () => {
    const beforeSpring = { now: "2027-03-27T23:30:00Z", timeZone: "Europe/London" };
    expect(read("tomorrow", beforeSpring).deadline).toBe("2027-03-28");
    expect(read("within a week", beforeSpring).deadline).toBe("2027-04-03");
    const beforeAutumn = { now: "2026-10-24T23:30:00Z", timeZone: "Europe/London" };
    expect(read("tomorrow", beforeAutumn).deadline).toBe("2026-10-26");
  });

  it("takes the firmer of two bounds", () => {
    expect(read("do one this week and finish by 3 May").deadline).toBe("2027-05-03");
  });
});
