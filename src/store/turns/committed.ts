import type { CoachOutput } from "../../coach/coach.ts";
import type { CommittedTurn, ConversationRef, FinishedTurn } from "../../turn/store.ts";
import type { StoreContext } from "../context.ts";
import { openSession } from "../conversations.ts";
import { openRow, sealRow } from "../sealed-tables.ts";

/** A turn keeps what was sent; the session lives once, with its conversation. */
type SealedOutput = Omit<CoachOutput, "session">;

export const sealOutput = (
  context: StoreContext,
  conversation: ConversationRef,
  { turnId, output }: FinishedTurn,
): string => {
  const { session: _session, ...sent } = output;
  const key = [conversation.conversationId, turnId];
  return sealRow(context, "turns", conversation.practiceId, key, sent);
};

export const openOutput = (
  context: StoreContext,
  row: { practice_id: string; conversation_id: string; turn_id: string; sealed: string },
): SealedOutput =>
  openRow(
    context,
    "turns",
    row.practice_id,
    [row.conversation_id, row.turn_id],
    row.sealed,
  ) as SealedOutput;

const turnsOf = ({ db }: StoreContext, { practiceId, conversationId }: ConversationRef) =>
  db
    .selectFrom("turns")
    .innerJoin("conversations", "conversations.id", "turns.conversation_id")
    .selectAll("turns")
    .select("conversations.sealed as session")
    .where("turns.practice_id", "=", practiceId)
    .where("turns.conversation_id", "=", conversationId);
type TurnRow = NonNullable<Awaited<ReturnType<ReturnType<typeof turnsOf>["executeTakeFirst"]>>>;

const committedOf = (context: StoreContext, row: TurnRow): CommittedTurn => {
  const session = openSession(context, {
    id: row.conversation_id,
    practice_id: row.practice_id,
    sealed: row.session,
  });
  // A commit always writes both; only an erased conversation has neither.
  if (session === undefined) throw new Error("a committed turn without a session");
  return {
    turnId: row.turn_id,
    replyId: row.reply_id,
    output: { ...openOutput(context, row), session },
    at: row.at,
    version: row.version,
  };
};

export async function turnOf(
  context: StoreContext,
  conversation: ConversationRef,
  messageId: string,
): Promise<CommittedTurn | undefined> {
  const row = await turnsOf(context, conversation)
    .innerJoin("messages", (join) =>
      join
        .onRef("messages.conversation_id", "=", "turns.conversation_id")
        .onRef("messages.turn_id", "=", "turns.turn_id"),
    )
    .where("messages.message_id", "=", messageId)
    .executeTakeFirst();
  return row && committedOf(context, row);
}

export async function openingOf(
  context: StoreContext,
  conversation: ConversationRef,
): Promise<CommittedTurn | undefined> {
  const row = await turnsOf(context, conversation).where("opening", "=", 1).executeTakeFirst();
  return row && committedOf(context, row);
}
