import type { ConversationRef, FinishedTurn, Lease } from "../../turn/store.ts";
import { announce } from "../announce.ts";
import type { StoreContext } from "../context.ts";
import { inTransaction, locked } from "../context.ts";
import { sealRow } from "../sealed-tables.ts";

/** Nobody is kept waiting for longer: then the rules answer. */
const WAITS_MS = 24 * 3_600_000;

const oldest = (now: string): string => new Date(Date.parse(now) - WAITS_MS).toISOString();

/** Replaces what waited before; the practice is told when nothing did. */
export const keepDraft = (
  context: StoreContext,
  { conversation, fence }: Lease,
  turn: FinishedTurn,
): Promise<"kept" | "stale"> =>
  inTransaction(context, async (inside) => {
    const { practiceId, conversationId } = conversation;
    const row = await locked(
      inside,
      inside.db
        .selectFrom("conversations")
        .select(["client_id", "version"])
        .where("practice_id", "=", practiceId)
        .where("id", "=", conversationId),
    ).executeTakeFirst();
    if (row === undefined || row.version !== fence) return "stale";
    const waited = await forgetDraft(inside, conversation);
    const id = inside.newId();
    await inside.db
      .insertInto("drafts")
      .values({
        id,
        practice_id: practiceId,
        client_id: row.client_id,
        conversation_id: conversationId,
        fence,
        last_seq: turn.incoming.at(-1)?.seq ?? 0,
        status: "waiting",
        sealed: sealRow(inside, "drafts", practiceId, [id], turn),
        created_at: inside.now(),
      })
      .execute();
    const client = { practiceId, clientId: row.client_id };
    if (!waited) await announce(inside, client, { subjectId: id, topic: "draft.waiting" });
    return "kept";
  });

/** A committed turn answers what the draft would have. Returns whether one waited. */
export const forgetDraft = async (
  { db }: StoreContext,
  { practiceId, conversationId }: ConversationRef,
): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom("drafts")
    .where("practice_id", "=", practiceId)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** How it stands with a reply to exactly these messages, made for exactly this version. */
export const draftOf = async (
  { db, now }: StoreContext,
  { practiceId, conversationId }: ConversationRef,
  version: number,
  lastSeq: number,
): Promise<"waiting" | "declined" | undefined> => {
  const row = await db
    .selectFrom("drafts")
    .select(["status", "created_at"])
    .where("practice_id", "=", practiceId)
    .where("conversation_id", "=", conversationId)
    .where("fence", "=", version)
    .where("last_seq", "=", lastSeq)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return row.status === "waiting" && row.created_at >= oldest(now()) ? "waiting" : "declined";
};

/** Conversations in which a clinician has the reply to everything that was written. */
export const waitingDrafts = ({ db, now }: StoreContext) =>
  db
    .selectFrom("drafts")
    .innerJoin("conversations", "conversations.id", "drafts.conversation_id")
    .select("drafts.conversation_id")
    .where("drafts.status", "=", "waiting")
    .where("drafts.created_at", ">=", oldest(now()))
    .whereRef("drafts.fence", "=", "conversations.version")
    .whereRef("drafts.last_seq", ">=", "conversations.last_seq");
