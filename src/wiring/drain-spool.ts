import { nameOfError } from "../server/log.ts";
import type { SpooledMessage } from "../server/ports.ts";
import type { ServerDeps } from "../server/server-deps.ts";
import type { SpoolFolder } from "./spool-folder.ts";

/**
 * Messages at risk that the store could not take are taken up now that it can. A turn is idempotent by
 * the message's id, so one that came through after all is no repeat. Returns how many were taken up.
 */
export const drainSpool = (spool: SpoolFolder, deps: ServerDeps): Promise<number> =>
  spool.drain(
    async (entry) => deliver(deps, entry),
    (thrown) => deps.log.error("a spooled message cannot be read", nameOfError(thrown)),
  );

const deliver = async (deps: ServerDeps, entry: SpooledMessage): Promise<boolean> => {
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
