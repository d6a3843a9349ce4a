import { isPause } from "../../domain/hold.ts";
import type { Accepted, NewMessage } from "../../turn/store.ts";
import { createAlertRepository } from "../alerts.ts";
import type { StoreContext } from "../context.ts";
import { inTransaction, locked } from "../context.ts";
import { openRow, sealRow } from "../sealed-tables.ts";
import { StoreError } from "../store-error.ts";

/** What is sealed of a message; the level alone stays readable, for the check that ties it to an alert. */
export interface SealedMessage {
  readonly text: string;
  readonly kinds: NewMessage["screen"]["kinds"];
  readonly rule: string;
  /** Only where the words alone do not tell it. */
  readonly clarity?: NewMessage["screen"]["clarity"];
}

/** The message, its place in our order and, for a positive screen, the alert: all of it or nothing. */
export const accept = (context: StoreContext, message: NewMessage): Promise<Accepted> =>
  inTransaction(context, async (inside) => {
    const conversation = await lockConversation(inside, message);
    const before = await keptUnder(inside, message);
    if (before !== undefined) return before;
    const seq = conversation.last_seq + 1;
    await moveOn(inside, message, seq);
    const alertId = await alertFor(inside, message, conversation.client_id);
    await insert(inside, message, seq, alertId);
    return { kind: "accepted", seq };
  });

/** Held until the end of the transaction: repeats that arrive together pass one after the other. */
const lockConversation = async (context: StoreContext, { conversation }: NewMessage) => {
  const row = await locked(
    context,
    context.db
      .selectFrom("conversations")
      .select(["client_id", "last_seq"])
      .where("practice_id", "=", conversation.practiceId)
      .where("id", "=", conversation.conversationId),
  ).executeTakeFirst();
  if (row === undefined) throw new StoreError("not-found", "no such conversation");
  return row;
};

/** What this id was used for before, if it was. */
const keptUnder = async (
  context: StoreContext,
  { conversation, messageId, text }: NewMessage,
): Promise<Accepted | undefined> => {
  const { practiceId, conversationId } = conversation;
  const row = await context.db
    .selectFrom("messages")
    .select(["seq", "sealed"])
    .where("practice_id", "=", practiceId)
    .where("conversation_id", "=", conversationId)
    .where("message_id", "=", messageId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const key = [conversationId, messageId];
  const kept = openRow(context, "messages", practiceId, key, row.sealed) as SealedMessage;
  return { kind: "repeat", seq: row.seq, ...(kept.text === text ? {} : { differs: true }) };
};

const moveOn = async (
  { db }: StoreContext,
  { conversation, at }: NewMessage,
  seq: number,
): Promise<void> => {
  await db
    .updateTable("conversations")
    .set({ last_seq: seq, last_active_at: at })
    .where("id", "=", conversation.conversationId)
    .execute();
};

const alertFor = async (
  context: StoreContext,
  { conversation, messageId, screen }: NewMessage,
  clientId: string,
): Promise<string | null> => {
  if (!isPause(screen)) return null;
  return createAlertRepository(context).raise({
    client: { practiceId: conversation.practiceId, clientId },
    conversationId: conversation.conversationId,
    messageId,
    level: screen.level === "imminent" ? "imminent" : "risk",
    kinds: screen.kinds,
    rule: screen.rule,
  });
};

const insert = async (
  context: StoreContext,
  { conversation: { practiceId, conversationId }, messageId, text, screen, at }: NewMessage,
  seq: number,
  alertId: string | null,
): Promise<void> => {
  const { kinds, rule, clarity } = screen;
  const body: SealedMessage = { text, kinds, rule, ...(clarity ? { clarity } : {}) };
  const key = [conversationId, messageId];
  await context.db
    .insertInto("messages")
    .values({
      conversation_id: conversationId,
      message_id: messageId,
      practice_id: practiceId,
      seq,
      role: "client",
      level: screen.level,
      alert_id: alertId,
      sealed: sealRow(context, "messages", practiceId, key, body),
      at,
    })
    .execute();
};
