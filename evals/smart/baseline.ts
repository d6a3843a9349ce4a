import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { f1Of, recallOf, specificityOf } from "../tally.ts";
import { labelledGoals, type LabelledScope, labelledScopes } from "./labelled.ts";
import { measureGoals, measureScope } from "./measure.ts";

/** Figure by name, e.g. `held-out/S` (F1), `scope/recall`. */
export type Figures = Readonly<Record<string, number>>;

const PATH = join(import.meta.dirname, "baseline.json");
const DIGITS = 3;
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

const nameOf = (split: LabelledScope["split"]): string =>
  split === "unheard" || split === "kept" ? `scope-${split}` : "scope";

/** Every figure the baseline keeps, measured now. */
export const figuresNow = (): Figures => {
  const figures: Record<string, number> = {};
  const goals = labelledGoals();
  for (const split of new Set(goals.map((goal) => goal.split))) {
    const { tallies } = measureGoals(goals.filter((goal) => goal.split === split));
    for (const [label, tally] of Object.entries(tallies)) {
      const isSeen = tally.truePositive + tally.falseNegative > 0;
      if (isSeen) figures[`${split}/${label}`] = rounded(f1Of(tally));
    }
  }
  for (const name of ["scope", "scope-unheard", "scope-kept"]) {
    const lines = labelledScopes().filter(({ split }) => nameOf(split) === name);
    const { tally } = measureScope(lines);
    figures[`${name}/recall`] = rounded(recallOf(tally).share);
    figures[`${name}/let-through`] = rounded(specificityOf(tally).share);
  }
  return figures;
};

export const baselineFigures = (): Figures =>
  existsSync(PATH) ? (JSON.parse(readFileSync(PATH, "utf8")) as Figures) : {};

export const writeBaseline = (figures: Figures): void =>
  writeFileSync(PATH, `${JSON.stringify(figures, null, 2)}\n`);

/** The figures that fell below the baseline. */
export const fallen = (before: Figures, now: Figures): readonly string[] =>
  Object.entries(before)
    .filter(([name, value]) => (now[name] ?? 0) < value)
    .map(([name, value]) => `${name}: ${value} → ${now[name] ?? "gone"}`);
