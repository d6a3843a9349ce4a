import { join } from "node:path";

import { checkStatement } from "../../src/smart/check-statement.ts";
import { count, emptyTally, f1Of, recallOf, specificityOf, type Tally } from "../tally.ts";
import { readLines } from "./labelled.ts";
import { CONTEXT } from "./measure.ts";

interface SpanGoal {
  readonly goal: string;
  readonly S: 0 | 1;
  readonly M: 0 | 1;
  readonly A: 0 | 1;
  readonly label: string;
}

/** Their A is in practice "a confidence figure is written in the goal" (137 of 139 that have one). */
const hasConfidence = (goal: string): boolean => /\bconfiden|\d ?\/ ?10\b/i.test(goal);
/** The figure is taken out before judging S and M: for us it is no part of the goal. */
const withoutConfidence = (goal: string): string =>
  goal.replace(/\(?\s*confiden[^)]*\)?\.?\s*$/i, "");

const CLASSES = ["SMART", "Partially SMART", "Not SMART"];
const classOf = (met: number): string =>
  met === 3 ? "SMART" : met > 0 ? "Partially SMART" : "Not SMART";
const balanced = (tally: Tally): number => (recallOf(tally).share + specificityOf(tally).share) / 2;

/** Measured, never tuned to: their M and A are defined differently from ours. */
export const reportSmartSpan = (folder: string, isListed: boolean): void => {
  const goals = readLines<SpanGoal>(join(folder, "goals.jsonl"));
  const letters = { S: emptyTally(), M: emptyTally(), A: emptyTally() };
  const classes = new Map(CLASSES.map((name) => [name, emptyTally()]));
  for (const { goal, S, M, A, label } of goals) {
    const { met } = checkStatement(withoutConfidence(goal), CONTEXT);
    const said = { S: met.specific, M: met.measurable, A: hasConfidence(goal) };
    count(letters.S, said.S, S === 1);
    count(letters.M, said.M, M === 1);
    count(letters.A, said.A, A === 1);
    if (isListed && (said.S !== (S === 1) || said.M !== (M === 1))) {
      console.log(`    S ${Number(said.S)}/${S} M ${Number(said.M)}/${M} ${goal}`);
    }
    const saidClass = classOf(Number(said.S) + Number(said.M) + Number(said.A));
    for (const [name, tally] of classes) count(tally, saidClass === name, label === name);
  }
  console.log(`\nSMARTSpan, ${goals.length} goals (A read as "a confidence figure is written")`);
  for (const [letter, tally] of Object.entries(letters)) {
    console.log(
      `  ${letter}  F1 ${f1Of(tally).toFixed(3)}  balanced accuracy ${balanced(tally).toFixed(3)}`,
    );
  }
  const scores = [...classes].map(([name, tally]) => ({ name, f1: f1Of(tally) }));
  for (const { name, f1 } of scores) console.log(`  class ${name.padEnd(16)} F1 ${f1.toFixed(3)}`);
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  console.log(`  macro F1 ${macro.toFixed(3)}`);
};
