import { sql } from "kysely";

import { createAuditRepository } from "./audit.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";
import type { Db } from "./dialect.ts";
import { pause } from "./pause.ts";
import { StoreError } from "./store-error.ts";

/** Children before parents. Everything that hangs on a client by `client_id`. */
const OF_CLIENT = [
  "goal_versions",
  "goal_decisions",
  "ratings",
  "wishes",
  "notes",
  "reminders",
  "drafts",
  "outbox",
  "tokens",
] as const;
const OF_CLIENT_LAST = ["alerts", "holds", "consents", "goals", "conversations"] as const;

/** Every row of one client, in one transaction, and a line in the audit. */
export const deleteClient = (
  context: StoreContext,
  client: ClientRef,
  actor: string,
): Promise<void> =>
  inTransaction(context, async (inside) => {
    const { db } = inside;
    const ids = db
      .selectFrom("conversations")
      .select("id")
      .where("practice_id", "=", client.practiceId)
      .where("client_id", "=", client.clientId);
    const deleteFrom = async (table: (typeof OF_CLIENT | typeof OF_CLIENT_LAST)[number]) =>
      db
        .deleteFrom(table)
        .where("practice_id", "=", client.practiceId)
        .where("client_id", "=", client.clientId)
        .execute();
    for (const table of OF_CLIENT) await deleteFrom(table);
    await db.deleteFrom("messages").where("conversation_id", "in", ids).execute();
    await db.deleteFrom("turns").where("conversation_id", "in", ids).execute();
    for (const table of OF_CLIENT_LAST) await deleteFrom(table);
    const { numDeletedRows } = await db
      .deleteFrom("clients")
      .where("practice_id", "=", client.practiceId)
      .where("id", "=", client.clientId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new StoreError("not-found", "no such client");
    await createAuditRepository(inside).record(client.practiceId, {
      actor,
      action: "client.erased",
      subject: client.clientId,
    });
  });

/** Deleted rows live on in free pages and in the log until they are written over. */
export const forgetBytes = ({ db, dialect }: StoreContext): Promise<void> =>
  dialect === "sqlite" ? rewriteFile(db) : rewriteTables(db);

const REWRITTEN = [
  "messages",
  "turns",
  "drafts",
  "conversations",
  "clients",
  "alerts",
  "holds",
  "ratings",
  "wishes",
  "notes",
  "goals",
  "goal_versions",
  "goal_decisions",
  "consents",
  "tokens",
];

/** Takes as long as it takes; each table is locked meanwhile. */
const rewriteTables = (db: Db): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      for (const table of REWRITTEN) {
        await sql`vacuum full ${sql.table(table)}`.execute(connection);
      }
    } finally {
      await sql`reset statement_timeout`.execute(connection);
    }
  });

const TRIES = 20;
const PAUSE_MS = 50;

/** Emptying the log needs it for itself for a moment; another process may be reading it. */
const rewriteFile = async (db: Db): Promise<void> => {
  await sql`vacuum`.execute(db);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return;
    await pause(PAUSE_MS);
  }
  throw new StoreError(
    "bytes-remain",
    "the rows are deleted, but another process holds the database; its next start clears the rest",
  );
};
