import { readFileSync } from "node:fs";
import { Command } from "commander";
import { screen } from "../safety/screen/screen.ts";

interface ScreenOptions {
  json?: boolean;
  lines?: boolean;
}

/** `cairn screen`: what the screen says of a message, or of each line of a file. */
export function screenCommand(): Command {
  return new Command("screen")
    .description("say how the safety screen judges a message")
    .option("--json", "one JSON object a line")
    .option("--lines", "every line is a message of its own")
    .argument("[file]", "a file, or - for what is typed or piped in", "-")
    .action((file: string, options: ScreenOptions) => {
      const text = readFileSync(file === "-" ? 0 : file, "utf8");
      const messages = options.lines ? linesOf(text) : [text];
      process.stdout.write(messages.map((message) => verdictLine(message, options)).join(""));
    });
}

/** A blank line in is a verdict out, so that line n of the answer is line n of the input. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function verdictLine(message: string, options: ScreenOptions): string {
  const { level, kinds, rule } = screen(message);
  if (options.json) return `${JSON.stringify({ level, kinds, rule })}\n`;
  return `${[level, kinds.join(", "), rule].filter(Boolean).join("  ")}\n`;
}
