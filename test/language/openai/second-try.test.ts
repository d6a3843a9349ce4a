import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { BREAKER_DEFAULTS, createBreaker } from "../../../src/language/openai/model/breaker.ts";
import { createModelClient } from "../../../src/language/openai/model/model-client.ts";
import { budgetOf, createTurnBudget } from "../../../src/language/openai/model/turn-budget.ts";
import { createOpenAiLanguage } from "../../../src/language/openai/openai-language.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { createLanguageSource } from "../../../src/language/source.ts";
import type { ModelCall, Wording, WordInput } from "../../../src/coach/language.ts";
import { startReplayServer, type ReplayServer } from "../../faults/replay-server.ts";
import { aMove, asked, draftInput, fact, SYSTEM_PROMPTS, wordInput } from "./inputs.ts";
import { plainLanguage } from "./plain-language.ts";

const TEXT = "i would like a walk again, but the knee is bad";
const OURS = "What would help?";
type Parts = readonly [takeUp: string | null, request: string | null];
const parts = ([takeUp, request]: Parts): object => ({ takeUp, request });

let server: ReplayServer;
let faults: string[] = [];
beforeAll(async () => {
  server = await startReplayServer();
});
afterAll(() => server.close());
beforeEach(() => {
  faults = [];
});

const turn = () =>
  createLanguageSource({
    rules: plainLanguage,
    openai: { apiKey: "k", model: "m", baseUrl: server.baseUrl, systemPromptsDir: SYSTEM_PROMPTS },
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
    onRejected: (rejection) => faults.push(...rejection.faults),
  }).forTurn({ mode: "generative" });

const worded = async (
  first: Parts,
  second: Parts,
  over: Partial<WordInput> = {},
): Promise<Wording & { readonly calls: readonly ModelCall[] }> => {
  server.turn({ word: parts(first), reword: parts(second) });
  const language = turn();
  const wording = await language.word(wordInput(TEXT, over));
  return { ...wording, calls: language.modelCalls() };
};

const GOOD: Parts = ["A walk, bad knee and all.", "Where to?"];
const LONELY: Parts = ["You must be lonely without it.", "Where to?"];

describe("a wording that is turned away", () => {
  it("is asked for once more, and the second is said", async () => {
    const { text, by, calls } = await worded(LONELY, GOOD);
    expect([text, by]).toEqual(["A walk, bad knee and all. Where to?", "model"]);
    expect(calls.map(({ outcome }) => outcome)).toEqual(["rejected", "ok"]);
  });

  it.each([
    ["a feeling", LONELY, /feeling they did not name.*lonely/],
    ["two questions", ["A walk.", "Where to, and how often would you go?"], /more than one thing/],
    ["no question", ["A walk.", null], /nothing is asked/],
    ["somebody", ["A walk with Marcus.", "Where to?"], /did not speak of.*Marcus/],
    ["a word of ours", ["A walk, that's measurable.", "Where to?"], /never used.*measurable/],
    ["a stop of the gate", ["A walk. I feel for you.", "Where to?"], /of its own.*i feel/i],
  ] as const)("is told what was wrong with it: %s", async (_, first, told) => {
    await worded(first, GOOD);
    const message = server.asked.at(-1) ?? "";
    expect(message.slice(message.indexOf("Your last try"))).toMatch(told);
  });

  it("says the same up to the last try, so that a server need not read it anew", async () => {
    await worded(LONELY, GOOD);
    const [first = "", second = ""] = server.asked;
    const same = first.slice(0, first.indexOf("Your last try"));
    expect(second.startsWith(same)).toBe(true);
  });

  it("is not asked for a third time, and not where the sentence had its second try", async () => {
    const thrice = await worded(LONELY, LONELY);
    expect(thrice.calls).toHaveLength(2);
    server.turn({
      draft: [{ statement: "I'll run 9 miles." }, { statement: "I'll run 9 miles." }],
      word: parts(LONELY),
      reword: parts(GOOD),
    });
    const language = turn();
    await language.draft(draftInput([fact("action", "walk")]));
    await language.word(wordInput(TEXT));
    expect(language.modelCalls().map(({ task }) => task)).toEqual(["draft", "draft", "word"]);
  });

  it("is not asked for again where less time is left than the first took", async () => {
    server.turn({ word: parts(LONELY), reword: parts(GOOD) });
    const calls: ModelCall[] = [];
    let nowMs = 0;
    const language = createOpenAiLanguage({
      rules: plainLanguage,
      allowed: new Set(["word"] as const),
      client: createModelClient({ apiKey: "k", model: "m", baseUrl: server.baseUrl }),
      prompts: loadSystemPrompts(SYSTEM_PROMPTS),
      breaker: createBreaker({ now: () => "2026-11-23T18:00:00.000Z" }, BREAKER_DEFAULTS),
      identifiers: {},
      budget: createTurnBudget(budgetOf(12_000)),
      stopwatchMs: () => (nowMs += 4_000),
      record: (call) => calls.push(call),
    });
    expect((await language.word(wordInput(TEXT))).text).toBe("Where to?");
    expect(calls).toHaveLength(1);
  });

  it("is held against what the coach's gate will hold it against", async () => {
    const over = { gate: { clientText: "", names: [] }, recent: [asked("Where is Priya?")] };
    await worded(["A walk with Priya.", "Where to?"], GOOD, over);
    expect(faults).toContain("gate:unknown-contact");
  });
});

describe("what is sound of two that were turned away", () => {
  it.each<[string, Parts, Parts, string]>([
    ["the question", LONELY, LONELY, "Where to?"],
    [
      "the take-up",
      ["A walk.", "With Marcus?"],
      ["A walk, then.", "With Marcus?"],
      `A walk, then. ${OURS}`,
    ],
    ["one of each", ["A walk.", "With Marcus?"], LONELY, "A walk. Where to?"],
    ["how it begins", ["A walk. You must be lonely.", "Where to?"], LONELY, "A walk. Where to?"],
    [
      "the first of two questions",
      ["A walk.", "Where would you go, and how would that be?"],
      ["A walk.", "Where would you walk, and what would you see?"],
      "A walk. Where would you walk?",
    ],
    ["nothing", ["So lonely.", "With Marcus?"], ["So lonely.", "With Marcus?"], OURS],
  ])("is said: %s", async (_, first, second, said) => {
    expect((await worded(first, second)).text).toBe(said);
  });

  it("says so where what they asked besides was not answered", async () => {
    const beside = aMove({ id: "say-nothing-foolish", intent: "Nothing of the kind." });
    const { leavesBeside } = await worded(LONELY, LONELY, { beside });
    expect(leavesBeside).toBe(true);
  });
});
