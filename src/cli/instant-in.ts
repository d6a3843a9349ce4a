import { Temporal } from "temporal-polyfill";

/** A typed moment as an ISO instant; without an offset it is taken in the given zone. Absent when unreadable. */
export const instantIn = (now: string, timeZone: string): string | undefined => {
  try {
    return Temporal.Instant.from(now).toString();
  } catch {
    return wallTimeIn(now, timeZone);
  }
};

const wallTimeIn = (now: string, timeZone: string): string | undefined => {
  try {
    return Temporal.PlainDateTime.from(now).toZonedDateTime(timeZone).toInstant().toString();
  } catch {
    return undefined;
  }
};
