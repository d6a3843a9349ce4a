import { readText } from "../reading/read-text.ts";
import type { TextReading } from "../reading/text-reading.ts";
import { daysUntil } from "../reading/days-until.ts";
import { findCadences, measuresOf } from "./measures.ts";
import { partsOf, type Part } from "./parts.ts";
import type { Cue } from "./phrases.ts";
import { type TimeCues, timeCuesOf } from "./time-cues.ts";
import { type Wording, wordingOf } from "./wording.ts";
import { type Word, wordsOf } from "./words.ts";

/** Longer than any goal; the rest of a pasted essay is not judged, so time stays bounded. */
export const LONGEST_STATEMENT = 2000;

/** A statement taken apart once, for all criteria and challenges. */
export interface Statement extends Wording {
  readonly text: string;
  readonly words: readonly Word[];
  readonly parts: readonly Part[];
  /** Ends and windows, and hours, starts and cadences that only look like them; offsets in `norm`. */
  readonly time: TimeCues;
  /** Numbers, shares and thresholds that measure something, and words for how often. */
  readonly measures: readonly Cue[];
  readonly cadences: readonly Cue[];
  readonly reading: TextReading;
  /** To the end it names, that day and today counted; absent where no date can be worked out. */
  readonly daysLeft: number | undefined;
  /** The words as written that stand at this stretch of `norm`. */
  readonly quote: (start: number, end: number) => string;
}

export interface StatementContext {
  readonly now: string;
  readonly timeZone: string;
}

/** The words as written that stand at a stretch of the normalised text. */
const quotedFrom = (
  text: string,
  words: readonly Word[],
  offsets: readonly number[],
  start: number,
  end: number,
): string => {
  const touched = words.filter((word, index) => {
    const at = offsets[index] ?? 0;
    return at < end && at + word.norm.length > start;
  });
  const first = touched[0];
  const last = touched.at(-1);
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
};

export const openStatement = (text: string, context: StatementContext): Statement => {
  const judged = text.length > LONGEST_STATEMENT ? text.slice(0, LONGEST_STATEMENT) : text;
  const words = wordsOf(judged);
  const wording = wordingOf(words.map(({ known }) => known));
  const { norm, offsets } = wording;
  const reading = readText(judged, context);
  const time = timeCuesOf(wording);
  const measures = measuresOf(wording, time.ends);
  const cadences = findCadences(wording);
  return {
    norm,
    known: wording.known,
    offsets,
    hits: wording.hits,
    opened: wording.opened,
    openings: wording.openings,
    text: judged,
    words,
    parts: partsOf(words, wording),
    time,
    measures,
    cadences,
    reading,
    daysLeft: reading.deadline === undefined ? undefined : daysUntil(reading.deadline, context),
    quote: (start, end) => quotedFrom(judged, words, offsets, start, end),
  };
};

/** The first match of a pattern in the statement, quoted as it was written. */
export const quoteOf = (statement: Statement, pattern: RegExp): string | undefined => {
  const match = pattern.exec(statement.norm);
  return match === null ? undefined : statement.quote(match.index, match.index + match[0].length);
};
