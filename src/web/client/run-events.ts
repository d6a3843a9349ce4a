import { createParser } from "eventsource-parser";

import type { Card, Snapshot } from "../../wire/snapshot.ts";
import { Trouble } from "./trouble.ts";

/** The part of AG-UI 1.0 that Cairn speaks; anything else on the stream is passed over. */
export type RunEvent =
  | { readonly type: "RUN_STARTED" }
  | { readonly type: "TEXT_MESSAGE_START"; readonly messageId: string }
  | { readonly type: "TEXT_MESSAGE_CONTENT"; readonly messageId: string; readonly delta: string }
  | { readonly type: "TEXT_MESSAGE_END"; readonly messageId: string }
  | { readonly type: "STATE_SNAPSHOT"; readonly snapshot: Snapshot }
  | { readonly type: "CUSTOM"; readonly name: string; readonly value: Card }
  | { readonly type: "MESSAGES_SNAPSHOT"; readonly messages: readonly WireMessage[] }
  | { readonly type: "RUN_FINISHED" }
  | { readonly type: "RUN_ERROR"; readonly code?: string };

export interface WireMessage {
  readonly id: string;
  readonly role: string;
  readonly content?: string;
}

/** Events of one run as they come in. A silence longer than `patienceMs` (keep-alives count as sound) aborts it. */
export async function* eventsOf(
  response: Response,
  silence: AbortController,
  patienceMs: number,
): AsyncGenerator<RunEvent> {
  const ready: RunEvent[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      const event = parsed(data);
      if (event) ready.push(event);
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWhole = false;
  try {
    for (;;) {
      timer = setTimeout(() => silence.abort(), patienceMs);
      const { done, value } = await reader.read();
      clearTimeout(timer);
      isWhole = done;
      if (done) return;
      parser.feed(value);
      yield* ready.splice(0);
    }
  } catch (cause) {
    // A socket that broke and a silence that was cut are the same to whoever waits.
    throw new Trouble("cut-short", 0, { cause });
  } finally {
    clearTimeout(timer);
    if (!isWhole) silence.abort();
  }
}

const parsed = (data: string): RunEvent | undefined => {
  try {
    const event: unknown = JSON.parse(data);
    return typeof event === "object" && event !== null && "type" in event
      ? (event as RunEvent)
      : undefined;
  } catch {
    return undefined;
  }
};
