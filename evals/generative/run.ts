import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Language } from "../../src/coach/language.ts";
import { createLanguageSource, type LanguageSource } from "../../src/language/source.ts";
import { startReplayServer } from "../../test/faults/replay-server.ts";
import type { Suite } from "../suite.ts";
import { loadRulesLanguage, SYSTEM_PROMPTS } from "./conversation.ts";
import { compareRecords } from "./compare-records.ts";
import { loadHardLines, type HardLine } from "./hard-line.ts";
import { handAnswerOf, measureHardLines, type HardLineResult } from "./measure-hard-lines.ts";
import { replay } from "./replay.ts";
import { loadScript } from "./script.ts";

const HARD_LINES = join(import.meta.dirname, "hard-lines.jsonl");
const CONVERSATIONS = join(import.meta.dirname, "..", "..", "test", "corpus", "generative");
const CALLS_A_TURN = 2;
const MOST_CALLS = 4;

const sourceAt = (
  rules: Language,
  baseUrl: string,
  model: string,
  apiKey: string,
): LanguageSource =>
  createLanguageSource({
    rules,
    openai: { apiKey, model, baseUrl, systemPromptsDir: SYSTEM_PROMPTS },
    clock: { now: () => new Date().toISOString() },
    budgetMs: 60_000,
  });

const counts = (
  results: readonly HardLineResult[],
  pick: (result: HardLineResult) => readonly boolean[],
): string => {
  const items = results.flatMap(pick);
  const whole = results.filter((result) => pick(result).every(Boolean)).length;
  return `${whole} of ${results.length} lines whole, ${items.filter(Boolean).length} of ${items.length} things known`;
};

const hardLines = async (rules: Language, live: LanguageSource | undefined): Promise<boolean> => {
  const lines = loadHardLines(HARD_LINES);
  const server = live ? undefined : await startReplayServer();
  const source = live ?? sourceAt(rules, server?.baseUrl ?? "", "by-hand", "key");
  const before = (line: HardLine): void => server?.turn({ read: handAnswerOf(line) });
  const results = await measureHardLines(lines, rules, source, before);
  await server?.close();
  console.log(`hard lines, rules:      ${counts(results, ({ byRules }) => byRules)}`);
  console.log(`hard lines, with model: ${counts(results, ({ withModel }) => withModel)}`);
  const byModelOnly = results.filter(
    ({ byRules, withModel }) => withModel.every(Boolean) && !byRules.every(Boolean),
  ).length;
  console.log(`only with the model:    ${byModelOnly} of ${results.length} lines whole`);
  if (!live)
    console.log(
      "  (the model's answers are the line author's own: this shows what the guards let through)",
    );
  for (const { line, withModel, outcome } of results) {
    if (!withModel.every(Boolean))
      console.log(`  ${line.id} ${outcome ?? "not asked"}: ${line.text}`);
  }
  return byModelOnly >= 60;
};

const conversations = async (rules: Language): Promise<boolean> => {
  let isWithin = true;
  for (const name of readdirSync(CONVERSATIONS).filter((file) => file.endsWith(".yaml"))) {
    const script = loadScript(join(CONVERSATIONS, name));
    const { turns } = await replay(script, rules);
    const calls = turns.flatMap((turn) => turn.calls);
    const byModel = turns.filter(({ output }) => output.wordedBy === "model").length;
    const rate = calls.length / turns.length;
    const most = Math.max(...turns.map((turn) => turn.calls.length));
    const tokens = calls.reduce((sum, call) => sum + call.promptTokens + call.completionTokens, 0);
    console.log(
      `${name}: ${turns.length} turns, ${byModel} worded by the model, ${calls.length} calls (${rate.toFixed(2)} a turn, ${most} at most), ${tokens} tokens as the server counts them, rejected ${calls.filter(({ outcome }) => outcome === "rejected").length}`,
    );
    console.log("  what the difference makes in the record:");
    for (const line of await compareRecords(script, rules)) console.log(line);
    isWithin &&= rate <= CALLS_A_TURN && most <= MOST_CALLS;
  }
  console.log(`calls a turn: the aim is ${CALLS_A_TURN} all in all, ${MOST_CALLS} in any`);
  return isWithin;
};

/** `npm run evals -- generative [--base-url URL --model NAME]`; the key comes from OPENAI_API_KEY. */
export const suite: Suite = {
  name: "generative",
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { "base-url": { type: "string" }, model: { type: "string" } },
    });
    const rules = loadRulesLanguage();
    const baseUrl = values["base-url"];
    const live = baseUrl
      ? sourceAt(rules, baseUrl, values.model ?? "by-hand", process.env["OPENAI_API_KEY"] ?? "none")
      : undefined;
    const hard = await hardLines(rules, live);
    return { ok: (await conversations(rules)) && hard };
  },
};
