import type { ClientRef, StoreContext } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";

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

export function createNoteRepository(context: StoreContext): NoteRepository {
  const { db } = context;
  return {
    async add(client, conversationId, { topic, text }) {
      const id = context.newId();
      await db
        .insertInto("notes")
        .values({
          id,
          practice_id: client.practiceId,
          client_id: client.clientId,
          conversation_id: conversationId,
          topic,
          sealed:
            text === undefined
              ? null
              : sealRow(context, "notes", client.practiceId, [id], { text }),
          created_at: context.now(),
        })
        .execute();
    },
    async ofClient(client) {
      const rows = await db
        .selectFrom("notes")
        .selectAll()
        .where("practice_id", "=", client.practiceId)
        .where("client_id", "=", client.clientId)
        .orderBy("arrival")
        .execute();
      return rows.map((row) => ({
        id: row.id,
        conversationId: row.conversation_id,
        topic: row.topic,
        text:
          row.sealed === null
            ? undefined
            : (openRow(context, "notes", row.practice_id, [row.id], row.sealed) as { text: string })
                .text,
        createdAt: row.created_at,
        seenAt: row.seen_at ?? undefined,
      }));
    },
    async markSeen(client, noteId) {
      await db
        .updateTable("notes")
        .set({ seen_at: context.now() })
        .where("practice_id", "=", client.practiceId)
        .where("client_id", "=", client.clientId)
        .where("id", "=", noteId)
        .execute();
    },
  };
}
