import { readActions } from "./actions.ts";
import { readAmounts } from "./amount.ts";
import { readChange } from "./change.ts";
import { readTimeBound } from "./deadline.ts";
import { doorsOf } from "./doors.ts";
import { readDuration } from "./duration.ts";
import { setAside } from "./set-aside.ts";
import { readFrequency } from "./frequency.ts";
import { isoOf } from "./moment.ts";
import { readRating } from "./rating.ts";
import { startScan } from "./scan.ts";
import type { ReadContext, TextReading } from "./text-reading.ts";

/**
 * Reads acts, numbers and times out of what someone typed. Pure and synchronous, linear in the length
 * of the text, and never throws. The order matters: each rule takes its words, and what an earlier
 * rule took no later one sees ("5/10" after a rating question is no date).
 */
export function readText(text: string, context: ReadContext): TextReading {
  const scan = startScan(text, context, doorsOf);
  setAside(scan);
  const rating = readRating(scan);
  const change = rating ? undefined : readChange(scan);
  const frequency = readFrequency(scan);
  const bound = readTimeBound(scan);
  const duration = readDuration(scan);
  const amounts = readAmounts(scan);
  const reading: TextReading = {
    actions: readActions(scan),
    amounts,
    timeBound: bound !== undefined,
    excluded: scan.excluded,
  };
  if (rating) reading.rating = rating;
  if (change) reading.change = change;
  if (frequency) reading.frequency = frequency;
  if (duration) reading.duration = duration;
  if (bound?.horizon) reading.horizon = bound.horizon;
  if (bound?.date) {
    reading.deadline = isoOf(bound.date);
    reading.deadlineSpan = bound.span;
  } else if (bound) reading.timeBoundSpan = bound.span;
  return reading;
}
