import type { Statement } from "../statement/statement.ts";

/** The reader knows more dates; a span without a word in it ("the 4-7-8 breath") is not taken as one. */
const readsAsEnd = ({ reading, text }: Statement): boolean => {
  const span = reading.deadlineSpan ?? reading.timeBoundSpan ?? reading.horizon?.span;
  if (!reading.timeBound || span === undefined) return false;
  const said = text.slice(span.start, span.end);
  return (
    (/[a-z]{3}/i.test(said) || /[/.]/.test(said)) &&
    !/\bthrough the day\b|\b(?:hours?|minutes?|hrs?|mins?)\b/i.test(said)
  );
};

/** An end or a window; a cadence, an hour of the day or a start date is none. */
export const isTimeBound = (statement: Statement): boolean =>
  statement.time.ends.length > 0 || readsAsEnd(statement);
