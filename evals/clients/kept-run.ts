import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { z } from "zod";

import { figuresOf, type Graded } from "./grade-run.ts";

/** What is kept of a run to compare with: the figures, and each conversation's hits by grader. */
export const keptRunSchema = z.strictObject({
  language: z.string(),
  conversations: z.number().int(),
  figures: z.record(z.string(), z.number()),
  clients: z.record(z.string(), z.record(z.string(), z.tuple([z.number(), z.number()]))),
});
export type KeptRun = z.infer<typeof keptRunSchema>;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

export const keptRunOf = (language: string, run: readonly Graded[]): KeptRun => ({
  language,
  conversations: run.length,
  figures: Object.fromEntries(figuresOf(run).map(({ name, value }) => [name, round(value)])),
  clients: Object.fromEntries(
    run.map(({ transcript, grades }) => [
      `${transcript.client.id}#${transcript.seed}`,
      Object.fromEntries(Object.entries(grades).map(([name, { hits, of }]) => [name, [hits, of]])),
    ]),
  ),
});

export const readKeptRun = (path: string): KeptRun | undefined =>
  existsSync(path) ? keptRunSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined;

export const writeKeptRun = (path: string, run: KeptRun): void => {
  mkdirSync(dirname(path), { recursive: true });
  // As the formatter has it: a line a grader, so that a change of the baseline can be read.
  const lines = JSON.stringify(run, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, "[$1, $2]");
  writeFileSync(path, `${lines}\n`);
};
