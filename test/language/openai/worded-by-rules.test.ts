import { describe, expect, it } from "vitest";

import { wordedByModel } from "../../../src/language/openai/guards/worded-by-rules.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { createMask } from "../../../src/language/openai/guards/masking.ts";
import { wordMessage } from "../../../src/language/openai/prompts/messages.ts";
import { aMove, SYSTEM_PROMPTS, wordInput } from "./inputs.ts";

const TEXT = "it was always the two of us, i cooked for ray";

describe("how much of a reply a model may word", () => {
  it.each([
    ["all", aMove()],
    ["taking-up", aMove({ id: "rate-confidence", input: "scale" })],
    // A loss is met by name; the two ways on stay as they are.
    ["taking-up", aMove({ id: "sit-with-loss", serves: "trauma-informed/grief", input: "chips" })],
    ["nothing", aMove({ id: "contain-disclosure", serves: "trauma-informed/contain" })],
    ["nothing", aMove({ id: "say-what-i-am", serves: "guidelines/transparency" })],
  ])("%s", (worded, move) => {
    expect(wordedByModel(wordInput(TEXT, { move }))).toBe(worded);
  });
});

it("tells who words the reply what the client is shown to choose from", () => {
  const { word } = loadSystemPrompts(SYSTEM_PROMPTS);
  const input = wordInput(TEXT, { options: ["Text one person I miss"] });
  expect(wordMessage(word, input, createMask({}))).toContain('["Text one person I miss"]');
});

it("tells who words the reply what stands around it, and what is kept", () => {
  const { word } = loadSystemPrompts(SYSTEM_PROMPTS);
  const input = wordInput(TEXT, {
    before: "Nothing here is fixed.",
    kept: { sentence: "I'll text Ray's sister.", lookBack: "in 2 weeks" },
  });
  const message = wordMessage(word, input, createMask({}), { fixed: "What could you do then?" });
  expect(message).toMatch(/right before yours:\n"Nothing here is fixed\."/);
  expect(message).toMatch(/right after yours:\n"What could you do then\?"/);
  expect(message).toContain('"lookBack":"in 2 weeks"');
});

it.each([
  [["question"], /yours to answer.*ask something of the sentence on the table/],
  [["unheard"], /yours to answer.*They say that they were not heard/],
] as const)("tells whether a sentence was asked about or missed: %j", (requests, told) => {
  const { word } = loadSystemPrompts(SYSTEM_PROMPTS);
  const beside = aMove({ id: "own-the-miss", intent: "They say that they were not heard." });
  const reading = { facts: [], wishes: [], talk: { change: 0, sustain: 0 }, complete: true };
  const input = wordInput(TEXT, { beside, reading: { ...reading, requests } });
  expect(wordMessage(word, input, createMask({}))).toMatch(told);
});
