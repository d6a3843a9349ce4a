import { sql } from "kysely";

import { tableInOrder } from "./build.ts";
import type { Build } from "./build.ts";

export async function conversations(build: Build): Promise<void> {
  await conversationTable(build);
  await alertTable(build);
  await messageTable(build);
  await turnTable(build);
}

const conversationTable = async ({ schema, dialect }: Build): Promise<void> => {
  await schema
    .createTable("conversations")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practices.id"))
    .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("locale", "text", (c) => c.notNull())
    .addColumn("time_zone", "text", (c) => c.notNull())
    .addColumn("mode", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("last_seq", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("sealed", "text")
    .addColumn("disclosed_at", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("last_active_at", "text", (c) => c.notNull())
    .addColumn("lease_holder", "text")
    .addColumn("lease_expires_at", dialect === "postgres" ? "timestamptz" : "text")
    .execute();
  await schema
    .createIndex("conversations_of_client")
    .on("conversations")
    .columns(["practice_id", "client_id"])
    .execute();
};

const alertTable = async (build: Build): Promise<void> => {
  await tableInOrder(build, "alerts")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
    .addColumn("conversation_id", "text", (c) => c.notNull().references("conversations.id"))
    .addColumn("message_id", "text")
    .addColumn("level", "text", (c) => c.notNull().check(sql`level in ('risk', 'imminent')`))
    .addColumn("status", "text", (c) =>
      c.notNull().check(sql`status in ('open', 'seen', 'closed')`),
    )
    .addColumn("client_answer", "text")
    .addColumn("handled_by", "text")
    .addColumn("handled_at", "text")
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("raised_at", "text", (c) => c.notNull())
    .execute();
  await build.schema
    .createIndex("alerts_of_practice")
    .on("alerts")
    .columns(["practice_id", "status"])
    .execute();
};

/**
 * The check below is the promise that no risk goes unseen: the database itself refuses a message
 * that pauses the coaching without the alert that was written in the same transaction.
 */
const messageTable = async (build: Build): Promise<void> => {
  await tableInOrder(build, "messages")
    .addColumn("conversation_id", "text", (c) => c.notNull().references("conversations.id"))
    .addColumn("message_id", "text", (c) => c.notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("level", "text", (c) => c.notNull())
    .addColumn("alert_id", "text", (c) => c.references("alerts.id"))
    .addColumn("turn_id", "text")
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("messages_once", ["conversation_id", "message_id"])
    .addUniqueConstraint("messages_in_order", ["conversation_id", "seq"])
    .addCheckConstraint(
      "messages_at_risk_have_an_alert",
      sql`level in ('none', 'concern') or (level in ('risk', 'imminent') and alert_id is not null)`,
    )
    .execute();
  await build.schema
    .createIndex("messages_unanswered")
    .on("messages")
    .columns(["conversation_id", "arrival"])
    .where(sql.ref("turn_id"), "is", null)
    .execute();
};

const turnTable = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("turns")
    .addColumn("conversation_id", "text", (c) => c.notNull().references("conversations.id"))
    .addColumn("turn_id", "text", (c) => c.notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("opening", "integer", (c) => c.notNull())
    .addColumn("reply_id", "text", (c) => c.notNull())
    .addColumn("reply_seq", "integer", (c) => c.notNull())
    .addColumn("sealed", "text", (c) => c.notNull())
    .addColumn("model_calls", "text")
    .addColumn("tokens", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("turns_pk", ["conversation_id", "turn_id"])
    .addUniqueConstraint("turns_in_order", ["conversation_id", "reply_seq"])
    .execute();
  await schema
    .createIndex("turns_of_practice")
    .on("turns")
    .columns(["practice_id", "at"])
    .where(sql.ref("tokens"), ">", 0)
    .execute();
  await schema
    .createIndex("turns_one_opening")
    .unique()
    .on("turns")
    .column("conversation_id")
    .where(sql.ref("opening"), "=", 1)
    .execute();
};
