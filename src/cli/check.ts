import { readFileSync } from "node:fs";

import { Command } from "commander";

import { systemClock } from "../clock.ts";
import { checkGoal } from "../smart/check-goal.ts";
import type { CheckContext, GoalCheck } from "../smart/goal-check.ts";
import { printedReading } from "../smart/reading/printed-reading.ts";
import { recordOfLine } from "../smart/record-line.ts";
import { instantIn } from "./instant-in.ts";

interface CheckOptions {
  json?: boolean;
  lines?: boolean;
  now?: string;
  timeZone?: string;
}

/** `cairn check`: what the checker says of a goal, or of each line of a file. */
export function checkCommand(): Command {
  return new Command("check")
    .description("say how a goal stands: five letters, challenges, scope")
    .option("--json", "one JSON object a line")
    .option("--lines", "every line is a goal of its own")
    .option("--now <instant>", "the moment to count from; the present when left out")
    .option("--time-zone <zone>", "where days begin")
    .argument("[file]", "a file, or - for what is typed or piped in", "-")
    .action((file: string, options: CheckOptions) => {
      const text = readFileSync(file === "-" ? 0 : file, "utf8");
      const goals = options.lines ? linesOf(text) : [text.trim()];
      const moment = momentOf(options);
      process.stdout.write(goals.map((goal) => checkLine(goal, moment, options)).join(""));
    });
}

/** A blank line in is a check out, so that line n of the answer is line n of the input. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
};

/** A moment or zone that cannot be read is left out, not an error: the goal is still worth a look. */
function momentOf({ now, timeZone }: { now?: string; timeZone?: string }): CheckContext {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = timeZone !== undefined && isZone(timeZone) ? timeZone : here;
  const instant = now === undefined ? undefined : instantIn(now, zone);
  return { now: instant ?? systemClock.now(), timeZone: zone };
}

function checkLine(line: string, moment: CheckContext, options: CheckOptions): string {
  const { draft, context } = recordOfLine(line);
  const { now, timeZone } = momentOf({ ...moment, ...defined(context) });
  const check = checkGoal(draft, { ...context, now, timeZone });
  return options.json ? `${JSON.stringify(printed(check))}\n` : plain(check);
}

const defined = ({
  now,
  timeZone,
}: {
  now?: string;
  timeZone?: string;
}): Partial<CheckContext> => ({
  ...(now === undefined ? {} : { now }),
  ...(timeZone === undefined ? {} : { timeZone }),
});

const printed = (check: GoalCheck): Record<string, unknown> => ({
  statement: check.statement,
  pass: check.pass,
  met: check.met,
  findings: check.findings,
  scope: check.scope,
  challenges: check.challenges,
  reading: printedReading(check.reading),
});

/** For a person at a terminal: what is there, and the next question. */
function plain(check: GoalCheck): string {
  const { specific, measurable, achievable, relevant, timeBound } = check.met;
  const letters = [specific, measurable, achievable, relevant, timeBound];
  const shown = letters.map((isMet, index) => (isMet ? "SMART"[index] : "-")).join("");
  const first = check.findings[0];
  const next = first === undefined ? "" : `  ${first.message} ${first.question}`;
  return `${[shown, check.scope, check.challenges.join(", ")].filter(Boolean).join("  ")}${next}\n`;
}
