import type { ConversationRef, TurnStore } from "../../turn/store.ts";
import type { StoreContext } from "../context.ts";
import { accept } from "./accept.ts";
import { commit } from "./commit.ts";
import { keepDraft, waitingDrafts } from "./drafts.ts";
import { openingOf, turnOf } from "./committed.ts";
import { createLeases } from "./leases.ts";
import { load } from "./load.ts";
import { recentlySaid } from "./recently-said.ts";

/** The turn's port, on either database. */
export function createTurnStore(context: StoreContext): TurnStore {
  const leases = createLeases(context);
  return {
    accept: (message) => accept(context, message),
    recentlySaid: (conversation, limit) => recentlySaid(context, conversation, limit),
    takeLease: (conversation, holder) => leases.take(conversation, holder),
    dropLease: (lease) => leases.drop(lease),
    load: (lease) => load(context, lease),
    async commit(lease, turn) {
      const outcome = await commit(context, lease, turn);
      if (outcome === "committed") leases.forget(lease);
      return outcome;
    },
    keepDraft: (lease, turn) => keepDraft(context, lease, turn),
    turnOf: (conversation, messageId) => turnOf(context, conversation, messageId),
    openingOf: (conversation) => openingOf(context, conversation),
    unanswered: (limit) => unanswered(context, limit),
  };
}

/** Oldest first by our own order of arrival, whatever the clocks said. */
const unanswered = async (
  context: StoreContext,
  limit: number,
): Promise<readonly ConversationRef[]> => {
  const rows = await context.db
    .selectFrom("messages")
    .select(["practice_id", "conversation_id"])
    .where("turn_id", "is", null)
    .where("role", "=", "client")
    .where("conversation_id", "not in", waitingDrafts(context))
    .groupBy(["practice_id", "conversation_id"])
    .orderBy((eb) => eb.fn.min("arrival"))
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    practiceId: row.practice_id,
    conversationId: row.conversation_id,
  }));
};
