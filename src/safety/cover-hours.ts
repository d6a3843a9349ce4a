const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const DAY = "(sun|mon|tue|wed|thu|fri|sat)[a-z]*\\.?";
const TO = "\\s*(?:-|–|—|to|through|until|till)\\s*";
const TIME = "(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?";
const TOKEN = new RegExp(
  `\\b(?:${DAY}(?:${TO}${DAY})?|(daily|every day|each day|weekdays|weekends)|${TIME}${TO}${TIME})`,
  "g",
);
/** Hours with an exception in them are not ours to work out. */
const UNREADABLE =
  /\b(?:except|not|closed|without|unless|holidays?|appointment|varies|usually|about)\b/;
const ALWAYS = /\b24\s*\/\s*7\b|\b24 hours\b|\bday and night\b|\baround the clock\b/;

type Range = readonly [from: number, to: number];

const dayRange = (from: string, to: string | undefined): readonly number[] => {
  const first = DAYS.findIndex((day) => day === from);
  const last = to === undefined ? first : DAYS.findIndex((day) => day === to);
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => (first + at) % 7);
};

const namedDays = (name: string): readonly number[] => {
  if (name === "weekdays") return [1, 2, 3, 4, 5];
  return name === "weekends" ? [0, 6] : [0, 1, 2, 3, 4, 5, 6];
};

const minutesOf = (hour: string, minute: string | undefined, half: string | undefined): number => {
  const base = half === undefined ? Number(hour) : Number(hour) % 12;
  return (base + (half?.startsWith("p") ? 12 : 0)) * 60 + Number(minute ?? 0);
};

/** "9 to 5" without am and pm means the afternoon. */
const timeRange = (parts: readonly (string | undefined)[]): Range => {
  const [hour = "0", minute, half, endHour = "0", endMinute, endHalf] = parts;
  const from = minutesOf(hour, minute, half);
  const to = minutesOf(endHour, endMinute, endHalf);
  const isAfternoon = to <= from && half === undefined && endHalf === undefined && to <= 720;
  return [from, isAfternoon ? to + 720 : to];
};

interface Span {
  readonly days: readonly number[];
  readonly time: Range;
}

const readSpans = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  let days: readonly number[] = [];
  let isOpen = true;
  for (const [, from, to, named, ...time] of text.matchAll(TOKEN)) {
    const own = from ? dayRange(from, to) : named ? namedDays(named) : undefined;
    if (own !== undefined) {
      days = isOpen ? [...days, ...own] : own;
      isOpen = true;
    } else {
      spans.push({ days, time: timeRange(time) });
      isOpen = false;
    }
  }
  return isOpen ? [] : spans;
};

const clockIn = (at: string, timeZone: string): { day: number; minute: number } => {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(at));
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const day = DAYS.findIndex((one) => one === get("weekday").toLowerCase());
  return { day, minute: Number(get("hour")) * 60 + Number(get("minute")) };
};

/**
 * Whether a practice reads messages at `at`, from the hours it has written ("Mon–Fri 9:00–17:00",
 * "weekdays 9 to 5"). Undefined where they cannot be read for sure: then nothing is said about now.
 */
export const isCovered = (
  coverHours: string,
  at: string,
  timeZone: string,
): boolean | undefined => {
  const text = coverHours.toLowerCase();
  if (ALWAYS.test(text)) return true;
  const spans = UNREADABLE.test(text) ? [] : readSpans(text);
  const isClear = spans.every(({ days, time: [from, to] }) => days.length > 0 && from < to);
  if (spans.length === 0 || !isClear) return undefined;
  const { day, minute } = clockIn(at, timeZone);
  return spans.some(
    ({ days, time: [from, to] }) => days.includes(day) && minute >= from && minute < to,
  );
};
