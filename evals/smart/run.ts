import { f1Of, precisionOf, recallOf, type Share, type Tally, wilson } from "../tally.ts";
import type { Suite } from "../suite.ts";
import { baselineFigures, fallen, figuresNow, writeBaseline } from "./baseline.ts";
import { type LabelledGoal, labelledGoals, labelledScopes } from "./labelled.ts";
import { measureGoals, measureScope, type Measured } from "./measure.ts";
import { reportSmartSpan } from "./smartspan.ts";
import { trainEar } from "./train.ts";

const percent = ({ share, low, high, hits, of }: Share): string =>
  `${share.toFixed(3)} [${low.toFixed(2)}–${high.toFixed(2)}] ${hits}/${of}`;

const row = (label: string, tally: Tally): string =>
  `${label.padEnd(20)} F1 ${f1Of(tally).toFixed(3)}   precision ${percent(precisionOf(tally)).padEnd(30)} recall ${percent(recallOf(tally))}`;

const printMeasured = (title: string, { tallies, misses }: Measured, isListed: boolean): void => {
  console.log(`\n${title}`);
  for (const [label, tally] of Object.entries(tallies)) console.log(`  ${row(label, tally)}`);
  console.log(`  ${misses.length} errors`);
  if (!isListed) return;
  for (const { id, label, kind, statement } of misses) {
    console.log(`    ${id} ${kind.padEnd(6)} ${label.padEnd(18)} ${statement}`);
  }
};

const printScope = (split: string | undefined, isListed: boolean): void => {
  const lines = labelledScopes().filter((line) => split === undefined || line.split === split);
  if (lines.length === 0) return;
  const { tally, misses, otherStop } = measureScope(lines);
  const ok = tally.trueNegative + tally.falsePositive;
  console.log("\nscope, own lines");
  console.log(
    `  recall ${percent(recallOf(tally))}   false stops ${percent(wilson(tally.falsePositive, ok))}`,
  );
  console.log(`  stopped rightly, other reason: ${otherStop}`);
  for (const { statement, said, label } of isListed ? misses : []) {
    console.log(`    said ${said}, labelled ${label}: ${statement}`);
  }
};

const BARS = { S: 0.92, M: 0.92, T: 0.92 } as const;

const meetsBars = ({ tallies }: Measured): boolean =>
  Object.entries(BARS).every(([label, bar]) => {
    const tally = tallies[label];
    return tally !== undefined && f1Of(tally) >= bar;
  }) &&
  ["avoidance-based", "externally-focused", "overly-ambitious"].every((label) => {
    const tally = tallies[label];
    return tally !== undefined && recallOf(tally).share >= 0.85 && precisionOf(tally).share >= 0.85;
  });

type Split = LabelledGoal["split"];
const SPLITS: readonly (readonly [Split, string])[] = [
  ["tune", "goals, the 60 % used for tuning"],
  ["held-out", "goals, the 40 % held out"],
  ["fresh", "goals written later, in other styles; used for tuning afterwards"],
  ["last", "goals written last; the first figures on them are in the README"],
  ["fresh-2", "goals by a second author, many sources; the first figures are in the README"],
  ["fresh-3", "a second round by the second author"],
  ["unheard", "goals by other people, never looked at and never taught"],
  ["kept", "goals from many sources, never taught"],
  ["others", "goals by other people who never saw the rules"],
];

/** `npm run evals -- smart [--smartspan DIR] [--split tune|held-out|fresh|last|fresh-2|fresh-3|others|kept|unheard] [--brief] [--write-baseline] [--train [--by-hand]]` */
export const suite: Suite = {
  name: "smart",
  run: (args) => {
    if (args.includes("--train")) {
      trainEar(args.includes("--by-hand"));
      return Promise.resolve({ ok: true });
    }
    const valueAfter = (flag: string): string | undefined =>
      args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
    const goals = labelledGoals();
    const isListed = !args.includes("--brief");
    const only = valueAfter("--split");
    const measured = (split: Split): Measured =>
      measureGoals(goals.filter((goal) => goal.split === split));
    for (const [split, title] of SPLITS) {
      if (only === undefined || only === split) printMeasured(title, measured(split), isListed);
    }
    printScope(only, isListed);
    const smartSpan = valueAfter("--smartspan");
    if (smartSpan !== undefined) reportSmartSpan(smartSpan, args.includes("--errors"));
    const figures = figuresNow();
    if (args.includes("--write-baseline")) writeBaseline(figures);
    const worse = fallen(baselineFigures(), figures);
    console.log(
      worse.length === 0
        ? "\nnothing fell below the baseline"
        : `\nbelow the baseline: ${worse.join("; ")}`,
    );
    return Promise.resolve({ ok: worse.length === 0 && meetsBars(measured("held-out")) });
  },
};
