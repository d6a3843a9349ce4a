import type { ShownCard } from "../../coach/coach.ts";
import type { Role } from "../../domain/conversation.ts";
import type { ConversationRef } from "../../turn/store.ts";
import type { StoreContext } from "../context.ts";
import { openRow } from "../sealed-tables.ts";
import type { SealedMessage } from "./accept.ts";
import { openOutput } from "./committed.ts";

/** A line of a conversation with the id it was sent under. */
export interface TranscriptLine {
  readonly id: string;
  readonly seq: number;
  readonly role: Role;
  readonly text: string;
  readonly at: string;
  /** What the screen said of a message of the client's, if it said anything. */
  readonly screen?: { readonly level: string; readonly kinds: readonly string[] };
  /** The card beside a reply. */
  readonly card?: ShownCard;
}

export interface TranscriptOptions {
  /** Only the last so many lines. */
  readonly last?: number;
  /** Also what the client wrote and no reply has taken up; true unless said otherwise. */
  readonly withUnanswered?: boolean;
}

/** What was said, by both, oldest first, in our own order. */
export async function transcript(
  context: StoreContext,
  conversation: ConversationRef,
  options: TranscriptOptions = {},
): Promise<readonly TranscriptLine[]> {
  const lines = [
    ...(await written(context, conversation, options)),
    ...(await replied(context, conversation, options)),
  ].sort((a, b) => a.seq - b.seq);
  return options.last === undefined ? lines : lines.slice(-options.last);
}

const written = async (
  context: StoreContext,
  { practiceId, conversationId }: ConversationRef,
  { last, withUnanswered = true }: TranscriptOptions,
): Promise<TranscriptLine[]> => {
  let query = context.db
    .selectFrom("messages")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("conversation_id", "=", conversationId)
    .orderBy("seq", "desc");
  if (!withUnanswered) {
    query = query.where((eb) => eb.or([eb("turn_id", "is not", null), eb("role", "!=", "client")]));
  }
  if (last !== undefined) query = query.limit(last);
  const rows = await query.execute();
  return rows.map((row) => {
    const key = [row.conversation_id, row.message_id];
    const opened = openRow(context, "messages", practiceId, key, row.sealed) as SealedMessage;
    const { text, kinds } = opened;
    const line = { id: row.message_id, seq: row.seq, role: row.role as Role, text, at: row.at };
    return row.level === "none" ? line : { ...line, screen: { level: row.level, kinds } };
  });
};

/** What Cairn said, newest first. */
export const replied = async (
  context: StoreContext,
  { practiceId, conversationId }: ConversationRef,
  { last }: TranscriptOptions,
): Promise<TranscriptLine[]> => {
  let query = context.db
    .selectFrom("turns")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("conversation_id", "=", conversationId)
    .orderBy("reply_seq", "desc");
  if (last !== undefined) query = query.limit(last);
  const rows = await query.execute();
  return rows.map((row) => {
    const { reply, card } = openOutput(context, row);
    const line = {
      id: row.reply_id,
      seq: row.reply_seq,
      role: "coach" as const,
      text: reply,
      at: row.at,
    };
    return card === undefined ? line : { ...line, card };
  });
};
