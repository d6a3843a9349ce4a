import type { ReadContext, TextReading } from "./text-reading.ts";

/** Provisional: reads nothing yet. */
export const readText = (_text: string, _context: ReadContext): TextReading => ({
  actions: [],
  amounts: [],
  timeBound: false,
  excluded: [],
});
