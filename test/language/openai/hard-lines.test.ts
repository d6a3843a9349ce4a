import { afterAll, beforeAll, expect, it } from "vitest";

import { loadRulesLanguage, SYSTEM_PROMPTS } from "../../../evals/generative/conversation.ts";
import { loadHardLines } from "../../../evals/generative/hard-line.ts";
import {
  handAnswerOf,
  measureHardLines,
  type HardLineResult,
} from "../../../evals/generative/measure-hard-lines.ts";
import { createLanguageSource } from "../../../src/language/source.ts";
import { startReplayServer, type ReplayServer } from "../../faults/replay-server.ts";

let server: ReplayServer;
let results: readonly HardLineResult[];
beforeAll(async () => {
  server = await startReplayServer();
  const rules = loadRulesLanguage();
  const source = createLanguageSource({
    rules,
    openai: {
      apiKey: "key",
      model: "by-hand",
      baseUrl: server.baseUrl,
      systemPromptsDir: SYSTEM_PROMPTS,
    },
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
  });
  results = await measureHardLines(
    loadHardLines("evals/generative/hard-lines.jsonl"),
    rules,
    source,
    (line) => {
      server.turn({ read: handAnswerOf(line) });
    },
  );
});
afterAll(() => server.close());

it("a good reader's answers to most of the lines that rules cannot take in get past the guards", () => {
  const hard = results.filter(({ byRules }) => !byRules.every(Boolean));
  const won = hard.filter(({ withModel }) => withModel.every(Boolean));
  expect(hard.length).toBeGreaterThanOrEqual(60);
  expect(won.length / hard.length).toBeGreaterThanOrEqual(0.85);
});

it("nothing that rules took in is lost when a model reads along", () => {
  const lost = results.filter(({ byRules, withModel }) =>
    byRules.some((known, item) => known && !withModel[item]),
  );
  expect(lost.map(({ line }) => line.id)).toEqual([]);
});
