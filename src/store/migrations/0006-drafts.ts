import type { Build } from "./build.ts";

/** A model's reply that a clinician reads first, and the keys that staff bring. */
export async function drafts({ schema }: Build): Promise<void> {
  await schema
    .createTable("drafts")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
    .addColumn("conversation_id", "text", (c) =>
      c.notNull().unique().references("conversations.id"),
    )
    .addColumn("fence", "integer", (c) => c.notNull())
    .addColumn("last_seq", "integer", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await schema.alterTable("tokens").addColumn("staff_id", "text").execute();
}
