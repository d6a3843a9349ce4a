import { sql } from "kysely";

import type { Build } from "./build.ts";

export async function audit(build: Build): Promise<void> {
  const { schema } = build;
  await schema
    .createTable("audit")
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("detail", "text", (c) => c.notNull())
    .addColumn("prev_hash", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("audit_pk", ["practice_id", "seq"])
    .execute();
  await schema
    .createTable("audit_heads")
    .addColumn("practice_id", "text", (c) => c.primaryKey().notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("sealed", "text", (c) => c.notNull())
    .execute();
  await refuseChanges(build, "audit", "update");
  await refuseChanges(build, "audit", "delete");
  await refuseChanges(build, "consents", "update");
  await refuseChanges(build, "goal_versions", "update", GOAL_VERSION_COLUMNS);
}

/** Everything but `sealed`, which key rotation writes anew. */
const GOAL_VERSION_COLUMNS = [
  "goal_id",
  "version",
  "practice_id",
  "client_id",
  "conversation_id",
  "consent_message_id",
  "status",
  "created_by",
  "created_at",
];

const refuseChanges = async (
  { db, dialect }: Build,
  table: string,
  change: "update" | "delete",
  columns: readonly string[] = [],
): Promise<void> => {
  const trigger = sql.raw(`${table}_no_${change}`);
  const event = sql.raw(columns.length === 0 ? change : `${change} of ${columns.join(", ")}`);
  const refusal = sql.raw(`'${table} is append-only'`);
  if (dialect === "sqlite") {
    await sql`create trigger ${trigger} before ${event} on ${sql.raw(table)}
      begin select raise(abort, ${refusal}); end`.execute(db);
    return;
  }
  await sql`create function ${trigger}() returns trigger language plpgsql as
    $$ begin raise exception ${refusal}; end $$`.execute(db);
  await sql`create trigger ${trigger} before ${event} on ${sql.raw(table)}
    for each row execute function ${trigger}()`.execute(db);
};
