import { describe, expect, it } from "vitest";

import { isCovered } from "../../src/safety/cover-hours.ts";

/** 2026-11-16 is a Monday; New York is five hours behind UTC in November. */
const at = (day: number, time: string): string => `2026-11-${15 + day}T${time}:00-05:00`;
const covered = (hours: string, when: string): boolean | undefined =>
  isCovered(hours, when, "America/New_York");

describe("cover hours", () => {
  it.each([
    "Mon–Fri 9:00–17:00",
    "Monday to Friday, 9 to 5",
    "weekdays 9am-5pm",
    "Mon-Thu 9:00-17:00, Fri 9-17",
    "Mon, Tue, Wed, Thu, Fri: 9 a.m. to 5 p.m.",
    "Monday through Friday 9:00 – 17:00",
  ])("%s", (hours) => {
    expect(covered(hours, at(1, "10:00"))).toBe(true);
    expect(covered(hours, at(5, "16:59"))).toBe(true);
    expect(covered(hours, at(1, "08:59"))).toBe(false);
    expect(covered(hours, at(5, "17:00"))).toBe(false);
    expect(covered(hours, at(5, "23:00"))).toBe(false);
    expect(covered(hours, at(6, "10:00"))).toBe(false);
    expect(covered(hours, at(7, "10:00"))).toBe(false);
  });

  it("reads different hours on different days", () => {
    const hours = "Mon–Thu 9–18, Fri 9–13";
    expect(covered(hours, at(4, "17:00"))).toBe(true);
    expect(covered(hours, at(5, "14:00"))).toBe(false);
  });
  it("reads daily, weekends and a range over Sunday", () => {
    expect(covered("daily 8-20", at(7, "19:00"))).toBe(true);
    expect(covered("weekends 10 to 2", at(6, "13:00"))).toBe(true);
    expect(covered("weekends 10 to 2", at(3, "13:00"))).toBe(false);
    expect(covered("Sat–Mon 9–12", at(7, "10:00"))).toBe(true);
    expect(covered("Sat–Mon 9–12", at(2, "10:00"))).toBe(false);
  });
  it("uses the practice's own clock", () => {
    expect(isCovered("Mon–Fri 9–17", "2026-11-16T14:30:00Z", "America/New_York")).toBe(true);
    expect(isCovered("Mon–Fri 9–17", "2026-11-16T14:30:00Z", "Asia/Tokyo")).toBe(false);
  });
  it("knows day and night", () => {
    expect(covered("24/7", at(7, "03:00"))).toBe(true);
  });
  it.each([
    "",
    "by appointment",
    "Mon–Fri",
    "9 to 5",
    "Mon–Fri 9–17 except holidays",
    "Mon-Fri 22-6",
    "in the mornings",
  ])("says nothing of %j", (hours) => {
    expect(covered(hours, at(1, "10:00"))).toBeUndefined();
  });
});
