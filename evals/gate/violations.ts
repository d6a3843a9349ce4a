import { readFileSync } from "node:fs";

import { gateReply } from "../../src/safety/gate.ts";
import type { GateContext } from "../../src/safety/gate.ts";

interface Violation {
  readonly rule: string;
  /** held-out wordings were not looked at while the rules were written; fresh ones came after them. */
  readonly half:
    | "seen"
    | "held-out"
    | "fresh"
    | "fresh-2"
    | "fresh-3"
    | "fresh-4"
    | "fresh-5"
    | "fresh-6";
  readonly text: string;
}

const lines = (name: string): readonly unknown[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

export const violations = (name: string): readonly Violation[] => lines(name) as Violation[];

/** A violation counts as caught when the gate stops the reply, whichever rule it names. */
export const isCaught = ({ rule, text }: Violation): boolean =>
  !gateReply(text, rule === "passes-over-risk" ? { screenLevel: "risk" } : {}).ok;

/** Replies that an author in a model's place worded in whole talks, each with what the client had said. */
export const wordedReplies = (): readonly {
  readonly text: string;
  readonly context: GateContext;
}[] =>
  (lines("worded.jsonl") as { text: string; clientText: string }[]).map(({ text, clientText }) => ({
    text,
    context: { clientText },
  }));

/** Sentences of a coach as they come, written without a look at the rules. */
export const naturalSentences = (): {
  readonly sentences: readonly string[];
  readonly context: GateContext;
} => ({
  sentences: [
    "natural.jsonl",
    "natural-2.jsonl",
    "natural-3.jsonl",
    "natural-4.jsonl",
    "natural-5.jsonl",
  ].flatMap((name) => (lines(name) as { text: string }[]).map((one) => one.text)),
  context: {
    clientText:
      "hi im sam, my sister, my brother, my daughter, i feel lonely on weekends, work stress, i want to be less anxious, danny, it worries me, the grief, im afraid it wont work",
  },
});
