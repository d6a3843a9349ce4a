import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { Ask } from "../../src/coach/ask.ts";
import { TELLINGS } from "../../src/language/rules/read/ear/tellings.ts";

/** The questions that stood open, by the short names the files use. */
const ASKS = {
  wish: { move: "ask-desired-change", slot: "desiredChange", input: "text" },
  picture: { move: "picture-success", slot: "picture", input: "text" },
  reason: { move: "ask-values", slot: "reason", input: "text" },
  act: { move: "ask-action", slot: "action", input: "text" },
  block: { move: "ask-obstacle", slot: "obstacle", input: "text" },
  easier: { move: "shrink-step", hears: "action", input: "chips" },
  first: { move: "ask-first-step", slot: "firstStep", input: "text" },
  helper: { move: "ask-support", slot: "support", input: "text" },
  shown: { move: "propose-goal", hears: "action", input: "confirm" },
} as const satisfies Record<string, Ask>;

const toldSchema = z.object({
  asked: z.enum(Object.keys(ASKS) as (keyof typeof ASKS)[]),
  kind: z.enum(TELLINGS),
  text: z.string().min(1),
});

/** An answer, with what had been asked and what kind of thing it tells. */
export interface ToldLine {
  /** Whose voices: the file's name. */
  readonly voice: string;
  readonly ask: Ask;
  readonly kind: (typeof TELLINGS)[number];
  readonly text: string;
}

const FOLDER = join(import.meta.dirname, "tellings");

const linesIn = (folder: string): ToldLine[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const { asked, kind, text } = toldSchema.parse(JSON.parse(line));
          return { voice: file.replace(".jsonl", ""), ask: ASKS[asked], kind, text };
        }),
    );

/** Every line the ear for tellings learns from. */
export const toldLines = (): ToldLine[] => linesIn(FOLDER);

/** Lines of another hand, never learned from. */
export const keptOutTold = (): ToldLine[] => linesIn(join(FOLDER, "kept-out"));
