import { setTimeout as sleep } from "node:timers/promises";

import type { CommittedTurn } from "../turn/store.ts";
import type { Visitor } from "./ports.ts";
import { Refusal } from "./refusal.ts";
import type { ServerDeps } from "./server-deps.ts";

const LOOK_EVERY_MS = 200;

/**
 * The committed turn for a message, as soon as there is one. The turn may run in another process, so
 * the store is asked; a caller who has gone ends the waiting.
 */
export const waitForTurn = async (
  deps: ServerDeps,
  visitor: Visitor,
  messageId: string,
  isGone: () => boolean,
): Promise<CommittedTurn | undefined> => {
  const until = performance.now() + deps.settings.patienceMs;
  while (!isGone()) {
    const turn = await deps.turns.committed(visitor, messageId);
    if (turn) return turn;
    if (performance.now() > until) throw new Refusal("took-too-long");
    await sleep(LOOK_EVERY_MS);
  }
  return undefined;
};
