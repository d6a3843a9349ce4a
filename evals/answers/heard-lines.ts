import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Ask } from "../../src/coach/ask.ts";
import { DOINGS, type Doing } from "../../src/language/rules/read/ear/doings.ts";

/** A line that someone might write in the middle of a talk, with the question that stood open and what it does. */
export interface HeardLine {
  /** Whose voice: the file's name. */
  readonly voice: string;
  readonly ask: Ask;
  readonly text: string;
  /** One thing, or two where the line does two. */
  readonly does: readonly Doing[];
}

const asksFor = (
  slot: NonNullable<Ask["slot"]>,
  move: string,
  input: Ask["input"] = "text",
): Ask => ({
  move,
  slot,
  input,
});

/** The questions that may stand open, by the short names the files use. */
const ASKS: Readonly<Record<string, Ask>> = {
  desiredChange: asksFor("desiredChange", "ask-desired-change"),
  situation: { move: "explore-ambivalence", hears: "desiredChange", input: "text" },
  picture: asksFor("picture", "picture-success"),
  action: asksFor("action", "ask-action"),
  frequency: asksFor("frequency", "ask-measure"),
  deadline: asksFor("deadline", "ask-deadline", "date"),
  reason: asksFor("reason", "ask-why-matters"),
  obstacle: asksFor("obstacle", "ask-obstacle"),
  support: asksFor("support", "ask-support"),
  sign: asksFor("sign", "ask-sign"),
  pastAttempts: asksFor("pastAttempts", "ask-past-attempts"),
  importance: asksFor("importance", "rate-importance", "scale"),
  confidence: asksFor("confidence", "rate-confidence", "scale"),
  confirm: { move: "propose-goal", hears: "action", input: "confirm" },
  permission: { move: "ask-permission-to-plan", input: "confirm" },
  shrink: { move: "shrink-step", hears: "action", input: "chips" },
  firstStep: asksFor("firstStep", "ask-first-step"),
  baseline: asksFor("baseline", "ask-baseline"),
  review: asksFor("review", "set-review", "date"),
  tracking: asksFor("tracking", "choose-tracking", "chips"),
  resources: asksFor("resources", "ask-resources"),
  strengths: asksFor("strengths", "ask-strengths"),
  ifThen: asksFor("ifThen", "plan-if-then"),
};
/** What is asked of the talk itself may come at any question: line after line the next one stands open. */
const ANYWHERE = Object.keys(ASKS);

const doingsOf = (names: string): Doing[] =>
  names.split("+").map((name) => {
    const doing = DOINGS.find((one) => one === name);
    if (doing === undefined) throw new RangeError(`no such doing: ${name}`);
    return doing;
  });

const askNamed = (name: string): Ask => {
  const ask = ASKS[name];
  if (ask === undefined) throw new RangeError(`no such question: ${name}`);
  return ask;
};

/** A file of lines under headings: `@doing question`, or `@doing *` for any question. */
export const linesOf = (path: string, voice: string): HeardLine[] => {
  let does: readonly Doing[] = [];
  let named = "*";
  let turn = 0;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((text) => {
      const heading = /^@(\S+) (\S+)$/.exec(text);
      if (heading) {
        does = doingsOf(heading[1] ?? "");
        named = heading[2] ?? "*";
        return [];
      }
      turn += 1;
      const asked = named === "*" ? (ANYWHERE[turn % ANYWHERE.length] ?? "action") : named;
      return [{ voice, ask: askNamed(asked), text, does }];
    });
};

const FOLDER = join(import.meta.dirname, "heard");

/** Every line the ear learns from, voice by voice. */
export const heardLines = (): HeardLine[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) => linesOf(join(FOLDER, file), file.replace(".txt", "")));

/** Lines of other people, never learned from. */
export const keptOutLines = (): HeardLine[] =>
  linesOf(join(FOLDER, "kept-out/first-users.txt"), "first-users");
