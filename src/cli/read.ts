import { readFileSync } from "node:fs";

import { Command, InvalidArgumentError, Option } from "commander";
import { Temporal } from "temporal-polyfill";

import { systemClock } from "../clock.ts";
import { plainReading } from "../smart/reading/plain-reading.ts";
import { printedReading } from "../smart/reading/printed-reading.ts";
import { readText } from "../smart/reading/read-text.ts";
import type { Expecting, ReadContext } from "../smart/reading/text-reading.ts";

interface ReadOptions {
  json?: boolean;
  lines?: boolean;
  now?: string;
  timeZone: string;
  expecting?: Expecting;
}

const EXPECTED: readonly Expecting[] = ["rating", "deadline", "frequency", "amount", "yes-no"];

/** `cairn read`: what a text says of acts, numbers and time, or each line of a file. */
export function readCommand(): Command {
  return new Command("read")
    .description("say what a text tells of acts, numbers and time")
    .option("--json", "one JSON object a line")
    .option("--lines", "every line is a phrase of its own")
    .option("--now <instant>", "the moment to count from; the present when left out")
    .option("--time-zone <zone>", "where days begin", asTimeZone, systemTimeZone())
    .addOption(new Option("--expecting <what>", "what was asked before").choices(EXPECTED))
    .argument("[file]", "a file, or - for what is typed or piped in", "-")
    .action((file: string, options: ReadOptions, command: Command) => {
      const now = instantOf(options);
      if (now === undefined) command.error("--now wants an ISO date or instant");
      const context: ReadContext = {
        now: now ?? systemClock.now(),
        timeZone: options.timeZone,
        expecting: options.expecting,
      };
      const text = readFileSync(file === "-" ? 0 : file, "utf8");
      const phrases = options.lines ? linesOf(text) : [text];
      process.stdout.write(phrases.map((phrase) => readingLine(phrase, context, options)).join(""));
    });
}

const systemTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function asTimeZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    throw new InvalidArgumentError("not a time zone, such as Europe/London");
  }
}

/** An instant as ISO; a date or a time without an offset is taken in the given zone. */
function instantOf({ now, timeZone }: ReadOptions): string | undefined {
  if (now === undefined) return systemClock.now();
  try {
    return Temporal.Instant.from(now).toString();
  } catch {
    return wallTime(now, timeZone);
  }
}

function wallTime(now: string, timeZone: string): string | undefined {
  try {
    return Temporal.PlainDateTime.from(now).toZonedDateTime(timeZone).toInstant().toString();
  } catch {
    return undefined;
  }
}

/** A blank line in is a reading out, so that line n of the answer is line n of the input. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function readingLine(phrase: string, context: ReadContext, options: ReadOptions): string {
  const reading = readText(phrase, context);
  if (options.json) return `${JSON.stringify(printedReading(reading))}\n`;
  return `${plainReading(reading)}\n`;
}
