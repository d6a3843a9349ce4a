import { Temporal } from "temporal-polyfill";

import { eventAt, turningPointAt } from "./event.ts";
import { horizonAt, opensHorizon } from "./horizon.ts";
import { momentAt, opensMoment, OVER } from "./moment-at.ts";
import {
  isEpithet,
  isFelt,
  isHabit,
  isMood,
  isOver,
  isShowing,
  isSubject,
  isWhen,
  type Candidate,
} from "./named-time.ts";
import { plainNumberAt } from "./numbers.ts";
import { dayBefore, later, type Moment } from "./moment.ts";
import {
  isDull,
  claim,
  DOOR,
  isFree,
  isIn,
  isOpen,
  phraseEnd,
  spanOf,
  textAt,
  todayOf,
  wordSet,
  type Scan,
} from "./scan.ts";
import type { Horizon, Span } from "./text-reading.ts";

export interface TimeBound {
  readonly date?: Temporal.PlainDate;
  readonly horizon?: Horizon;
  readonly span: Span;
}

const BY = wordSet("by until through before prior come");
const WINDOW = wordSet("in on during over at within throughout for this");
const START = wordSet("from since starting start starts beginning begin as after once");

const EDGE_OPENERS = wordSet("by until through before prior come ahead in no not up between");

function edgeStart(scan: Scan, at: number): { end: number; isBefore: boolean } | undefined {
  const text = textAt(scan, at);
  if (!isIn(EDGE_OPENERS, scan, at)) return undefined;
  if (text === "before") return { end: at + 1, isBefore: true };
  const prior = phraseEnd(scan, at, "prior", "to") ?? phraseEnd(scan, at, "ahead", "of");
  if (prior !== undefined) return { end: prior, isBefore: true };
  const later =
    phraseEnd(scan, at, "no", "later", "than") ?? phraseEnd(scan, at, "not", "later", "than");
  const upTo =
    phraseEnd(scan, at, "up", "to") ??
    phraseEnd(scan, at, "between", "now", "and") ??
    phraseEnd(scan, at, "in", "time", "for") ??
    phraseEnd(scan, at, "by", "the", "time");
  const end = later ?? upTo ?? (isIn(BY, scan, at) ? at + 1 : undefined);
  return end === undefined
    ? undefined
    : { end: isIn(ABOUT, scan, end) ? end + 1 : end, isBefore: false };
}
const ABOUT = wordSet("about around roughly approximately");

function lastBefore(scan: Scan, moment: Moment): Temporal.PlainDate | undefined {
  if (!moment.first || !moment.last) return undefined;
  // "Before the end of March" leaves all of March: the end is a moment, not a day.
  if (
    isIn(ENDS, scan, moment.end - 1) ||
    isIn(OVER, scan, moment.end - 1) ||
    namesAnEnd(scan, moment)
  )
    return moment.last;
  const date = dayBefore(moment.first);
  const isGone = Temporal.PlainDate.compare(date, todayOf(scan.context)) < 0;
  if (!isGone) return date;
  const last = scan.tokens[moment.end - 1];
  const isWeekly = last?.lexeme?.weekday !== undefined || last?.text === "weekend";
  return isWeekly ? later(date, 7, "day") : undefined;
}
const ENDS = wordSet("end");
const namesAnEnd = (scan: Scan, moment: Moment): boolean => {
  for (let at = moment.end - 2; at >= moment.end - 5; at--) {
    if (isIn(ENDS, scan, at) && textAt(scan, at + 1) === "of") return true;
  }
  return false;
};

/** "before my exam on 3 May", "by my birthday, 4 June": the date behind the event. */
function dateBehind(scan: Scan, event: Moment): Moment | undefined {
  let at = event.end;
  while (isIn(BEHIND, scan, at) && at < event.end + 2) at++;
  const isPointed = isIn(POINTERS, scan, at);
  const moment = at > event.end || isPointed ? momentAt(scan, at, { isSought: true }) : undefined;
  // "My wedding in June" is some day of June.
  const isDay = moment?.first !== undefined && moment.last?.equals(moment.first) === true;
  return moment && (isDay ? moment : { end: moment.end });
}
const POINTERS = wordSet("next this tomorrow");
const BEHIND = wordSet("on in , ( at is this");

function edgeCandidate(scan: Scan, at: number): Candidate | undefined {
  const edge = edgeStart(scan, at);
  if (!edge) return undefined;
  let moment = momentAt(scan, edge.end, { isSought: true });
  if (!moment) {
    const event =
      eventAt(scan, edge.end) ??
      (edge.isBefore || textAt(scan, at) !== "come" ? turningPointAt(scan, edge.end) : undefined);
    if (!event) return undefined;
    moment = dateBehind(scan, event) ?? event;
  }
  const date = edge.isBefore ? lastBefore(scan, moment) : moment.last;
  return { start: at, end: moment.end, date, strength: 3 };
}

const afterStart = (scan: Scan, at: number): number =>
  isIn(WINDOW, scan, at + 1) || textAt(scan, at + 1) === "of" ? at + 2 : at + 1;

/** A start is not an end: "from Monday", "starting in March" are stepped over. */
function startEnd(scan: Scan, at: number): number | undefined {
  const notBefore = phraseEnd(scan, at, "not", "before");
  if (notBefore === undefined && !isIn(START, scan, at)) return undefined;
  const from = notBefore ?? afterStart(scan, at);
  const moment =
    momentAt(scan, from, { isSought: true }) ??
    (textAt(scan, from) === "now" ? { end: from + 1 } : undefined);
  return moment?.end;
}

function restOfEnd(scan: Scan, at: number): number | undefined {
  if (textAt(scan, at) !== "the" && textAt(scan, at) !== "all") return undefined;
  return (
    phraseEnd(scan, at, "the", "rest", "of") ??
    phraseEnd(scan, at, "the", "remainder", "of") ??
    phraseEnd(scan, at, "the", "duration", "of") ??
    phraseEnd(scan, at, "the", "length", "of") ??
    phraseEnd(scan, at, "all", "of") ??
    phraseEnd(scan, at, "all", "through") ??
    phraseEnd(scan, at, "the", "whole", "of")
  );
}

function windowCandidate(scan: Scan, at: number): Candidate | undefined {
  const isWindow = isIn(WINDOW, scan, at) && textAt(scan, at) !== "this";
  const from = isWindow ? at + 1 : at;
  const rest = restOfEnd(scan, from);
  const isSought = isWindow || rest !== undefined || scan.context.expecting === "deadline";
  const moment = momentAt(scan, rest ?? from, { isSought: isSought && textAt(scan, at) !== "for" });
  if (moment) return { start: at, end: moment.end, date: moment.last, strength: isWindow ? 2 : 1 };
  const isEventWindow =
    rest !== undefined || isIn(EVENT_WINDOWS, scan, at) || scan.context.expecting === "deadline";
  const event = isEventWindow
    ? eventAt(scan, rest ?? (textAt(scan, at) === "this" ? at : from))
    : undefined;
  if (!event) return undefined;
  const behind = dateBehind(scan, event);
  return { start: at, end: behind?.end ?? event.end, date: behind?.last, strength: 1 };
}
const EVENT_WINDOWS = wordSet("this during over throughout");

/** "over the next six sessions": an end that only the diary knows. */
function sessionsCandidate(scan: Scan, at: number): Candidate | undefined {
  const inTime = textAt(scan, at) === "in" ? plainNumberAt(scan, at + 1) : undefined;
  if (inTime && isIn(SESSIONS, scan, inTime.end)) {
    const time = textAt(scan, inTime.end + 1) === "'" ? inTime.end + 2 : inTime.end + 1;
    if (textAt(scan, time) === "time") return { start: at, end: time + 1, strength: 3 };
  }
  const next = isIn(WINDOW, scan, at) ? phraseEnd(scan, at + 1, "the", "next") : undefined;
  const count = next === undefined ? undefined : plainNumberAt(scan, next);
  if (!count || !isIn(SESSIONS, scan, count.end)) return undefined;
  return { start: at, end: count.end + 1, strength: 3 };
}
const SESSIONS = wordSet("sessions appointments meetings visits classes lessons");

function candidateAt(scan: Scan, at: number): Candidate | undefined {
  const horizon = horizonAt(scan, at);
  if (horizon) return { start: at, strength: 3, ...horizon };
  return sessionsCandidate(scan, at) ?? edgeCandidate(scan, at) ?? windowCandidate(scan, at);
}

function rangeEnd(scan: Scan, at: number): Candidate | undefined {
  if (!isIn(TO, scan, at)) return undefined;
  const moment = momentAt(scan, at + 1, { isSought: true });
  return moment && { start: at, end: moment.end, date: moment.last, strength: 3 };
}
const TO = wordSet("to - until through");

/** A bound opens with a count, a word of time or a sign, or with one of these. */
export const opensBound = (word: string): boolean =>
  word === "not" ||
  word === "the" ||
  word === "all" ||
  [START, WINDOW, EDGE_OPENERS].some((words) => words.has(word)) ||
  opensHorizon(word) ||
  opensMoment(word);

/** The end or window within which something is to be done: the firmest that is named. */
export function readTimeBound(scan: Scan): TimeBound | undefined {
  let best: Candidate | undefined;
  const isAsked = scan.context.expecting === "deadline";
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isOpen(scan, at, DOOR.bound) && !isAsked) continue;
    if (isDull(scan, at)) continue;
    const start = startEnd(scan, at);
    if (start !== undefined && isFree(scan, at, start)) {
      claim(scan, { start: at, end: start }, "deadline");
      at = start - 1;
    }
    const found = start === undefined ? candidateAt(scan, at) : rangeEnd(scan, start);
    if (!found || !isFree(scan, found.start, found.end)) continue;
    claim(scan, found, "deadline");
    if (isOver(scan, found)) continue;
    const isAside =
      isMood(scan, found) ||
      isEpithet(scan, found) ||
      isSubject(scan, found) ||
      isFelt(scan, found);
    if (found.strength === 1 && isAside) continue;
    if (found.strength === 2 && (isHabit(scan, found) || isWhen(scan, found))) continue;
    if (found.strength < 3 && isShowing(scan, found)) continue;
    if (found.strength < 3 && scan.context.expecting === "rating") continue;
    if (!best || found.strength > best.strength) best = found;
    at = found.end - 1;
  }
  if (!best) return undefined;
  const span = spanOf(scan, best);
  return { date: best.date, horizon: best.horizon && { ...best.horizon, span }, span };
}
