import type { Statement } from "../statement/statement.ts";
import { gated, says } from "../statement/word-hits.ts";

/** The reader knows more dates; a span without a word in it ("the 4-7-8 breath") is not taken as one. */
const OUTLASTED = gated(/\b(?:get|getting|make|making|survive|surviving) (?:it )?through [a-z]+/);
const BARE_WEEKDAY = /^(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;
/** "Speak first in the Monday meeting": which one, not until when. */
const NAMED_BY_DAY =
  /^(?:in|at|during) (?:the|our|my) (?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const readsAsEnd = ({ reading, text, norm, cadences, hits }: Statement): boolean => {
  const span = reading.deadlineSpan ?? reading.timeBoundSpan ?? reading.horizon?.span;
  if (!reading.timeBound || span === undefined) return false;
  const said = text.slice(span.start, span.end);
  if (says(hits, OUTLASTED, norm) && /^(?:through|over|at)? ?[a-z]+$/i.test(said)) return false;
  // "The Thursday choir, every week": a weekday beside a cadence says when, not until when.
  if (cadences.length > 0 && BARE_WEEKDAY.test(said)) return false;
  if (NAMED_BY_DAY.test(said) && /^ [a-z]/i.test(text.slice(span.end))) return false;
  return (
    (/[a-z]{3}/i.test(said) || /[/.]/.test(said)) &&
    !/\bthrough the day\b|\btop of (?:my|our|the|things|it|life|everything)\b|\b(?:hours?|minutes?|hrs?|mins?)\b|^(?:by|before|until|at) \d{1,2}\.(?:00|15|20|30|40|45|50)$/i.test(
      said,
    )
  );
};

/** An end or a window; a cadence, an hour of the day or a start date is none. */
export const isTimeBound = (statement: Statement): boolean =>
  statement.time.ends.length > 0 || readsAsEnd(statement);
