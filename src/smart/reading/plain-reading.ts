import type { TextReading } from "./text-reading.ts";

const plural = (value: number, unit: string): string =>
  `${value} ${unit}${value === 1 || unit === "" ? "" : "s"}`;

/** A reading in one short line, for a person at a terminal. */
export function plainReading(reading: TextReading): string {
  const { frequency, duration, amounts, change, deadline, horizon, rating } = reading;
  const parts: string[] = reading.actions.map(({ verb, object }) => `${verb} ${object}`.trim());
  if (frequency) {
    const { count, per, every, approx } = frequency;
    const period = every === 1 ? per : plural(every, per);
    parts.push(`${approx ? "about " : ""}${count}x per ${period}`);
  }
  if (duration) parts.push(`for ${plural(duration.value, duration.unit)}`);
  parts.push(...amounts.map(({ value, unit }) => plural(value, unit)));
  if (change) {
    const tail = [change.unit, change.per && `per ${change.per}`].filter(Boolean).join(" ");
    parts.push(`from ${change.from} to ${change.to} ${tail}`.trim());
  }
  if (horizon) parts.push(`within ${plural(horizon.value, horizon.unit)}`);
  if (deadline !== undefined) parts.push(`by ${deadline}`);
  else if (reading.timeBound && !horizon) parts.push("time-bound, no date");
  if (rating) parts.push(`${rating.value} of ${rating.of}`);
  return parts.length === 0 ? "nothing read" : parts.join("; ");
}
