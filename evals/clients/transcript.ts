import type { Ask } from "../../src/coach/ask.ts";
import type { GoalVersion } from "../../src/domain/goal.ts";
import type { Phase } from "../../src/domain/phase.ts";
import type { Client } from "./client.ts";

/** One message and its reply; the opening has no message. */
export interface Turn {
  readonly client?: string;
  /** What the message answered. */
  readonly answered?: Ask;
  /** The reply as sent, and without the fixed sentences that say what Cairn is. */
  readonly reply: string;
  readonly own: string;
  readonly move: string;
  readonly phase: Phase;
  readonly ask?: Ask;
  readonly wordedBy: "rules" | "model" | "card";
  /** A goal that this turn saved. */
  readonly saved?: GoalVersion;
  /** Importance, where it is known by now. */
  readonly importance?: number;
  readonly modelCalls: number;
}

export interface Transcript {
  readonly client: Client;
  readonly seed: number;
  readonly turns: readonly Turn[];
  /** The newest version of each goal. */
  readonly goals: readonly GoalVersion[];
  /** How it ended of its own; absent: it never did. */
  readonly ended?: "kept" | "parked" | "stopped";
}

/** What the client wrote, in order. */
export const clientWords = (transcript: Transcript): readonly string[] =>
  transcript.turns.flatMap(({ client }) => client ?? []);

/** Replies that were worded, not fixed cards. */
export const wordedTurns = (transcript: Transcript): readonly Turn[] =>
  transcript.turns.filter(({ wordedBy }) => wordedBy !== "card");
