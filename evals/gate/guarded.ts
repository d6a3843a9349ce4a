import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { WordInput } from "../../src/coach/language.ts";
import { replyFindings, type ReplyFinding } from "../../src/language/openai/guards/reply-rules.ts";
import { loadSystemPrompts } from "../../src/language/openai/prompts/load-prompts.ts";

interface Guarded {
  readonly text: string;
  readonly fine: boolean;
  /** What the client had written, oldest first; the last is what the reply answers. */
  readonly said: readonly string[];
}

const AT = "2026-11-23T18:00:00.000Z";
const { lists } = loadSystemPrompts(
  join(import.meta.dirname, "..", "..", "prompts", "en", "system"),
);

/** Any question with no words of its own. */
const ASKS: WordInput["move"] = {
  id: "ask-anything",
  phase: "exploration",
  serves: "exploration/past-attempts",
  input: "text",
  asks: true,
  freely: false,
  invites: false,
  takesUp: false,
  reviewedBy: "nobody yet",
  version: 1,
  intent: "",
  wordings: [],
  plainer: [],
  hash: "",
};

const inputOf = (said: readonly string[]): WordInput => ({
  moment: { now: AT, timeZone: "Europe/London" },
  move: ASKS,
  text: said.at(-1),
  reading: undefined,
  facts: [],
  recent: said.slice(0, -1).map((text, seq) => ({ seq, role: "client", text, at: AT })),
  fill: {},
  used: [],
});

/** Replies as a model words them, held against all guards: half of them may be said, half of them not. */
export const guardedReplies = (): readonly (Guarded & {
  readonly findings: readonly ReplyFinding[];
})[] =>
  readFileSync(new URL("guarded.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Guarded)
    .map((one) => ({ ...one, findings: replyFindings(one.text, inputOf(one.said), lists) }));
