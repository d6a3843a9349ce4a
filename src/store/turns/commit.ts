import type { FinishedTurn, Lease } from "../../turn/store.ts";
import type { StoreContext } from "../context.ts";
import { inTransaction, locked } from "../context.ts";
import { sealSession } from "../conversations.ts";
import { commitEffects } from "./commit-effects.ts";
import { sealOutput } from "./committed.ts";
import { forgetDraft } from "./drafts.ts";

interface Fenced {
  readonly clientId: string;
  readonly lastSeq: number;
}

/** Reply, session, effects and what they set off: one transaction, only while the fence stands. */
export const commit = (
  context: StoreContext,
  lease: Lease,
  turn: FinishedTurn,
): Promise<"committed" | "stale"> =>
  inTransaction(context, async (inside) => {
    const fenced = await atFence(inside, lease);
    if (fenced === undefined) return "stale";
    await moveOn(inside, lease, turn, fenced);
    await insertTurn(inside, lease, turn, fenced);
    await takeUp(inside, lease, turn);
    await forgetDraft(inside, lease.conversation);
    await commitEffects(inside, {
      client: { practiceId: lease.conversation.practiceId, clientId: fenced.clientId },
      conversationId: lease.conversation.conversationId,
      turn,
    });
    return "committed";
  });

const atFence = async (
  context: StoreContext,
  { conversation, fence }: Lease,
): Promise<Fenced | undefined> => {
  const row = await locked(
    context,
    context.db
      .selectFrom("conversations")
      .select(["client_id", "last_seq", "version"])
      .where("practice_id", "=", conversation.practiceId)
      .where("id", "=", conversation.conversationId),
  ).executeTakeFirst();
  if (row === undefined || row.version !== fence) return undefined;
  return { clientId: row.client_id, lastSeq: row.last_seq };
};

const moveOn = async (
  context: StoreContext,
  { conversation, fence }: Lease,
  turn: FinishedTurn,
  { lastSeq }: Fenced,
): Promise<void> => {
  await context.db
    .updateTable("conversations")
    .set({
      version: fence + 1,
      last_seq: lastSeq + 1,
      sealed: sealSession(context, conversation, turn.output.session),
      last_active_at: turn.at,
      lease_holder: null,
      lease_expires_at: null,
      ...(turn.disclosed ? { disclosed_at: turn.at } : {}),
    })
    .where("id", "=", conversation.conversationId)
    .execute();
};

const insertTurn = async (
  context: StoreContext,
  { conversation, fence }: Lease,
  turn: FinishedTurn,
  { lastSeq }: Fenced,
): Promise<void> => {
  const { modelCalls } = turn;
  await context.db
    .insertInto("turns")
    .values({
      conversation_id: conversation.conversationId,
      turn_id: turn.turnId,
      practice_id: conversation.practiceId,
      version: fence + 1,
      opening: turn.opening ? 1 : 0,
      reply_id: turn.replyId,
      reply_seq: lastSeq + 1,
      sealed: sealOutput(context, conversation, turn),
      model_calls: modelCalls.length === 0 ? null : JSON.stringify(modelCalls),
      tokens: modelCalls.reduce((sum, call) => sum + call.promptTokens + call.completionTokens, 0),
      at: turn.at,
    })
    .execute();
};

const takeUp = async (
  { db }: StoreContext,
  { conversation }: Lease,
  { turnId, incoming }: FinishedTurn,
): Promise<void> => {
  if (incoming.length === 0) return;
  const ids = incoming.map(({ messageId }) => messageId);
  await db
    .updateTable("messages")
    .set({ turn_id: turnId })
    .where("conversation_id", "=", conversation.conversationId)
    .where("message_id", "in", ids)
    .where("turn_id", "is", null)
    .execute();
};
