import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { TurnLanguage } from "../../src/coach/language.ts";
import { createLanguageSource } from "../../src/language/source.ts";
import { loadCoach, loadRulesLanguage, SYSTEM_PROMPTS } from "../generative/conversation.ts";
import type { Suite } from "../suite.ts";
import { loadClients, type Group } from "./client.ts";
import { printComparison } from "./compare-runs.ts";
import { figuresOf, gradeTranscript, showBar, showValue, type Graded } from "./grade-run.ts";
import { holdConversation, type Means } from "./hold-conversation.ts";
import { keptRunOf, readKeptRun, writeKeptRun } from "./kept-run.ts";
import { reportPage } from "./report-page.ts";
import { wrongAlarms } from "./wrong-alarms.ts";

const BASELINE = join(import.meta.dirname, "baseline.json");
const REPORTS = join(import.meta.dirname, "..", "reports");

const OPTIONS = {
  client: { type: "string", multiple: true },
  seeds: { type: "string", default: "1" },
  fresh: { type: "boolean" },
  faults: { type: "boolean" },
  "write-baseline": { type: "boolean" },
  compare: { type: "boolean" },
  out: { type: "string", default: "clients" },
  model: { type: "string" },
  "base-url": { type: "string" },
} as const;

const meansOf = async (model?: string, baseUrl?: string): Promise<Means> => {
  const rules = loadRulesLanguage();
  const coach = await loadCoach();
  if (model === undefined) {
    const language: TurnLanguage = {
      read: (input) => rules.read(input),
      draft: (input) => rules.draft(input),
      word: (input) => rules.word(input),
      modelCalls: () => [],
    };
    return { coach, languageOf: () => language, mode: "scripted" };
  }
  const source = createLanguageSource({
    rules,
    openai: {
      apiKey: process.env["OPENAI_API_KEY"] ?? "none",
      model,
      ...(baseUrl !== undefined && { baseUrl }),
      systemPromptsDir: SYSTEM_PROMPTS,
    },
    clock: { now: () => new Date().toISOString() },
  });
  return { coach, languageOf: () => source.forTurn({ mode: "generative" }), mode: "generative" };
};

const hold = async (
  means: Means,
  seeds: number,
  only: readonly string[],
  group: Group,
): Promise<readonly Graded[]> => {
  const run: Graded[] = [];
  const clients = loadClients(group).filter(({ id }) => only.length === 0 || only.includes(id));
  for (const client of clients)
    for (let seed = 1; seed <= seeds; seed += 1)
      run.push(gradeTranscript(await holdConversation(client, seed, means)));
  return run;
};

const printFaults = (run: readonly Graded[]): void => {
  for (const { transcript, grades } of run)
    for (const [name, { faults }] of Object.entries(grades))
      for (const { turn, says } of faults)
        console.log(
          `  ${transcript.client.id}#${transcript.seed}${turn === undefined ? "" : ` turn ${turn}`} ${name}: ${says}`,
        );
};

const printFigures = (run: readonly Graded[]): boolean => {
  const figures = figuresOf(run);
  console.log(`\n${run.length} conversations`);
  for (const figure of figures)
    console.log(
      `${figure.isMet ? "+" : "-"} ${figure.name.padEnd(26)} ${showBar(figure.bar).padEnd(11)} ${showValue(figure)}`,
    );
  const turns = run.flatMap(({ transcript }) => transcript.turns.slice(1));
  const calls = turns.reduce((sum, { modelCalls }) => sum + modelCalls, 0);
  console.log(`  model calls a turn         ${(calls / turns.length).toFixed(2)}`);
  return figures.every(({ isMet }) => isMet);
};

const printWrongAlarms = (run: readonly Graded[], isListed: boolean): void => {
  const { pauses, lines } = wrongAlarms(run.map(({ transcript }) => transcript.client));
  const { share, low, high, hits, of } = pauses;
  const percents = [share, low, high].map((one) => (100 * one).toFixed(2));
  console.log(
    `  lines that would pause     ${percents[0]} % (${percents[1]} to ${percents[2]}), ${hits} of ${of} they could say`,
  );
  if (isListed) for (const line of lines) console.log(`    ${line}`);
};

const compareFiles = ([before, after]: readonly string[]): boolean => {
  const [one, other] = [before, after].map((path) => (path ? readKeptRun(path) : undefined));
  if (!one || !other) {
    console.log("usage: npm run evals -- clients --compare BEFORE.json AFTER.json");
    return false;
  }
  return printComparison(one, other);
};

/** Simulated clients against the real coach: figures, a page to read, and what changed since the baseline. */
export const suite: Suite = {
  name: "clients",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.compare) return { ok: compareFiles(positionals) };
    const means = await meansOf(values.model, values["base-url"]);
    const group = values.fresh ? "fresh" : "people";
    const run = await hold(means, Number(values.seeds), values.client ?? [], group);
    if (values.faults) printFaults(run);
    const ok = printFigures(run);
    printWrongAlarms(run, values.faults ?? false);
    const kept = keptRunOf(values.model ?? "rules", run);
    mkdirSync(REPORTS, { recursive: true });
    writeKeptRun(join(REPORTS, `${values.out}.json`), kept);
    const page = join(REPORTS, `${values.out}.html`);
    writeFileSync(page, reportPage(`Simulated clients, ${kept.language}`, run));
    console.log(`\nto read: evals/reports/${values.out}.html`);
    const baseline = readKeptRun(BASELINE);
    if (values["write-baseline"]) writeKeptRun(BASELINE, kept);
    else if (baseline && !values.client && !values.model && !values.fresh)
      printComparison(baseline, kept);
    return { ok };
  },
};
