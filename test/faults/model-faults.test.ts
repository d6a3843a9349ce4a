import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import type { Language, TurnLanguage } from "../../src/coach/language.ts";
import { createLanguageSource, type LanguageSource } from "../../src/language/source.ts";
import {
  draftInput,
  fact,
  readInput,
  SYSTEM_PROMPTS,
  wordInput,
} from "../language/openai/inputs.ts";
import { plainLanguage } from "../language/openai/plain-language.ts";
import { FAULTS } from "./faults.ts";
import { startModelServer, type ModelServer } from "./model-server.ts";
import { spyOnOutput } from "./output-spy.ts";

const CANARY = "my brother Ignatius drinks petunia water";
/** Short where the budget is what ends the call; roomy where something else does, on a busy machine too. */
const BUDGET_MS = { timeout: 240, other: 6_000 } as const;
/** What a busy machine may add to a timer. */
const SLACK_MS = 600;

let server: ModelServer;
let output: ReturnType<typeof spyOnOutput>;
let hurried: LanguageSource;
let patient: LanguageSource;

beforeAll(async () => {
  server = await startModelServer();
  vi.stubEnv("OPENAI_LOG", "debug");
  hurried = sourceFor(BUDGET_MS.timeout);
  patient = sourceFor(BUDGET_MS.other);
  output = spyOnOutput();
});
afterAll(async () => {
  output.stop();
  vi.unstubAllEnvs();
  await server.close();
});

const sourceFor = (budgetMs: number): LanguageSource =>
  createLanguageSource({
    rules: plainLanguage,
    openai: {
      apiKey: "key",
      model: "by-hand",
      baseUrl: server.baseUrl,
      systemPromptsDir: SYSTEM_PROMPTS,
    },
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
    budgetMs,
    breaker: { failures: 1_000, restMs: 60_000 },
  });

const TASKS: Record<string, (language: Language) => Promise<unknown>> = {
  read: (language) => language.read(readInput(CANARY)),
  draft: (language) => language.draft(draftInput([fact("action", CANARY)])),
  word: (language) => language.word(wordInput(CANARY)),
};

describe.each(FAULTS)("$name", ({ behave, outcome }) => {
  const budgetMs = outcome === "timeout" ? BUDGET_MS.timeout : BUDGET_MS.other;
  let turn: TurnLanguage;
  beforeEach(() => {
    server.behave(behave);
    turn = (outcome === "timeout" ? hurried : patient).forTurn({ mode: "generative" });
  });

  it.each(Object.keys(TASKS))("is answered by rules in time: %s", async (task) => {
    const startedAt = performance.now();
    const answer = await TASKS[task]?.(turn);
    expect(performance.now() - startedAt).toBeLessThan(budgetMs + SLACK_MS);
    expect(answer).toEqual(await TASKS[task]?.(plainLanguage));
    expect(turn.modelCalls().map((call) => call.outcome)).toEqual([outcome]);
    expect(output.printed()).not.toMatch(/Ignatius|petunia/);
  });
});

it("spends no more than one turn's time on a turn of three calls that all hang", async () => {
  server.behave(() => undefined);
  const turn = hurried.forTurn({ mode: "generative" });
  const startedAt = performance.now();
  await TASKS["read"]?.(turn);
  await TASKS["draft"]?.(turn);
  await TASKS["word"]?.(turn);
  expect(performance.now() - startedAt).toBeLessThan(BUDGET_MS.timeout + SLACK_MS);
});

it("prints nothing at all, whatever the server sent, and with the SDK's log asked for in the environment", () => {
  expect(output.printed()).toBe("");
});
