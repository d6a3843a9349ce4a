import type { DraftInput, ReadInput, WordInput } from "../../../src/coach/language.ts";
import type { Fact } from "../../../src/coach/facts.ts";
import type { Move } from "../../../src/coach/moves/move.ts";
import type { Line } from "../../../src/domain/conversation.ts";

export const MOMENT = { now: "2026-11-23T18:00:00.000Z", timeZone: "Europe/London" };
export const SYSTEM_PROMPTS = "prompts/en/system";

export const aMove = (over: Partial<Move> = {}): Move => ({
  id: "ask-past-attempts",
  phase: "exploration",
  serves: "exploration/past-attempts",
  slot: "pastAttempts",
  input: "text",
  asks: true,
  takesUp: false,
  freely: false,
  invites: false,
  reviewedBy: "nobody yet",
  version: 1,
  intent: "Find out what became of it.",
  wordings: [{ id: "ask-past-attempts#1", text: "What have you tried so far?", holes: [] }],
  hash: "0".repeat(64),
  plainer: [],
  ...over,
});

export const said = (text: string, seq = 1): Line => ({
  seq,
  role: "client",
  text,
  at: MOMENT.now,
});

export const asked = (text: string, seq = 1): Line => ({
  seq,
  role: "coach",
  text,
  at: MOMENT.now,
});

export const fact = (slot: Fact["slot"], value: string, quote = value): Fact => ({
  slot,
  value,
  quote,
  provenance: "said",
});

export const readInput = (text: string, over: Partial<ReadInput> = {}): ReadInput => ({
  moment: MOMENT,
  text,
  ask: { move: "ask-desired-change", slot: "desiredChange", input: "text" },
  known: [],
  recent: [asked("What would you like to be different?")],
  ...over,
});

export const draftInput = (facts: readonly Fact[], over: Partial<DraftInput> = {}): DraftInput => ({
  moment: MOMENT,
  kind: "target",
  category: undefined,
  facts,
  ...over,
});

export const wordInput = (text: string | undefined, over: Partial<WordInput> = {}): WordInput => ({
  moment: MOMENT,
  move: aMove(),
  text,
  reading: undefined,
  facts: [],
  recent: [],
  fill: {},
  used: [],
  ...over,
});

/** An answer in which nothing was found. */
export const nothingRead = {
  facts: [],
  wishes: [],
  talk: { change: 0, sustain: 0 },
  requests: [],
  answer: null,
  choice: null,
  ratingWords: null,
  tone: null,
  reflection: null,
  disclosure: null,
  change: null,
  takenBack: [],
  sentBy: null,
};
