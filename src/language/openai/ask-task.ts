import type { z } from "zod";

import type { ModelCall } from "../../coach/language.ts";
import type { Identifiers } from "./guards/identifiers.ts";
import { createMask, type Mask } from "./guards/masking.ts";
import type { Breaker } from "./model/breaker.ts";
import type { ModelAnswer } from "./model/answer.ts";
import type { ModelClient } from "./model/model-client.ts";
import type { Share, TurnBudget } from "./model/turn-budget.ts";
import type { SystemPrompts } from "./prompts/load-prompts.ts";

export interface TaskContext {
  readonly client: ModelClient;
  readonly prompts: SystemPrompts;
  readonly breaker: Breaker;
  readonly budget: TurnBudget;
  readonly identifiers: Identifiers;
  /** Milliseconds that only run forward. */
  readonly stopwatchMs: () => number;
  readonly record: (call: ModelCall) => void;
  /** Which rules an answer broke, by name, for whoever mends the prompts. Never any text. */
  readonly onRejected?: (rejection: Rejection) => void;
}

export interface Rejection {
  readonly task: ModelCall["task"];
  readonly faults: readonly string[];
}

export interface TaskRequest<T> {
  readonly task: ModelCall["task"];
  readonly promptHash: string;
  readonly system: string;
  /** The part of this turn; everything personal goes through the mask. */
  readonly message: (mask: Mask) => string;
  /** What the server is asked for, and what is taken from it. */
  readonly wire: z.ZodType;
  readonly accept: z.ZodType<T>;
  /** The rules it breaks, held against what was said; none: it stands. */
  readonly judge?: (value: T) => readonly string[];
}

export type TaskAnswer<T> =
  | { readonly kind: "ok"; readonly value: T }
  /** Not asked: no time left, or the breaker is open. */
  | { readonly kind: "not-asked" }
  | { readonly kind: Exclude<ModelCall["outcome"], "ok" | "rejected"> }
  | { readonly kind: "rejected"; readonly faults: readonly string[] };

const SHARE = { read: "read", draft: "speak", word: "speak" } as const satisfies Record<
  ModelCall["task"],
  Share
>;
const MAX_TOKENS = { read: 900, draft: 200, word: 250 } as const;
/** Reading and drafting want the same answer each time; a reply may vary a little. */
const TEMPERATURE = { read: 0, draft: 0, word: 0.5 } as const;

/** Asks the model for one task, within what is left of the turn, and keeps a record without any text. */
export const askTask = async <T>(
  context: TaskContext,
  request: TaskRequest<T>,
): Promise<TaskAnswer<T>> => {
  const { budget, breaker, client, stopwatchMs, record, onRejected } = context;
  const share = SHARE[request.task];
  const leftMs = budget.leftMs(share);
  if (leftMs <= 0 || !breaker.tryEnter()) return { kind: "not-asked" };
  const mask = createMask(context.identifiers);
  const startedMs = stopwatchMs();
  const answer = await client.ask(
    {
      name: request.task,
      system: request.system,
      user: request.message(mask),
      schema: request.wire,
      maxTokens: MAX_TOKENS[request.task],
      temperature: TEMPERATURE[request.task],
    },
    leftMs,
  );
  const tookMs = stopwatchMs() - startedMs;
  budget.spend(share, tookMs);
  const result = taken(answer, mask, request);
  if (result.kind === "rejected") onRejected?.({ task: request.task, faults: result.faults });
  breaker.report(didBreak(result.kind) ? "broke" : "answered");
  record({
    task: request.task,
    model: client.model,
    promptHash: request.promptHash,
    outcome: result.kind,
    promptTokens: answer.usage.promptTokens,
    completionTokens: answer.usage.completionTokens,
    tookMs: Math.round(tookMs),
  });
  return result;
};

type Ended<T> = Exclude<TaskAnswer<T>, { readonly kind: "not-asked" }>;

/** Unmasked, of the asked shape, and standing: or in which way it is not. */
const taken = <T>(answer: ModelAnswer, mask: Mask, { accept, judge }: TaskRequest<T>): Ended<T> => {
  if (answer.kind !== "ok") return { kind: answer.kind };
  const restored = restoredDeep(answer.json, mask);
  if (restored === UNKNOWN_TOKEN) return { kind: "rejected", faults: ["unknown-token"] };
  const parsed = accept.safeParse(restored);
  if (!parsed.success) return { kind: "malformed" };
  const faults = judge?.(parsed.data) ?? [];
  return faults.length === 0 ? { kind: "ok", value: parsed.data } : { kind: "rejected", faults };
};

/** A server that answers, even with words we do not take, is up. */
const didBreak = (kind: ModelCall["outcome"]): boolean =>
  kind === "failed" || kind === "timeout" || kind === "malformed";

const UNKNOWN_TOKEN = Symbol("a token that was never given out");

const restoredDeep = (json: unknown, mask: Mask): unknown => {
  if (typeof json === "string") return mask.restore(json) ?? UNKNOWN_TOKEN;
  if (Array.isArray(json)) {
    const items = json.map((item: unknown) => restoredDeep(item, mask));
    return items.includes(UNKNOWN_TOKEN) ? UNKNOWN_TOKEN : items;
  }
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json).map(
    ([key, value]) => [key, restoredDeep(value, mask)] as const,
  );
  return entries.some(([, value]) => value === UNKNOWN_TOKEN)
    ? UNKNOWN_TOKEN
    : Object.fromEntries(entries);
};
