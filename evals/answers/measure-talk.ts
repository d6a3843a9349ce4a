import { readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { readMessage } from "../../src/language/rules/read/read-message.ts";
import { count, emptyTally, f1Of, precisionOf, recallOf, type Tally } from "../tally.ts";

const KINDS = ["C", "S", "N"] as const;
type Kind = (typeof KINDS)[number];
const NAMES: Readonly<Record<Kind, string>> = { C: "change", S: "sustain", N: "neither" };

const utteranceSchema = z.object({
  speaker: z.string(),
  text: z.string(),
  auto_misc_label: z.string().nullish(),
});

const kindOf = (text: string): Kind => {
  const { talk } = readMessage({
    moment: { now: "2026-11-23T10:00:00Z", timeZone: "Europe/London" },
    text,
    ask: undefined,
    known: [],
    recent: [],
  });
  if (talk.change === talk.sustain) return "N";
  return talk.change > talk.sustain ? "C" : "S";
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Change and sustain talk against the silver labels of a folder with `utterances.jsonl` in it. */
export const measureTalk = (folder: string): void => {
  const tallies = new Map<Kind, Tally>(KINDS.map((kind) => [kind, emptyTally()]));
  const lines = readFileSync(join(folder, "utterances.jsonl"), "utf8").split("\n").filter(Boolean);
  let utterances = 0;
  for (const line of lines) {
    const { speaker, text, auto_misc_label: label } = utteranceSchema.parse(JSON.parse(line));
    if (speaker !== "client" || !KINDS.some((kind) => kind === label)) continue;
    utterances += 1;
    const said = kindOf(text);
    for (const [kind, tally] of tallies) count(tally, said === kind, label === kind);
  }
  console.log(`\nclient talk, ${utterances} utterances against silver labels`);
  for (const [kind, tally] of tallies) {
    const precision = precisionOf(tally);
    console.log(
      `  ${NAMES[kind].padEnd(8)} precision ${percent(precision.share)} (${percent(precision.low)} to ${percent(precision.high)}), recall ${percent(recallOf(tally).share)}, F1 ${f1Of(tally).toFixed(3)}`,
    );
  }
  const macro = [...tallies.values()].reduce((sum, tally) => sum + f1Of(tally), 0) / tallies.size;
  console.log(`  macro-F1 ${macro.toFixed(3)}`);
};
