import { timesAWeek } from "../criteria/times-a-week.ts";
import { gated, says } from "../statement/word-hits.ts";
import type { Statement } from "../statement/statement.ts";
import type { Wording } from "../statement/wording.ts";

/** The most of a thing that fits a week for nearly anyone; ours, and generous: it only opens a question. */
const MOST_A_WEEK: ReadonlyMap<string, number> = new Map([
  ["book", 5],
  ["novel", 5],
  ["paper", 40],
  ["article", 60],
  ["essay", 7],
  ["chapter", 60],
  ["page", 1500],
  ["word", 40_000],
  ["mile", 120],
  ["kilometer", 200],
  ["kilometre", 200],
  ["km", 200],
  ["marathon", 0.25],
  ["language", 0.02],
  ["instrument", 0.04],
  ["job", 100],
  ["application", 100],
  ["company", 100],
  ["friend", 5],
  ["date", 10],
  ["country", 3],
  ["house", 0.02],
  ["push", 3000],
  ["pushup", 3000],
  ["exam", 10],
  ["course", 2],
  ["degree", 0.02],
  ["video", 60],
  ["song", 7],
  ["recipe", 7],
  ["lesson", 14],
  ["email", 700],
  ["letter", 100],
  ["call", 200],
  ["step", 150_000],
  ["length", 1000],
  ["minute", 2400],
  ["pound", 4000],
  ["dollar", 4000],
  ["euro", 4000],
]);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["twelve", 12],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["hundred", 100],
  ["thousand", 1000],
]);

const valueOf = (word: string): number =>
  NUMBERS.get(word) ??
  (/^\d[\d,.]*k?$/.test(word) ? Number(word.replaceAll(",", "").replace(/k$/, "000")) : Number.NaN);

const singular = (word: string): string =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?:-ups?|s)$/, "");

const REACH = 3;
/** Made or got through, not merely named: "the house at number 5" is no amount of houses. */
const GOES_THROUGH = gated(
  /\b(?:read|write|learn|speak|run|walk|cycle|swim|finish|complete|do|apply|send|make|visit|buy|own|have|take|pass|watch|memorize|study|record|play|go)\b/,
);

/** "Five instruments this year": the amount and its thing, where they are more than fit the weeks. */
export const paceBeyond = ({ norm, known, hits }: Wording, weeks: number): RegExp | undefined => {
  if (!says(hits, GOES_THROUGH, norm)) return undefined;
  const words = known.map((word) => word.norm);
  for (const [index, word] of words.entries()) {
    const value = valueOf(word);
    if (Number.isNaN(value) || words[index - 1] === "number") continue;
    for (const thing of words.slice(index + 1, index + 1 + REACH)) {
      const most = MOST_A_WEEK.get(singular(thing));
      if (most !== undefined && value > 1 && value > most * weeks)
        return new RegExp(`${word.replaceAll(/[.$]/g, "\\$&")} (?:[^ ]+ ){0,2}?${thing}`);
    }
  }
  return undefined;
};

/** Of what is possible, the part that nobody would call much. */
const MODEST = 0.4;
const LOSING = gated(/\b(?:lose|losing|lost|drop|shed|gain)\b/);
const DAYS_IN_WEEK = 7;

/**
 * The amount, spread over the time there is, comes to little: 12 books by June, 50 euros a month. Says
 * no where it is much, and where it cannot be worked out.
 */
export const fitsItsTime = (statement: Statement): boolean => {
  const { reading, daysLeft, norm, hits, parts } = statement;
  const [amount, ...others] = reading.amounts;
  if (amount === undefined || others.length > 0) return false;
  if (parts.filter(({ kind }) => kind === "act").length > 2 || says(hits, LOSING, norm))
    return false;
  const most = MOST_A_WEEK.get(singular(amount.unit.split(" ").at(-1) ?? ""));
  const often = timesAWeek(reading);
  if (
    amount.unit === "job" ||
    most === undefined ||
    (often === undefined && (daysLeft === undefined || daysLeft < 1))
  )
    return false;
  const weekly =
    often === undefined
      ? amount.value / ((daysLeft ?? DAYS_IN_WEEK) / DAYS_IN_WEEK)
      : amount.value * often;
  return weekly <= most * MODEST;
};
