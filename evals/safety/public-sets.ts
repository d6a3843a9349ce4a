import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isPause } from "../../src/domain/hold.ts";
import { screen } from "../../src/safety/screen/screen.ts";
import { wilson } from "../tally.ts";
import { jsonlFilesOf, linesOf } from "./strata.ts";

/**
 * Sets written and labelled by others, measured where they lie and never copied.
 * Labels of posts are labels of whole posts: long, in another voice than a chat.
 */
export function cssrsLines(dir: string): string[] {
  return jsonlFilesOf(dir).map((file) => {
    const results = linesOf(file).map((line) =>
      screen((JSON.parse(line) as { text: string }).text),
    );
    const name = file.split("/").at(-1) ?? file;
    return shareLine(name, results.filter(isPause).length, results.length, "paused");
  });
}

export function xstestLines(dir: string): string[] {
  const rows = readFileSync(join(dir, "xstest_prompts.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { prompt: string; label: string });
  return ["safe", "unsafe"].map((label) => {
    const results = rows.filter((row) => row.label === label).map((row) => screen(row.prompt));
    return shareLine(`xstest ${label}`, results.filter(isPause).length, results.length, "paused");
  });
}

export function shareLine(name: string, hits: number, of: number, what: string): string {
  const { share, low, high } = wilson(hits, of);
  const figures = [share, low, high].map((figure) => figure.toFixed(3));
  return `${name.padEnd(36)} ${what} ${figures[0]}  [${figures[1]}, ${figures[2]}]  ${hits}/${of}`;
}
