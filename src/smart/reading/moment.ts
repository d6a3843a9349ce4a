import type { Temporal } from "temporal-polyfill";

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
const keptByDay = (
  around: (date: Temporal.PlainDate) => Stretch,
): ((date: Temporal.PlainDate) => Stretch) => {
  const kept = new WeakMap<Temporal.PlainDate, Stretch>();
  return (date) => {
    const known = kept.get(date);
    if (known !== undefined) return known;
    const stretch = around(date);
    kept.set(date, stretch);
    return stretch;
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

export function quarterOf(date: Temporal.PlainDate, end: number): Moment {
  const first = date.with({ day: 1, month: date.month - ((date.month - 1) % 3) });
  const closing = first.add({ months: 2 });
  return { first, last: closing.with({ day: closing.daysInMonth }), end };
}
