import type { ConversationRef, RecentlySaid } from "../../turn/store.ts";
import { createClientRepository } from "../clients.ts";
import type { StoreContext } from "../context.ts";
import { createHoldRepository } from "../holds.ts";
import { openRow } from "../sealed-tables.ts";
import { StoreError } from "../store-error.ts";
import type { SealedMessage } from "./accept.ts";
import { replied } from "./transcript.ts";

/** The client's last messages in this conversation, answered or not, since the last pause was lifted; and the last reply. */
export const recentlySaid = async (
  context: StoreContext,
  conversation: ConversationRef,
  limit: number,
): Promise<RecentlySaid> => {
  const client = await clientOf(context, conversation);
  const [hold, person, rows, replies] = await Promise.all([
    createHoldRepository(context).latest(client),
    createClientRepository(context).find(client),
    lastMessages(context, conversation, limit),
    replied(context, conversation, { last: 1 }),
  ]);
  const liftedAt = hold?.released?.at;
  return {
    before: rows
      .filter(({ at }) => liftedAt === undefined || Date.parse(at) > Date.parse(liftedAt))
      .toReversed(),
    lastReply: replies[0]?.text,
    knownPlanUntil: person?.profile.knownPlan?.until,
  };
};

const clientOf = async ({ db }: StoreContext, { practiceId, conversationId }: ConversationRef) => {
  const row = await db
    .selectFrom("conversations")
    .select("client_id")
    .where("practice_id", "=", practiceId)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (row === undefined) throw new StoreError("not-found", "no such conversation");
  return { practiceId, clientId: row.client_id };
};

/** Newest first. */
const lastMessages = async (
  context: StoreContext,
  { practiceId, conversationId }: ConversationRef,
  limit: number,
) => {
  const rows = await context.db
    .selectFrom("messages")
    .select(["message_id", "sealed", "at"])
    .where("practice_id", "=", practiceId)
    .where("conversation_id", "=", conversationId)
    .where("role", "=", "client")
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ message_id: messageId, sealed, at }) => {
    const key = [conversationId, messageId];
    const { text } = openRow(context, "messages", practiceId, key, sealed) as SealedMessage;
    return { messageId, text, at };
  });
};
