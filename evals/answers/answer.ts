import { readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { askSchema } from "../../src/coach/ask.ts";
import { slotSchema } from "../../src/coach/facts.ts";
import { REQUESTS } from "../../src/coach/language.ts";

const labelledFactSchema = z.strictObject({ slot: slotSchema, value: z.string().min(1) });
export type LabelledFact = z.infer<typeof labelledFactSchema>;

/** One answer as someone might write it, with what is truly in it; labelled before the reader was looked at. */
const answerSchema = z.strictObject({
  id: z.string(),
  /** The reader may be mended on the seen half alone. */
  half: z.enum(["seen", "held-out"]),
  ask: askSchema,
  text: z.string(),
  facts: z.array(labelledFactSchema),
  /** Readings that two fair people could differ on: neither asked for nor wrong. */
  may: z.array(labelledFactSchema).default([]),
  requests: z.array(z.enum(REQUESTS)).default([]),
  answer: z.enum(["yes", "no", "yes-but", "unsure"]).optional(),
  /** A number, or the words given in its place. */
  rating: z.union([z.number(), z.string()]).optional(),
  /** What the label leaves open. */
  open: z.array(z.enum(["requests", "answer", "rating"])).default([]),
});
export type Answer = z.infer<typeof answerSchema>;

export const loadAnswers = (path = join(import.meta.dirname, "answers.jsonl")): readonly Answer[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => answerSchema.parse(JSON.parse(line)));
