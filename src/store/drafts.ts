import type { FinishedTurn, Lease } from "../turn/store.ts";
import { createAuditRepository } from "./audit.ts";
import type { StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";
import { openRow } from "./sealed-tables.ts";
import { commit } from "./turns/commit.ts";
import { forgetDraft } from "./turns/drafts.ts";

/** A reply that a model worded and that no client has seen. */
export interface Draft {
  readonly id: string;
  readonly clientId: string;
  readonly conversationId: string;
  readonly createdAt: string;
  /** What the client wrote, and the reply to it. */
  readonly messages: readonly string[];
  readonly reply: string;
  /** The goal's own words, where the reply proposes one: an edit must leave them as they are. */
  readonly statement: string | undefined;
}

export type Released = "released" | "none" | "stale" | "statement-changed";

export interface DraftRepository {
  /** What waits now, oldest first. Reading it is audited. */
  waiting(practiceId: string, staffId: string): Promise<readonly Draft[]>;
  /**
   * The client gets it: the whole turn is committed, in these words if there are any. `stale`: something
   * has changed since it was made, and it is made anew.
   */
  release(
    practiceId: string,
    draftId: string,
    by: { readonly staffId: string; readonly text?: string },
  ): Promise<Released>;
  /** The client gets what the rules would say, within seconds. */
  decline(practiceId: string, draftId: string, staffId: string): Promise<"declined" | "none">;
}

const queryDrafts = ({ db }: StoreContext, practiceId: string) =>
  db
    .selectFrom("drafts")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("status", "=", "waiting");
type Row = Awaited<ReturnType<ReturnType<typeof queryDrafts>["execute"]>>[number];

const turnOf = (context: StoreContext, row: Row): FinishedTurn =>
  openRow(context, "drafts", row.practice_id, [row.id], row.sealed) as FinishedTurn;

export function createDraftRepository(context: StoreContext): DraftRepository {
  return {
    waiting: (practiceId, staffId) => waiting(context, practiceId, staffId),
    release: (practiceId, draftId, by) =>
      inTransaction(context, (inside) => release(inside, practiceId, draftId, by)),
    decline: (practiceId, draftId, staffId) =>
      inTransaction(context, (inside) => decline(inside, practiceId, draftId, staffId)),
  };
}

const draftOf = (context: StoreContext, row: Row): Draft => {
  const { incoming, output } = turnOf(context, row);
  return {
    id: row.id,
    clientId: row.client_id,
    conversationId: row.conversation_id,
    createdAt: row.created_at,
    messages: incoming.map(({ text }) => text),
    reply: output.reply,
    statement: statementIn(output),
  };
};

const waiting = async (
  context: StoreContext,
  practiceId: string,
  staffId: string,
): Promise<readonly Draft[]> => {
  const rows = await queryDrafts(context, practiceId).orderBy("created_at").orderBy("id").execute();
  await createAuditRepository(context).record(practiceId, {
    actor: `staff:${staffId}`,
    action: "drafts.read",
    subject: practiceId,
    detail: { count: rows.length },
  });
  return rows.map((row) => draftOf(context, row));
};

const release = async (
  context: StoreContext,
  practiceId: string,
  draftId: string,
  { staffId, text }: { staffId: string; text?: string },
): Promise<Released> => {
  const row = await queryDrafts(context, practiceId).where("id", "=", draftId).executeTakeFirst();
  if (row === undefined) return "none";
  const { statement } = draftOf(context, row);
  if (text !== undefined && statement !== undefined && !text.includes(statement)) {
    return "statement-changed";
  }
  const turn = turnOf(context, row);
  const conversation = { practiceId, conversationId: row.conversation_id };
  const lease: Lease = { conversation, holder: `staff:${staffId}`, fence: row.fence };
  const outcome = await commit(context, lease, {
    ...turn,
    output: { ...turn.output, reply: text ?? turn.output.reply },
    at: context.now(),
  });
  if (outcome === "stale") {
    await forgetDraft(context, conversation);
    return "stale";
  }
  await createAuditRepository(context).record(practiceId, {
    actor: `staff:${staffId}`,
    action: "draft.released",
    subject: draftId,
    detail: { edited: text !== undefined && text !== turn.output.reply },
  });
  return "released";
};

const decline = async (
  context: StoreContext,
  practiceId: string,
  draftId: string,
  staffId: string,
): Promise<"declined" | "none"> => {
  const { numUpdatedRows } = await context.db
    .updateTable("drafts")
    .set({ status: "declined" })
    .where("practice_id", "=", practiceId)
    .where("id", "=", draftId)
    .where("status", "=", "waiting")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return "none";
  await createAuditRepository(context).record(practiceId, {
    actor: `staff:${staffId}`,
    action: "draft.declined",
    subject: draftId,
  });
  return "declined";
};

const statementIn = ({ reply, session }: FinishedTurn["output"]): string | undefined => {
  const field = session.proposal?.draft.fields.statement;
  return field?.state === "filled" && reply.includes(field.value) ? field.value : undefined;
};
