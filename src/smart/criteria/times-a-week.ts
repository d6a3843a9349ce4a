import type { Frequency, TextReading } from "../reading/text-reading.ts";

const WEEKS: Readonly<Record<Frequency["per"], number>> = {
  hour: 1 / 168,
  day: 1 / 7,
  week: 1,
  month: 30.4 / 7,
  year: 365.25 / 7,
};

/** How often a week, where a frequency was read. */
export const timesAWeek = ({ frequency }: TextReading): number | undefined =>
  frequency && frequency.count / (frequency.every * WEEKS[frequency.per]);
