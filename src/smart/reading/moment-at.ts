import { noted } from "../lexicon/known-word.ts";
import { nthOfMonthAt } from "./nth-of-month.ts";
import { dayOfMonthAt, monthOrYearAt, namedDateAt, numericDateAt } from "./calendar-date.ts";
import { endOfEvent, eventAt } from "./event.ts";
import { holidayAt, opensHoliday } from "./holidays.ts";
import { day, type Moment } from "./moment.ts";
import { relativeDateAt } from "./relative-date.ts";
import { DOOR, isIn, phraseEnd, textAt, todayOf, wordSet, type Scan } from "./scan.ts";
import { monthOf, weekOf, yearOf } from "./moment.ts";

const EDGES: ReadonlyMap<string, "first" | "last" | "middle"> = new Map([
  ["end", "last"],
  ["close", "last"],
  ["start", "first"],
  ["beginning", "first"],
  ["top", "first"],
  ["middle", "middle"],
  ["mid", "middle"],
  ["midway", "middle"],
]);
const EDGE_WORDS = wordSet([...EDGES.keys()].join(" "));
const DAY_EDGES: ReadonlyMap<string, "first" | "last"> = new Map([
  ["first", "first"],
  ["last", "last"],
]);
const AMBIGUOUS = wordSet("may march mar sat sun sep dec jan mon wed second fri tue thu");

/** How sure we are that a time stands here: after "by" a bare "may" is a month, elsewhere a verb. */
export interface Looking {
  readonly isSought: boolean;
}

function unitEnd(scan: Scan, at: number): Moment | undefined {
  const today = todayOf(scan.context);
  const unit = scan.tokens[at]?.lexeme?.unit;
  if (scan.tokens[at]?.lexeme?.times !== undefined) return undefined;
  if (unit === "week") return weekOf(today, at + 1);
  if (unit === "month") return monthOf(today, at + 1);
  if (unit === "year") return yearOf(today, at + 1);
  return isIn(CLOSINGS, scan, at) ? day(today, at + 1) : undefined;
}

function edgeOf(moment: Moment, edge: "first" | "last" | "middle", end: number): Moment {
  if (!moment.first || !moment.last) return { end };
  if (edge === "middle") {
    const isMonth = moment.first.day === 1 && moment.first.month === moment.last.month;
    return isMonth ? day(moment.first.with({ day: 15 }), end) : { end };
  }
  return day(edge === "first" ? moment.first : moment.last, end);
}

/** "the end of March", "mid-May", "start of next month", "end of term". */
function edgeAt(scan: Scan, start: number, looking: Looking): Moment | undefined {
  let at = textAt(scan, start) === "the" ? start + 1 : start;
  if (textAt(scan, at) === "very") at++;
  const isDay = textAt(scan, at + 1) === "day" && textAt(scan, at + 2) === "of";
  const dayEdge = isDay ? DAY_EDGES.get(textAt(scan, at)) : undefined;
  if (dayEdge) at++;
  const edge = dayEdge ?? (isIn(EDGE_WORDS, scan, at) ? EDGES.get(textAt(scan, at)) : undefined);
  if (!edge) return vagueEdgeAt(scan, at);
  const joint = textAt(scan, at + 1);
  const isMid = textAt(scan, at) === "mid";
  const next = scan.tokens[at + 1]?.lexeme;
  const isMonth = next?.month !== undefined && looking.isSought;
  const isJoined = edge === "last" && (next?.unit !== undefined || isMonth);
  if (joint !== "of" && !isMid && !isJoined) return undefined;
  const from = joint === "of" || joint === "-" ? at + 2 : at + 1;
  const moment =
    unitEnd(scan, textAt(scan, from) === "the" ? from + 1 : from) ??
    plainMomentAt(scan, from, { isSought: true });
  if (moment) return closeOf(scan, edgeOf(moment, edge, moment.end));
  if (!looking.isSought || joint !== "of") return undefined;
  // "By the end of the tin" names a time; "in the middle of my room" a place.
  return isIn(BOUNDS, scan, start - 1) ? endOfEvent(scan, from) : eventAt(scan, from);
}

const BOUNDS = wordSet("by until before for");

/** "close of play Friday", "end of day on Friday": the day named after it. */
function closeOf(scan: Scan, moment: Moment): Moment {
  if (!isIn(CLOSINGS, scan, moment.end - 1)) return moment;
  const on = textAt(scan, moment.end) === "on" ? 1 : 0;
  return plainMomentAt(scan, moment.end + on, { isSought: true }) ?? moment;
}
const CLOSINGS = wordSet("day play business");

/** "late March" has an end, "early March" none that we know. */
function vagueEdgeAt(scan: Scan, at: number): Moment | undefined {
  if (!isIn(VAGUE, scan, at)) return undefined;
  const from = textAt(scan, at + 1) === "-" ? at + 2 : at + 1;
  const moment = plainMomentAt(scan, from, { isSought: true }) ?? eventAt(scan, from);
  return moment && { end: moment.end };
}
const VAGUE = wordSet("early late");

/** "month's end", "year-end", "the month is out". */
function possessiveEndAt(scan: Scan, start: number): Moment | undefined {
  const at = isIn(THE, scan, start) ? start + 1 : start;
  const text = textAt(scan, at);
  const isPossessive =
    isIn(OWNERS, scan, at) || (text.endsWith("s'") && OWNERS.has(text.replace("s'", "'s")));
  const hyphen = textAt(scan, at + 1) === "-" ? 1 : 0;
  const isUnit =
    scan.tokens[at]?.lexeme?.unit !== undefined && scan.tokens[at]?.lexeme?.plural !== true;
  if (!isPossessive && !isUnit) return undefined;
  const is = textAt(scan, at + 1) === "is" ? 1 : 0;
  const isOver = (isPossessive || is === 1) && isIn(OVER, scan, at + 1 + is);
  const isEnding = isUnit && isIn(ENDING, scan, at + 1);
  if (textAt(scan, at + 1 + hyphen) !== "end" && !isOver && !isEnding) return undefined;
  const today = todayOf(scan.context);
  const end = at + 2 + (isOver ? is : hyphen);
  if (text.startsWith("week")) return edgeOf(weekOf(today, end), "last", end);
  if (text.startsWith("month")) return edgeOf(monthOf(today, end), "last", end);
  if (text.startsWith("year")) return edgeOf(yearOf(today, end), "last", end);
  return undefined;
}
const THE = wordSet("the this");
/** Said of a stretch of time, its end. */
export const OVER = wordSet("out over up done through ends finishes closes");
const ENDING = wordSet("ends finishes closes");
const OWNERS = wordSet("week's month's year's day's");

function plainMomentAt(scan: Scan, at: number, { isSought }: Looking): Moment | undefined {
  const monthOfName =
    phraseEnd(scan, at, "the", "month", "of") ?? phraseEnd(scan, at, "month", "of");
  if (monthOfName !== undefined) return monthOrYearAt(scan, monthOfName);
  const dated =
    nthOfMonthAt(scan, at) ?? namedDateAt(scan, at) ?? numericDateAt(scan, at, isSought);
  if (dated) return dated;
  const holiday = holidayAt(scan, at);
  if (holiday) return holiday;
  if (!isSought && isIn(AMBIGUOUS, scan, at)) return undefined;
  const isNamed =
    isSought ||
    textAt(scan, at) !== "the" ||
    textAt(scan, at + 1) === "day" ||
    textAt(scan, at + 2) === "after";
  const relative = isNamed ? relativeDateAt(scan, at) : undefined;
  if (relative) return dateAfterWeekday(scan, relative);
  const isPointed = isIn(NEXT, scan, at) && scan.tokens[at + 1]?.lexeme?.month !== undefined;
  if (!isSought && !isPointed) return undefined;
  const from = isIn(NEXT, scan, at) ? at + 1 : at;
  return dayOfMonthAt(scan, at) ?? monthOrYearAt(scan, from);
}
const NEXT = wordSet("next this coming");

/** "Friday 4 December", "Friday the 4th": the date decides. */
function dateAfterWeekday(scan: Scan, relative: Moment): Moment {
  if (textAt(scan, relative.end - 1) === "eod") {
    const on = textAt(scan, relative.end) === "on" ? 1 : 0;
    return relativeDateAt(scan, relative.end + on) ?? relative;
  }
  if (scan.tokens[relative.end - 1]?.lexeme?.weekday === undefined) return relative;
  const comma = textAt(scan, relative.end) === "," ? 1 : 0;
  const from = relative.end + comma;
  return namedDateAt(scan, from) ?? dayOfMonthAt(scan, from) ?? relative;
}

const OPENERS = wordSet(
  "all the this next coming following upcoming today tonight tomorrow eod eow eom eoy end close start beginning top middle mid midway early late very week's month's year's day's day weekend weekend's a first last weeks' months' years'",
);

/** The words that a date is told with beside those of the lexicon. */
export const namesDate = (word: string): boolean =>
  NAMES_DATE.has(word) || EDGES.has(word) || VAGUE.has(word) || opensHoliday(word);
const NAMES_DATE = wordSet(
  "today tonight tomorrow eod eow eom eoy weekend weekend's quarter week's month's year's day's weeks' months' years' play business last",
);

export const opensMoment = (word: string): boolean => OPENERS.has(word) || opensHoliday(word);
const momentNoted = noted(opensMoment);

/** The time named at this token, if any. */
export function momentAt(scan: Scan, at: number, looking: Looking): Moment | undefined {
  if ((scan.anyDoor & DOOR.date) === 0) return undefined;
  const token = scan.tokens[at];
  const isPlain = token?.kind !== "word" || token.lexeme !== undefined;
  if (!isPlain && !momentNoted(token.known)) return undefined;
  return possessiveEndAt(scan, at) ?? edgeAt(scan, at, looking) ?? plainMomentAt(scan, at, looking);
}
