import type { Temporal } from "temporal-polyfill";

import type { CalendarUnit } from "./lexicon.ts";

/**
 * A day or a stretch of days that a text names: "Friday", "March", "this week". Without dates it is
 * a time that no calendar knows ("my exam").
 */
export interface Moment {
  readonly first?: Temporal.PlainDate;
  readonly last?: Temporal.PlainDate;
  /** Exclusive token index. */
  readonly end: number;
}

export function day(date: Temporal.PlainDate, end: number): Moment {
  return { first: date, last: date, end };
}

/** Week starts on Monday, so it ends on Sunday. */
export function weekOf(date: Temporal.PlainDate, end: number): Moment {
  return reaching(weekAround(date), end);
}

export function monthOf(date: Temporal.PlainDate, end: number): Moment {
  return reaching(monthAround(date), end);
}

export function yearOf(date: Temporal.PlainDate, end: number): Moment {
  return reaching(yearAround(date), end);
}

interface Stretch {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

const reaching = ({ first, last }: Stretch, end: number): Moment => ({ first, last, end });

/** Sums of days are slow, and nearly all of them are of today. */
const keptByDay = <Kept extends object>(
  workOut: (date: Temporal.PlainDate) => Kept,
): ((date: Temporal.PlainDate) => Kept) => {
  const kept = new WeakMap<Temporal.PlainDate, Kept>();
  return (date) => {
    const known = kept.get(date);
    if (known !== undefined) return known;
    const found = workOut(date);
    kept.set(date, found);
    return found;
  };
};

const weekAround = keptByDay((date) => {
  const first = date.subtract({ days: date.dayOfWeek - 1 });
  return { first, last: first.add({ days: 6 }) };
});

const monthAround = keptByDay((date) => ({
  first: date.with({ day: 1 }),
  last: date.with({ day: date.daysInMonth }),
}));

const yearAround = keptByDay((date) => ({
  first: date.with({ month: 1, day: 1 }),
  last: date.with({ month: 12, day: 31 }),
}));

export const firstOfMonth = (date: Temporal.PlainDate): Temporal.PlainDate =>
  monthAround(date).first;

export function quarterOf(date: Temporal.PlainDate, end: number): Moment {
  const first = date.with({ day: 1, month: date.month - ((date.month - 1) % 3) });
  const closing = first.add({ months: 2 });
  return { first, last: closing.with({ day: closing.daysInMonth }), end };
}

/** Farther than a year ahead is named too seldom to be kept. */
const FARTHEST_KEPT = 366;
type Sums = Readonly<Record<CalendarUnit, Temporal.PlainDate[]>>;
const sumsOf = keptByDay((): Sums => ({ day: [], week: [], month: [], year: [] }));

/** The day so many whole units on. */
export function later(
  date: Temporal.PlainDate,
  value: number,
  unit: CalendarUnit,
): Temporal.PlainDate {
  if (value < 0 || value > FARTHEST_KEPT) return date.add({ [`${unit}s`]: value });
  return (sumsOf(date)[unit][value] ??= date.add({ [`${unit}s`]: value }));
}

const told = keptByDay((date) => ({ iso: date.toString(), before: date.subtract({ days: 1 }) }));

export const isoOf = (date: Temporal.PlainDate): string => told(date).iso;
export const dayBefore = (date: Temporal.PlainDate): Temporal.PlainDate => told(date).before;
