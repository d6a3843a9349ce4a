import { sql } from "kysely";

import { tableInOrder } from "./build.ts";
import type { Build } from "./build.ts";

export async function safetyAndJobs(build: Build): Promise<void> {
  await holdTable(build);
  await tokenTable(build);
  await jobTables(build);
}

const holdTable = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("holds")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("released_at", "text")
    .addColumn("sealed", "text", (c) => c.notNull())
    .addUniqueConstraint("holds_in_order", ["client_id", "seq"])
    .execute();
  await schema
    .createIndex("holds_one_open")
    .unique()
    .on("holds")
    .column("client_id")
    .where(sql.ref("released_at"), "is", null)
    .execute();
};

const tokenTable = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("tokens")
    .addColumn("hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practices.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.references("clients.id"))
    .addColumn("conversation_id", "text", (c) => c.references("conversations.id"))
    .addColumn("expires_at", "text")
    .addColumn("used_at", "text")
    .addColumn("revoked_at", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await schema.createIndex("tokens_of_client").on("tokens").column("client_id").execute();
};

const jobTables = async (build: Build): Promise<void> => {
  const { schema, dialect } = build;
  await tableInOrder(build, "outbox")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practices.id"))
    .addColumn("client_id", "text", (c) => c.references("clients.id"))
    .addColumn("channel", "text", (c) => c.notNull())
    .addColumn("topic", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("next_attempt_at", "text")
    .addColumn("lease_holder", "text")
    .addColumn("lease_expires_at", dialect === "postgres" ? "timestamptz" : "text")
    .addColumn("sent_at", "text")
    .addColumn("last_error", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createIndex("outbox_unsent")
    .on("outbox")
    .column("arrival")
    .where(sql.ref("sent_at"), "is", null)
    .execute();

  await schema
    .createTable("reminders")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
    .addColumn("goal_id", "text", (c) => c.references("goals.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("due_at", "text", (c) => c.notNull())
    .addColumn("done_at", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createIndex("reminders_due")
    .on("reminders")
    .column("due_at")
    .where(sql.ref("done_at"), "is", null)
    .execute();
};
