import type { Ask } from "../../../coach/ask.ts";
import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";
import { said } from "./slots.ts";

export const DAY_NAME =
  "(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?";

/** Beside the week that is offered they name a day in it. */
export const namesDayOff = (text: string, ask: Ask | undefined): boolean =>
  DAY_ASKED.has(ask?.move ?? "") && FREE_ON.test(text);

/** "Next week, im off thurs": of the week the day on which there is room. */
export const dayOff = (content: string, input: Pick<ReadInput, "ask">): Fact[] | undefined => {
  if (!DAY_ASKED.has(input.ask?.move ?? "")) return undefined;
  const found = FREE_ON.exec(content);
  const day = found?.[1] ?? found?.[2];
  if (!day || !found) return undefined;
  const week = /\b(next|this) week(?!end)\b/i.exec(content)?.[1]?.toLowerCase();
  const name = spelledDay(day);
  return [said("deadline", week ? `${week} ${name}` : name, content)];
};
const DAY_ASKED: ReadonlySet<string> = new Set(["ask-day", "ask-other-time"]);
const FREE_ON = new RegExp(
  `\\b(?:off|free|home|around|no work|not working)(?: on)? (${DAY_NAME})\\b|\\b(${DAY_NAME})(?:'?s| is)? (?:free|my (?:day off|free day)|i'?m (?:off|free|home))\\b`,
  "i",
);
const DAY_OF: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];
const spelledDay = (day: string): string =>
  DAY_OF.find((one) => one.startsWith(day.slice(0, 3).toLowerCase())) ?? day;
