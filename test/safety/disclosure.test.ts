import { describe, expect, it } from "vitest";

import { disclosureDue } from "../../src/safety/disclosure.ts";
import type { DisclosureInput, DisclosureReason } from "../../src/safety/disclosure.ts";
import { texts } from "./texts.ts";

/** Times are hours before now; a negative one lies ahead, as after a clock was set back. */
interface Row {
  readonly disclosed?: number;
  readonly session?: number;
  readonly last?: number;
  readonly asked?: boolean;
  readonly due: DisclosureReason | undefined;
}

const DAY = 24;
const WEEK = 7 * DAY;
const ROWS: readonly Row[] = [
  // Before first use.
  { due: "first-use" },
  { session: 0, due: "first-use" },
  { last: 1, due: "first-use" },
  { session: 1, last: 0.5, due: "first-use" },
  { last: 30 * DAY, due: "first-use" },
  // In one sitting.
  { disclosed: 0, due: undefined },
  { disclosed: 0.01, session: 0.01, due: undefined },
  { disclosed: 1, session: 1, last: 0.1, due: undefined },
  { disclosed: 2, session: 2, last: 0.1, due: undefined },
  { disclosed: 2.99, session: 2.99, last: 0.1, due: undefined },
  { disclosed: 2.99, session: 20, last: 0.1, due: undefined },
  { disclosed: 0.5, session: 3.5, last: 0.4, due: undefined },
  { disclosed: 1, last: 2, due: undefined },
  // Every 3 hours.
  { disclosed: 3, session: 3, last: 0.1, due: "hours-passed" },
  { disclosed: 3.01, session: 3.01, last: 0.1, due: "hours-passed" },
  { disclosed: 5, session: 6, last: 0.1, due: "hours-passed" },
  { disclosed: 3, due: "hours-passed" },
  { disclosed: DAY, session: DAY, last: DAY, due: "hours-passed" },
  { disclosed: 6 * DAY, session: 6 * DAY, last: 6 * DAY, due: "hours-passed" },
  { disclosed: 4, session: 4, last: 3.5, due: "hours-passed" },
  // At session start.
  { disclosed: 1, session: 0.5, due: "session-start" },
  { disclosed: 1, session: 0, last: 0.9, due: "session-start" },
  { disclosed: 4, session: 0, last: 3.9, due: "session-start" },
  { disclosed: 2 * DAY, session: 0.1, last: 2 * DAY, due: "session-start" },
  { disclosed: 6.9 * DAY, session: 0, last: 6.9 * DAY, due: "session-start" },
  { disclosed: 0.1, session: 0.1, last: 2 * DAY, due: undefined },
  // After 7 days away.
  { disclosed: WEEK, session: 0, last: WEEK, due: "days-away" },
  { disclosed: WEEK + 1, session: WEEK + 1, last: WEEK, due: "days-away" },
  { disclosed: 30 * DAY, session: 0, last: 30 * DAY, due: "days-away" },
  { disclosed: 30 * DAY, last: 0.1, due: "days-away" },
  { disclosed: 8 * DAY, session: 8 * DAY, last: WEEK, due: "days-away" },
  { disclosed: 0.1, session: 0.2, last: 10 * DAY, due: undefined },
  { disclosed: 1, session: 1, last: WEEK, due: undefined },
  // Whenever asked.
  { asked: true, due: "asked" },
  { asked: true, disclosed: 0, due: "asked" },
  { asked: true, disclosed: 0.1, session: 0.1, last: 0.05, due: "asked" },
  { asked: true, disclosed: 30 * DAY, last: 30 * DAY, due: "asked" },
  { asked: false, disclosed: 1, session: 1, due: undefined },
  // A clock that was set back, or a time that cannot be read.
  { disclosed: -1, session: 0, due: "hours-passed" },
  { disclosed: -1, session: -1, due: "hours-passed" },
  { disclosed: -0.5, due: "hours-passed" },
  { disclosed: 1, session: 1, last: -2, due: undefined },
];

const NOW_MS = Date.parse("2026-11-21T12:00:00Z");
const ago = (hours: number | undefined): string | undefined =>
  hours === undefined ? undefined : new Date(NOW_MS - hours * 3_600_000).toISOString();

describe("disclosure", () => {
  it("has at least 40 scenarios", () => expect(ROWS.length).toBeGreaterThanOrEqual(40));

  it.each(ROWS)(
    "$due when told $disclosed h ago, session $session h, last message $last h, asked $asked",
    (row) => {
      const input: DisclosureInput = {
        now: new Date(NOW_MS).toISOString(),
        disclosedAt: ago(row.disclosed),
        sessionStartedAt: ago(row.session),
        lastMessageAt: ago(row.last),
        ...(row.asked !== undefined && { asked: row.asked }),
      };
      const due = disclosureDue(input);
      expect(due).toBe(row.due);
    },
  );

  it("counts an unreadable time as due", () => {
    expect(disclosureDue({ now: "2026-11-21T12:00:00Z", disclosedAt: "?" })).toBe("hours-passed");
  });

  it("says in every text that it is automated, no person and no therapist", () => {
    for (const text of [texts.disclosure.banner, ...Object.values(texts.disclosure.texts)]) {
      expect(text).toMatch(/automated program/);
      expect(text).toMatch(/not a person/);
      expect(text).toMatch(/not a therapist/);
    }
  });
});
