import { GRADERS } from "./graders/all-graders.ts";
import type { KeptRun } from "./kept-run.ts";

export interface Difference {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** More than a rounding: a share or ratio by 0.02, a median by half a step. */
  readonly change: "better" | "worse" | "same";
  /** Conversations with more or fewer hits than before. */
  readonly clients: readonly string[];
}

const changeOf = (name: string, before: number, after: number): Difference["change"] => {
  const bar = GRADERS.find((grader) => grader.name === name)?.bar;
  const isLowGood = bar?.kind === "median";
  if (Math.abs(after - before) < (isLowGood ? 0.5 : 0.02)) return "same";
  return after > before === isLowGood ? "worse" : "better";
};

const shareIn = (run: KeptRun, client: string, name: string): number | undefined => {
  const grade = run.clients[client]?.[name];
  return grade && grade[1] > 0 ? grade[0] / grade[1] : undefined;
};

/** What is different between two runs, grader by grader; a grader only one of them has is left out. */
export const compareRuns = (before: KeptRun, after: KeptRun): readonly Difference[] =>
  GRADERS.flatMap(({ name }) => {
    const [from, to] = [before.figures[name], after.figures[name]];
    if (from === undefined || to === undefined) return [];
    const clients = Object.keys(after.clients).filter(
      (client) =>
        before.clients[client] !== undefined &&
        shareIn(before, client, name) !== shareIn(after, client, name),
    );
    return [{ name, before: from, after: to, change: changeOf(name, from, to), clients }];
  });

const short = (value: number): string =>
  value === Number.MAX_SAFE_INTEGER ? "never" : String(Math.round(value * 1000) / 1000);

/** Prints the comparison; true when nothing is worse. */
export const printComparison = (before: KeptRun, after: KeptRun): boolean => {
  const differences = compareRuns(before, after);
  console.log(`\n${before.language} → ${after.language}`);
  for (const { name, before: from, after: to, change, clients } of differences) {
    const who =
      clients.length > 0
        ? `  [${clients.slice(0, 6).join(", ")}${clients.length > 6 ? ", …" : ""}]`
        : "";
    const mark = { better: "+", worse: "-", same: " " }[change];
    console.log(
      `${mark} ${name.padEnd(26)} ${short(from).padStart(7)} → ${short(to).padEnd(7)}${who}`,
    );
  }
  return differences.every(({ change }) => change !== "worse");
};
