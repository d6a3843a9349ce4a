import { readFileSync } from "node:fs";

import { z } from "zod";

import { askSchema } from "../../src/coach/ask.ts";
import { slotSchema } from "../../src/coach/facts.ts";
import { REQUESTS, type ReadInput, type Reading } from "../../src/coach/language.ts";
import { wordsOf } from "../../src/language/openai/guards/words.ts";

/** A line of a client that only understanding takes in, with what should be known after it. */
export const hardLineSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  ask: askSchema,
  question: z.string(),
  facts: z.array(z.strictObject({ slot: slotSchema, quote: z.string(), value: z.string() })),
  wishes: z.array(z.string()).default([]),
  requests: z.array(z.enum(REQUESTS)).default([]),
  answer: z.enum(["yes", "no", "yes-but", "unsure"]).optional(),
  ratingWords: z.string().optional(),
  tone: z.string().optional(),
  disclosure: z.string().optional(),
});
export type HardLine = z.output<typeof hardLineSchema>;

export const loadHardLines = (file: string): HardLine[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => hardLineSchema.parse(JSON.parse(line)));

export const readInputOf = (line: HardLine): ReadInput => ({
  moment: { now: "2026-11-23T18:00:00.000Z", timeZone: "Europe/London" },
  text: line.text,
  ask: line.ask,
  known: [],
  recent: [{ seq: 1, role: "coach", text: line.question, at: "2026-11-23T18:00:00.000Z" }],
});

/** Each thing that should be known, and whether it is. */
export const takenIn = (line: HardLine, reading: Reading): boolean[] => [
  ...line.facts.map((wanted) =>
    reading.facts.some(
      ({ slot, value }) => slot === wanted.slot && sayTheSame(value, wanted.value),
    ),
  ),
  ...line.wishes.map((wish) => reading.wishes.some((found) => sayTheSame(found, wish))),
  ...line.requests.map((request) => reading.requests.includes(request)),
  ...(line.answer ? [reading.answer === line.answer] : []),
  ...(line.ratingWords ? [sayTheSame(reading.rating?.words ?? "", line.ratingWords)] : []),
  ...(line.tone ? [reading.tone === line.tone] : []),
  ...(line.disclosure ? [reading.disclosure === line.disclosure] : []),
];

/** Most of the words of each are in the other: a whole message for a fact is not the fact. */
const sayTheSame = (found: string, wanted: string): boolean => {
  const [a, b] = [new Set(wordsOf(found)), new Set(wordsOf(wanted))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / a.size >= 0.6 && shared / b.size >= 0.6;
};
