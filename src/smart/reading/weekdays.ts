import type { Rate } from "./periods.ts";
import { isIn, textAt, wordSet, type Scan } from "./scan.ts";

/** Days of the week named one after the other; a list or a plural is a cadence, one day alone a date. */
export interface WeekdayList {
  readonly days: ReadonlySet<number>;
  readonly isCadence: boolean;
  readonly end: number;
}

const JOINTS = wordSet(", / & + and n or plus");
const RANGE = wordSet("- to through thru");
/** Written as one word on timetables. */
const CLIPPED: ReadonlyMap<string, readonly number[]> = new Map([
  ["mwf", [1, 3, 5]],
  ["tth", [2, 4]],
  ["tuth", [2, 4]],
  ["mtwtf", [1, 2, 3, 4, 5]],
  ["mtwthf", [1, 2, 3, 4, 5]],
]);
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["m", 1],
  ["t", 2],
  ["tu", 2],
  ["w", 3],
  ["th", 4],
  ["r", 4],
  ["f", 5],
]);

function dayAt(scan: Scan, at: number): number | undefined {
  return scan.tokens[at]?.lexeme?.weekday;
}

/** "M/W/F", "T/Th", "M-F": letters count only when a stroke binds them. */
function lettersAt(scan: Scan, at: number): WeekdayList | undefined {
  if (textAt(scan, at).length > 2) return undefined;
  const days = new Set<number>();
  let end = at;
  let isRange = false;
  for (let index = at; index < at + 14; index += 2) {
    const day = LETTERS.get(textAt(scan, index));
    if (day === undefined) return undefined;
    days.add(day);
    end = index + 1;
    const joint = scan.tokens[end];
    isRange = joint?.glued === true && joint.text === "-" && textAt(scan, at) === "m";
    if (!isRange && !isBound(scan, end)) break;
  }
  const isWeek = days.has(1) && days.has(5) && days.size === 2 && textAt(scan, at + 1) === "-";
  if (days.size < 2) return undefined;
  return { days: isWeek ? new Set([1, 2, 3, 4, 5]) : days, isCadence: true, end };
}

/** A stroke binds letters to days; a comma only capitals ("M, W, F"). */
function isBound(scan: Scan, at: number): boolean {
  const joint = scan.tokens[at];
  if (!joint?.glued) return false;
  if (joint.text === "/" || joint.text === "-") return true;
  const before = scan.text.charAt(joint.start - 1);
  const after = scan.text.charAt(scan.tokens[at + 1]?.start ?? 0);
  return joint.text === "," && /[MTWF]/.test(before) && /[MTWF]/.test(after);
}

function addRange(days: Set<number>, from: number, to: number): void {
  for (let day = from; day !== to; day = (day % 7) + 1) days.add(day);
  days.add(to);
}

/** The index of the next day in the list, past commas, strokes and "and". */
function nextDay(scan: Scan, end: number): number | undefined {
  let at = end;
  while (isIn(JOINTS, scan, at) && at < end + 2) at++;
  return dayAt(scan, at) === undefined ? undefined : at;
}

export function weekdaysAt(scan: Scan, at: number): WeekdayList | undefined {
  const clipped = CLIPPED.get(textAt(scan, at));
  if (clipped) return { days: new Set(clipped), isCadence: true, end: at + 1 };
  const first = dayAt(scan, at);
  if (first === undefined || (textAt(scan, at).length <= 2 && isLetterPair(scan, at))) {
    return lettersAt(scan, at);
  }
  const days = new Set([first]);
  let isPlural = scan.tokens[at]?.lexeme?.plural === true;
  let end = at + 1;
  let last = first;
  let offersChoice = false;
  for (let index = 0; index < 14; index++) {
    if (isIn(DAY_PARTS, scan, end)) {
      isPlural ||= textAt(scan, end).endsWith("s");
      end++;
    }
    const toDay = isIn(RANGE, scan, end) ? dayAt(scan, end + 1) : undefined;
    if (toDay !== undefined) {
      addRange(days, last, toDay);
      end += 2;
      continue;
    }
    const next = nextDay(scan, end);
    if (next === undefined) break;
    offersChoice ||= textAt(scan, next - 1) === "or";
    last = dayAt(scan, next) ?? last;
    days.add(last);
    isPlural ||= scan.tokens[next]?.lexeme?.plural === true;
    end = next + 1;
  }
  return { days, isCadence: isPlural || (days.size > 1 && !offersChoice), end };
}
const DAY_PARTS = wordSet(
  "morning mornings afternoon afternoons evening evenings night nights nite eve eves am pm lunchtime lunchtimes lunch",
);

function isLetterPair(scan: Scan, at: number): boolean {
  return scan.tokens[at + 1]?.glued === true && isIn(STROKES, scan, at + 1);
}
const STROKES = wordSet("/ -");

/** Names of days are in the lexicon; these are their letters. */
export const opensWeekdays = (word: string): boolean =>
  CLIPPED.has(word) || LETTERS.get(word) !== undefined;

export function weekdayRate(list: WeekdayList): Rate {
  return { count: list.days.size, per: "week", every: 1, approx: false, end: list.end };
}
