import type { Selectable } from "kysely";

import { announce } from "./announce.ts";
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
  /** What nobody of the practice has looked at, oldest first. */
  unseen(practiceId: string): Promise<readonly (Note & { readonly clientId: string })[]>;
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
    async unseen(practiceId) {
      const rows = await context.db
        .selectFrom("notes")
        .selectAll()
        .where("practice_id", "=", practiceId)
        .where("seen_at", "is", null)
        .orderBy("arrival")
        .execute();
      return rows.map((row) => Object.assign(noteOf(context, row), { clientId: row.client_id }));
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

/** The client's own words for the practice, and what they were promised it will hear, are sent word of. */
const isAnnounced = ({ topic, text }: NewNote): boolean =>
  text !== undefined || topic === "minor/concern";

const add = async (
  context: StoreContext,
  client: ClientRef,
  conversationId: string,
  note: NewNote,
): Promise<void> => {
  const { practiceId, clientId } = client;
  const { topic, text } = note;
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
  if (isAnnounced(note)) await announce(context, client, { subjectId: id, topic: "note.left" });
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
