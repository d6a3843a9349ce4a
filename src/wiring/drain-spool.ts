import { nameOfError } from "../server/log.ts";
import type { SpooledMessage } from "../server/ports.ts";
import type { ServerDeps } from "../server/server-deps.ts";
import type { SpoolFolder } from "./spool-folder.ts";

const TRY_EVERY_MS = 5_000;

export interface SpoolDrain {
  start(): Promise<void>;
  stop(): void;
}

/**
 * Messages at risk that the store could not take are taken up when it can: now, and every few
 * seconds. A turn is idempotent by the message's id, so one that came through after all is no repeat.
 */
export const drainSpool = (spool: SpoolFolder, deps: ServerDeps): SpoolDrain => {
  let timer: NodeJS.Timeout | undefined;
  const deliver = async (entry: SpooledMessage): Promise<boolean> => {
    try {
      const visitor = await deps.conversations.byToken(entry.token);
      // The store answers and knows no such token: it was none of ours.
      if (!visitor || visitor.conversationId !== entry.conversationId) return true;
      const { messageId, text } = entry;
      const answer = await deps.turns.take({ conversation: visitor, messageId, text });
      return answer.kind !== "unavailable";
    } catch (thrown) {
      deps.log.warn("a spooled message waits on", nameOfError(thrown));
      return false;
    }
  };
  const once = async (): Promise<void> => {
    try {
      const count = await spool.drain(deliver);
      if (count > 0) deps.log.warn("spooled messages were taken up", { count });
    } catch (thrown) {
      deps.log.error("the spool could not be read", nameOfError(thrown));
    }
  };
  const again = (): void => {
    timer = setTimeout(() => void once().finally(again), TRY_EVERY_MS);
    timer.unref();
  };
  return {
    start: async () => {
      await once();
      again();
    },
    stop: () => clearTimeout(timer),
  };
};
