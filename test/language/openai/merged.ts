import type { ReadInput, Reading } from "../../../src/coach/language.ts";
import type { ReadAnswer } from "../../../src/language/openai/answers/read-answer.ts";
import { tolerantReadAnswerSchema } from "../../../src/language/openai/answers/read-answer.ts";
import { mergeReadings } from "../../../src/language/openai/guards/merge-readings.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { nothingRead, readInput, SYSTEM_PROMPTS } from "./inputs.ts";

export const functionWords = new Set(loadSystemPrompts(SYSTEM_PROMPTS).lists.functionWords);
export const RULES: Reading = {
  facts: [],
  wishes: [],
  talk: { change: 0, sustain: 0 },
  requests: [],
  complete: false,
};

/** What patterns read and what a model read, made one. */
export const merged = (
  text: string,
  rules: Partial<Reading>,
  model: Partial<ReadAnswer>,
  over: Partial<ReadInput> = {},
): Reading =>
  mergeReadings(
    readInput(text, over),
    { ...RULES, ...rules },
    tolerantReadAnswerSchema.parse({ ...nothingRead, ...model }),
    functionWords,
  );
