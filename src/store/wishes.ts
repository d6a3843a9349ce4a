import type { ClientRef, StoreContext } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";

/** A wish named and not chosen; it is kept for another day. */
export interface Wish {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
}

export interface WishRepository {
  park(client: ClientRef, conversationId: string, text: string): Promise<void>;
  ofClient(client: ClientRef): Promise<readonly Wish[]>;
}

export function createWishRepository(context: StoreContext): WishRepository {
  const { db } = context;
  return {
    async park(client, conversationId, text) {
      const id = context.newId();
      await db
        .insertInto("wishes")
        .values({
          id,
          practice_id: client.practiceId,
          client_id: client.clientId,
          conversation_id: conversationId,
          sealed: sealRow(context, "wishes", client.practiceId, [id], { text }),
          created_at: context.now(),
        })
        .execute();
    },
    async ofClient(client) {
      const rows = await db
        .selectFrom("wishes")
        .selectAll()
        .where("practice_id", "=", client.practiceId)
        .where("client_id", "=", client.clientId)
        .orderBy("arrival")
        .execute();
      return rows.map((row) => ({
        id: row.id,
        text: (
          openRow(context, "wishes", row.practice_id, [row.id], row.sealed) as { text: string }
        ).text,
        createdAt: row.created_at,
      }));
    },
  };
}
