import { Temporal } from "temporal-polyfill";

import { offersTime } from "./circumstance.ts";
import { opensHoliday } from "./holidays.ts";
import { isIn, textAt, todayOf, wordSet, type Scan } from "./scan.ts";
import type { Horizon } from "./text-reading.ts";
import { isFunctionWord } from "./unit-noun.ts";
import { isGerundAt, verbAt } from "./verbs.ts";

/** A time that is named, before it is taken for an end. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly date?: Temporal.PlainDate;
  readonly horizon?: { value: number; unit: Horizon["unit"] };
  /** "by Friday" outweighs "on Friday" outweighs a bare day. */
  readonly strength: number;
}

/** A date of the past, as of birth, ends nothing that lies ahead. */
export const isOver = (scan: Scan, { date }: Candidate): boolean =>
  date !== undefined && Temporal.PlainDate.compare(date, todayOf(scan.context)) < 0;

/** "Friday feeling", "Sunday roast": the day describes the thing. */
export function isEpithet(scan: Scan, { start, end }: Candidate): boolean {
  const isDay = scan.tokens[start]?.lexeme?.weekday !== undefined;
  const next = scan.tokens[end];
  if (!isDay || start !== 0 || next?.kind !== "word") return false;
  return !isFunctionWord(scan, end) && (verbAt(scan, end) === undefined || isGerundAt(scan, end));
}

/** "Tomorrow is another day", "Christmas is hard": something said of the day; "Friday is fine" offers it. */
export function isSubject(scan: Scan, { end }: Candidate): boolean {
  return isIn(SAID_OF, scan, end) && !offersTime(scan, end + 1);
}
const SAID_OF = wordSet("is was feels isn't wasn't always never makes brings");

/** "we only meet at Christmas", "I never sleep on Sunday": how it always goes. */
export function isHabit(scan: Scan, { start }: Candidate): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    if (isIn(AIMS, scan, at)) return false;
    if (isIn(HABITUAL, scan, at) && isIn(SUBJECTS, scan, at - 1)) return true;
  }
  return false;
}
const HABITUAL = wordSet("only always never usually often sometimes normally mostly");
const SUBJECTS = wordSet("i we he she they it");

/** "my birthday is in June": when something is, unless it is what is due. */
export function isWhen(scan: Scan, { start, date }: Candidate): boolean {
  const isMonth = date !== undefined && date.day === date.daysInMonth;
  return isMonth && textAt(scan, start - 1) === "is" && !isIn(DUE, scan, start - 2);
}
const DUE = wordSet("deadline goal target plan aim due finish end");

/** "I hate Christmas", "do the Christmas shopping": what one feels of a day, or a thing named by it. */
export function isFelt(scan: Scan, { start, end }: Candidate): boolean {
  if (isIn(FEELINGS, scan, start - 1)) return true;
  const next = scan.tokens[end];
  if (!opensHoliday(textAt(scan, start)) || next?.kind !== "word") return false;
  return !isFunctionWord(scan, end) && (verbAt(scan, end) === undefined || isGerundAt(scan, end));
}
/** "It's on tonight", "I get paid on the 28th": when a thing comes, not when something is done. */
export function isShowing(scan: Scan, { start }: Candidate): boolean {
  if (textAt(scan, start - 1) === "paid") return true;
  const on = textAt(scan, start) === "on" ? start : start - 1;
  return textAt(scan, on) === "on" && isIn(TONIGHT, scan, on + 1) && isIn(STANDS, scan, on - 1);
}
const TONIGHT = wordSet("tonight today");
const STANDS = wordSet("is are it's that's was");
const FEELINGS = wordSet("hate love dread loathe fear enjoy hates loves ruin ruined");

/** "I'm feeling good today" tells how things are; "today" ends nothing there. */
export function isMood(scan: Scan, { start, end }: Candidate): boolean {
  if (!isIn(NOW_WORDS, scan, start) && !isIn(NOW_WORDS, scan, end - 1)) return false;
  let isFelt = isIn(MOODS, scan, end) || /[a-z]{2}ed$/.test(textAt(scan, end));
  for (let at = start - 1; at >= Math.max(0, start - 10); at--) {
    if (isIn(MOODS, scan, at)) isFelt = true;
    if (isIn(AIMS, scan, at)) return false;
    if (scan.tokens[at]?.kind === "symbol") break;
  }
  return isFelt;
}
const NOW_WORDS = wordSet(
  "today tonight week month year saturday sunday monday tuesday wednesday thursday friday",
);
const MOODS = wordSet("i'm am is are it's feel feeling struggling doing feels sucks sucked");
const AIMS = wordSet(
  "want will i'll going gonna to need plan planning aim goal due deadline calling seeing meeting",
);
