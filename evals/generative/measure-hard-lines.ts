import type { Language, Reading } from "../../src/coach/language.ts";
import type { LanguageSource } from "../../src/language/source.ts";
import { readInputOf, takenIn, type HardLine } from "./hard-line.ts";

export interface HardLineResult {
  readonly line: HardLine;
  readonly byRules: readonly boolean[];
  readonly withModel: readonly boolean[];
  /** How the model's call ended; undefined when it was not asked. */
  readonly outcome: string | undefined;
}

/** Each line read by rules alone, and by rules with a model. */
export const measureHardLines = async (
  lines: readonly HardLine[],
  rules: Language,
  source: LanguageSource,
  before: (line: HardLine) => void,
): Promise<HardLineResult[]> => {
  const results: HardLineResult[] = [];
  for (const line of lines) {
    before(line);
    const turn = source.forTurn({ mode: "generative" });
    const reading: Reading = await turn.read(readInputOf(line));
    results.push({
      line,
      byRules: takenIn(line, await rules.read(readInputOf(line))),
      withModel: takenIn(line, reading),
      outcome: turn.modelCalls()[0]?.outcome,
    });
  }
  return results;
};

/** What a thoughtful reader answers to this line; written with the line, by its author. */
export const handAnswerOf = (line: HardLine): unknown => ({
  facts: line.facts,
  wishes: line.wishes,
  talk: { change: 0, sustain: 0 },
  requests: line.requests,
  answer: line.answer ?? null,
  choice: null,
  ratingWords: line.ratingWords ?? null,
  tone: line.tone ?? null,
  reflection: null,
  disclosure: line.disclosure ?? null,
});
