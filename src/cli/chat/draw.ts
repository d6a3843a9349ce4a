import type { Ask } from "../../coach/ask.ts";
import { FIELD_NAMES, type FieldName } from "../../domain/goal.ts";
import type { Snapshot } from "../../wire/snapshot.ts";

const style = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;
const dim = style(2);
const bold = style(1);

const WIDTH = 76;

/** Breaks lines at spaces, so that a reply reads like a letter. */
export const wrap = (text: string, indent = ""): string =>
  text
    .split("\n")
    .map((line) => {
      const rows = [""];
      for (const word of line.split(" ")) {
        const row = rows.at(-1) ?? "";
        if (row.length + word.length + 1 > WIDTH && row) rows.push(word);
        else rows[rows.length - 1] = row ? `${row} ${word}` : word;
      }
      return rows.map((row) => indent + row).join("\n");
    })
    .join("\n");

const FIELD_LABELS: Record<FieldName, string> = {
  statement: "Goal",
  valueConnection: "Why it matters",
  currentBaseline: "Where it is now",
  successIndicators: "How you'll notice",
  actionSteps: "Steps",
  potentialObstacles: "What may get in the way",
  supportResources: "What helps",
  timeline: "Until when",
  reviewSchedule: "Looking again",
};

/** The goal card: what there is so far, each line in the client's words. */
export const drawCard = (state: Snapshot): string => {
  const lines = FIELD_NAMES.flatMap((name) => {
    const field = state.goal?.fields[name];
    if (field?.state !== "filled") return [];
    return [`${dim("│")} ${dim(`${FIELD_LABELS[name]}:`)} ${field.value}`];
  });
  const head = `${state.phase} · ${state.progress.filled} of ${state.progress.of}${state.goal ? ` · ${state.goal.status}` : ""}`;
  return [dim(`╭ ${head}`), ...lines, dim("╰")].join("\n");
};

export const drawReply = (text: string): string => `\n${wrap(text.replace(/\*+/g, ""))}`;

/** Choices as keys: a digit picks one; anything else is an answer in words. */
export const drawAsk = (ask: Ask | undefined): string => {
  if (!ask) return "";
  if (ask.input === "scale")
    return dim(`0 ${ask.ends?.low ?? ""} … 10 ${ask.ends?.high ?? ""} (a word will do too)`);
  return (ask.options ?? [])
    .map(({ label }, index) => `${bold(String(index + 1))} ${label}`)
    .join("   ");
};

/** What a typed line stands for: a digit is the option of that place, where options were offered. */
export const meant = (typed: string, ask: Ask | undefined): string => {
  if (!ask?.options || ask.input === "scale" || !/^\d$/.test(typed.trim())) return typed;
  return ask.options[Number(typed.trim()) - 1]?.label ?? typed;
};

export { dim };
