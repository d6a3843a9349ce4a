import { describe, expect, it } from "vitest";

import { loadRulesLanguage } from "../../../evals/generative/conversation.ts";
import type { ReadInput } from "../../../src/coach/language.ts";
import { isReadByRules } from "../../../src/language/openai/guards/read-by-rules.ts";
import { readInput } from "./inputs.ts";

const rules = loadRulesLanguage();
const ACT: ReadInput["ask"] = { move: "ask-action", slot: "action", input: "text" };
const SURE: ReadInput["ask"] = { move: "rate-confidence", slot: "confidence", input: "scale" };
const UNTIL: ReadInput["ask"] = { move: "ask-deadline", slot: "deadline", input: "text" };
const TABLE: ReadInput["ask"] = { move: "propose-goal", input: "confirm" };

describe("is a model asked what a message says?", () => {
  it.each([
    ["8", SURE, true],
    ["like a 6", SURE, true],
    ["8. its a pint", SURE, false],
    ["2 months then", UNTIL, true],
    ["yes", TABLE, true],
    ["yeah thatll do", TABLE, true],
    ["does it say thursdays", TABLE, false],
    ["dunno. food? lol", ACT, false],
    ["sleeping lol", ACT, false],
    ["reading", ACT, true],
  ] as const)("%j", async (text, ask, isAlone) => {
    const input = readInput(text, { ask });
    expect(isReadByRules(input, await rules.read(input))).toBe(isAlone);
  });
});
