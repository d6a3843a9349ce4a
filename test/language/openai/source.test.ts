import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { POLICY_MODES } from "../../../src/domain/conversation.ts";
import { mayCallModel } from "../../../src/safety/policy.ts";
import { createLanguageSource, type LanguageSource } from "../../../src/language/source.ts";
import { answering, startModelServer, type ModelServer } from "../../faults/model-server.ts";
import {
  aMove,
  draftInput,
  fact,
  nothingRead,
  readInput,
  SYSTEM_PROMPTS,
  wordInput,
} from "./inputs.ts";
import { plainLanguage } from "./plain-language.ts";

let server: ModelServer;
let source: LanguageSource;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.behave(
    answering({
      ...nothingRead,
      takeUp: "A walk, then.",
      request: "Where to?",
      statement: "I'll walk.",
    }),
  );
  source = createLanguageSource({
    rules: plainLanguage,
    openai: {
      apiKey: "key",
      model: "by-hand",
      baseUrl: server.baseUrl,
      systemPromptsDir: SYSTEM_PROMPTS,
    },
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
  });
});

const wholeTurn = async (turn: ReturnType<LanguageSource["forTurn"]>): Promise<void> => {
  await turn.read(readInput("i would like a walk"));
  await turn.draft(draftInput([fact("action", "walk")]));
  await turn.word(wordInput("i would like a walk"));
};

describe("which language a turn gets", () => {
  it.each([
    ["off", []],
    ["scripted", []],
    ["reviewed", ["read", "draft", "word"]],
    ["generative", ["read", "draft", "word"]],
  ] as const)("%s asks a model to %j", async (mode, tasks) => {
    const before = server.bodies.length;
    const turn = source.forTurn({ mode });
    await wholeTurn(turn);
    expect(turn.modelCalls().map(({ task }) => task)).toEqual(tasks);
    expect(server.bodies.length - before).toBe(tasks.length);
  });

  it.each(POLICY_MODES)("agrees with the policy on whether %s may call a model", async (mode) => {
    const turn = source.forTurn({ mode });
    await wholeTurn(turn);
    expect(turn.modelCalls().length > 0).toBe(mayCallModel(mode));
  });

  it("is rules in every mode without a key", async () => {
    const without = createLanguageSource({
      rules: plainLanguage,
      clock: { now: () => "2026-11-23T18:00:00.000Z" },
    });
    const turn = without.forTurn({ mode: "generative" });
    await wholeTurn(turn);
    expect([without.model, turn.modelCalls()]).toEqual(["none", []]);
  });

  it("records prompt, model, cost and outcome of a call, and no text", async () => {
    const turn = source.forTurn({ mode: "generative" });
    await turn.word(wordInput("i would like a walk"));
    expect(turn.modelCalls()).toEqual([
      {
        task: "word",
        model: "by-hand",
        promptHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        outcome: "ok",
        promptTokens: 100,
        completionTokens: 20,
        tookMs: expect.any(Number) as number,
      },
    ]);
  });
});

const FIXED = [
  ["a scale", aMove({ input: "scale" })],
  ["chips", aMove({ input: "chips" })],
  ["a date", aMove({ input: "date" })],
  ["a confirmation", aMove({ input: "confirm" })],
  ["a proposal", aMove({ id: "propose-goal" })],
] as const;
const A_LOT = "i would like a walk, but my knee is bad";

describe("what goes before fixed words", () => {
  it.each(FIXED)("is the model's: %s", async (_, move) => {
    server.behave(answering({ takeUp: "A walk, and a bad knee.", request: null }));
    const turn = source.forTurn({ mode: "generative" });
    const byRules = await plainLanguage.word(wordInput(A_LOT, { move }));
    expect(await turn.word(wordInput(A_LOT, { move }))).toEqual({
      ...byRules,
      text: `A walk, and a bad knee. ${byRules.text}`,
      by: "model",
    });
  });

  it.each([
    ["asks something itself", "How bad is the knee?"],
    ["names somebody", "Marcus would walk with you."],
  ])("is left to rules where it %s", async (_, takeUp) => {
    server.behave(answering({ takeUp, request: null }));
    const input = wordInput(A_LOT, { move: aMove({ input: "chips" }) });
    const turn = source.forTurn({ mode: "generative" });
    expect(await turn.word(input)).toEqual(await plainLanguage.word(input));
  });

  it("is nothing where there is nothing worth saying back", async () => {
    server.behave(answering({ takeUp: null, request: null }));
    const move = aMove({ input: "chips" });
    const input = wordInput(A_LOT, { move, fill: { said: "A lot." } });
    const { text, by } = await source.forTurn({ mode: "generative" }).word(input);
    expect({ text, by }).toEqual({ text: "What would help?", by: "model" });
  });

  it.each([
    ["is answered", "Nothing daft in it.", "model"],
    ["is left to rules where it goes unanswered", null, "rules"],
  ])("what was asked besides %s", async (_, takeUp, by) => {
    server.behave(answering({ takeUp, request: null }));
    const beside = aMove({ id: "say-nothing-foolish", intent: "Nothing of the kind." });
    const input = wordInput("is it daft", { move: aMove({ input: "chips" }), beside });
    const turn = source.forTurn({ mode: "generative" });
    expect((await turn.word(input)).by).toBe(by);
    expect(server.bodies.at(-1)).toContain("yours to answer");
  });

  it("may not go unanswered where the model words the whole reply", async () => {
    server.behave(answering({ takeUp: null, request: "Where to?" }));
    const beside = aMove({ id: "say-nothing-foolish", intent: "Nothing of the kind." });
    const turn = source.forTurn({ mode: "generative" });
    expect(await turn.word(wordInput("is it daft", { beside }))).toMatchObject({
      text: "Where to?",
      leavesBeside: true,
    });
  });

  it("is told what code has answered already", async () => {
    const beside = aMove({ id: "say-privacy", intent: "What is kept." });
    const input = wordInput("who reads this? a walk", { move: aMove({ input: "chips" }), beside });
    await source.forTurn({ mode: "generative" }).word(input);
    expect(server.bodies.at(-1)).toContain("Cairn has answered it already");
  });
});

describe("a sentence on the table against which nothing was said", () => {
  it("is put again as it is, and no model is asked", async () => {
    const onTable = { statement: "I'll walk.", said: "hm", stands: true, refused: [] };
    const turn = source.forTurn({ mode: "generative" });
    const drafted = await turn.draft(draftInput([fact("action", "run")], { onTable }));
    expect([drafted.statement, turn.modelCalls()]).toEqual(["I'll walk.", []]);
  });
});

describe("whose words are fixed", () => {
  it.each([...FIXED, ["what Cairn is", aMove({ id: "say-what-i-am" })]] as const)(
    "%s is worded by rules after a short answer",
    async (_, move) => {
      const turn = source.forTurn({ mode: "generative" });
      expect((await turn.word(wordInput("ok", { move }))).by).toBe("rules");
      expect(turn.modelCalls()).toEqual([]);
    },
  );

  it("what Cairn is, is worded by rules after any", async () => {
    const turn = source.forTurn({ mode: "generative" });
    const input = wordInput(A_LOT, { move: aMove({ id: "say-what-i-am" }) });
    expect((await turn.word(input)).by).toBe("rules");
    expect(turn.modelCalls()).toEqual([]);
  });

  it("the opening is worded by rules", async () => {
    const turn = source.forTurn({ mode: "generative" });
    expect((await turn.word(wordInput(undefined))).by).toBe("rules");
    expect(turn.modelCalls()).toEqual([]);
  });
});

describe("what leaves", () => {
  it("carries no name, address, number or birth date that the session knows, and gets them back", async () => {
    server.behave(answering({ takeUp: "A walk with [name-1].", request: "Where to?" }));
    const turn = source.forTurn({
      mode: "generative",
      names: ["Ottilie Brand"],
      emails: ["o@brand.example"],
      phones: ["+44 20 7946 0000"],
      birthDates: ["1987-03-09"],
    });
    const text =
      "ottilie here, o@brand.example, 020 7946 0000 or 442079460000, born 9/3/87. walk with Ottilie";
    const wording = await turn.word(
      wordInput(text, { facts: [fact("support", "Ottilie")], fill: { name: "Ottilie" } }),
    );
    const sent = server.bodies.at(-1) ?? "";
    expect(sent).not.toMatch(/ottilie|brand\.example|7946|442079460000|9\/3\/87/i);
    expect(wording).toMatchObject({ by: "model", text: "A walk with Ottilie. Where to?" });
  });
});
