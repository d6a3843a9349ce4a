import { sql } from "kysely";

import type { Build } from "./build.ts";

export async function practicesAndClients(build: Build): Promise<void> {
  await practiceTables(build);
  await clientTable(build);
  await consentTable(build);
}

const practiceTables = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("practices")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("region", "text")
    .addColumn("time_zone", "text", (c) => c.notNull())
    .addColumn("phone", "text")
    .addColumn("email", "text")
    .addColumn("cover_hours", "text", (c) => c.notNull())
    .addColumn("allowed_origins", "text", (c) => c.notNull())
    .addColumn("attested_at", "text")
    .addColumn("cards_accepted_at", "text")
    .addColumn("mode", "text", (c) => c.notNull())
    .addColumn("alert_emails", "text", (c) => c.notNull().defaultTo("[]"))
    .addColumn("webhook_url", "text")
    .addColumn("sealed", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();

  await schema
    .createTable("embed_keys")
    .addColumn("key", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practices.id"))
    .execute();
};

const clientTable = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("clients")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull().references("practices.id"))
    .addColumn("clinician_id", "text")
    .addColumn("sealed", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createIndex("clients_of_practice")
    .on("clients")
    .columns(["practice_id", "id"])
    .execute();
};

const consentTable = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("consents")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("given", "integer", (c) => c.notNull().check(sql`given in (0, 1)`))
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("consents_in_order", ["client_id", "seq"])
    .execute();
};
