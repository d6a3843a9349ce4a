import { isoOf } from "./moment.ts";
import { todayOf } from "./scan.ts";
import type { ReadContext } from "./text-reading.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from today to an ISO date, both counted: today is 1, what is over is 0 or less. */
export const daysUntil = (isoDate: string, context: ReadContext): number =>
  Math.round((Date.parse(isoDate) - Date.parse(isoOf(todayOf(context)))) / DAY_MS) + 1;
