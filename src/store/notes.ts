import type { Selectable } from "kysely";

import type { ClientRef, StoreContext } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import type { Tables } from "./tables.ts";

/** Something for the clinician to see; with text only where the client said yes to passing it on. */
export interface Note {
  readonly id: string;
  readonly conversationId: string;
  readonly topic: string;
  readonly text: string | undefined;
  readonly createdAt: string;
  readonly seenAt: string | undefined;
}

export interface NoteRepository {
  add(
    client: ClientRef,
    conversationId: string,
    note: { readonly topic: string; readonly text?: string },
  ): Promise<void>;
  ofClient(client: ClientRef): Promise<readonly Note[]>;
  markSeen(client: ClientRef, noteId: string): Promise<void>;
}

type NewNote = Parameters<NoteRepository["add"]>[2];

export function createNoteRepository(context: StoreContext): NoteRepository {
  return {
    add: (client, conversationId, note) => add(context, client, conversationId, note),
    async ofClient({ practiceId, clientId }) {
      const rows = await context.db
        .selectFrom("notes")
        .selectAll()
        .where("practice_id", "=", practiceId)
        .where("client_id", "=", clientId)
        .orderBy("arrival")
        .execute();
      return rows.map((row) => noteOf(context, row));
    },
    async markSeen({ practiceId, clientId }, noteId) {
      await context.db
        .updateTable("notes")
        .set({ seen_at: context.now() })
        .where("practice_id", "=", practiceId)
        .where("client_id", "=", clientId)
        .where("id", "=", noteId)
        .execute();
    },
  };
}

const add = async (
  context: StoreContext,
  { practiceId, clientId }: ClientRef,
  conversationId: string,
  { topic, text }: NewNote,
): Promise<void> => {
  const id = context.newId();
  await context.db
    .insertInto("notes")
    .values({
      id,
      practice_id: practiceId,
      client_id: clientId,
      conversation_id: conversationId,
      topic,
      sealed: text === undefined ? null : sealRow(context, "notes", practiceId, [id], { text }),
      created_at: context.now(),
    })
    .execute();
};

const noteOf = (context: StoreContext, row: Selectable<Tables["notes"]>): Note => ({
  id: row.id,
  conversationId: row.conversation_id,
  topic: row.topic,
  text:
    row.sealed === null
      ? undefined
      : (openRow(context, "notes", row.practice_id, [row.id], row.sealed) as { text: string }).text,
  createdAt: row.created_at,
  seenAt: row.seen_at ?? undefined,
});
