import type { Statement } from "../statement/statement.ts";

/** An end or a window; a cadence, an hour of the day or a start date is none. */
export const isTimeBound = (statement: Statement): boolean =>
  statement.reading.deadline !== undefined ||
  statement.reading.horizon !== undefined ||
  statement.time.ends.length > 0;

const START =
  /\b(?:starting|beginning|from|as of|start) (?:on |in |from |next |this |the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|january|february|march|april|may|june|july|august|september|october|november|december|week|month|now)\b/;

export const startOf = START;
