import type { Ask } from "../../../src/coach/ask.ts";
import type { GoalDraft, GoalFields, GoalVersion } from "../../../src/domain/goal.ts";
import { parseClient, type Client } from "../../../evals/clients/client.ts";
import type { Transcript, Turn } from "../../../evals/clients/transcript.ts";

export const person = (about: Record<string, unknown> = {}): Client =>
  parseClient(
    "someone",
    { about: "", style: "plain", readiness: "ready", outcome: ["target"], to: {}, ...about },
    { plain: { otherwise: ["let me think about it"] } },
  );

export const askFor = (slot: Ask["slot"], input: Ask["input"] = "text"): Ask => ({
  move: "a-move",
  slot,
  input,
});

/** A turn by what the client said and what came back; the rest is filled in. */
export const turn = (client: string | undefined, own: string, more: Partial<Turn> = {}): Turn => ({
  ...(client !== undefined && { client }),
  reply: own,
  own,
  move: "a-move",
  phase: "exploration",
  wordedBy: "rules",
  modelCalls: 0,
  ...more,
});

/** A field the client said, and a statement they agreed to. */
export const fieldsOf = (values: Record<string, string>): GoalFields =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { state: "filled", value, provenance: name === "statement" ? "agreed" : "said" },
    ]),
  );

export const goalOf = (fields: GoalFields, kind: GoalDraft["kind"] = "target"): GoalVersion => ({
  goalId: "goal-1",
  version: 1,
  draft: { kind, fields },
  openPoints: [],
  status: "active",
  createdAt: "2026-11-23T10:00:00.000Z",
  createdBy: "client",
  consentMessageId: "m-1",
});

export const talk = (
  turns: readonly Turn[],
  more: Partial<Omit<Transcript, "turns">> = {},
): Transcript => ({ client: person(), seed: 1, goals: [], ended: "kept", ...more, turns });
