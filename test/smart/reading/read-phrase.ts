import { printedReading } from "../../../src/smart/reading/printed-reading.ts";
import { readText } from "../../../src/smart/reading/read-text.ts";
import type { ReadContext, TextReading } from "../../../src/smart/reading/text-reading.ts";

/** A Saturday noon in London. */
export const SATURDAY: ReadContext = { now: "2026-11-21T12:00:00Z", timeZone: "Europe/London" };

export const read = (text: string, context: Partial<ReadContext> = {}): TextReading =>
  readText(text, { ...SATURDAY, ...context });

/** What was read, without places and acts. */
export function numbersOf(
  text: string,
  context: Partial<ReadContext> = {},
): Record<string, unknown> {
  const { actions: _actions, amounts, ...rest } = printedReading(read(text, context));
  return Array.isArray(amounts) && amounts.length > 0 ? { ...rest, amounts } : rest;
}
