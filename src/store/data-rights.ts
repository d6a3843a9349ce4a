import { sql } from "kysely";

import { createAlertRepository } from "./alerts.ts";
import { createAuditRepository } from "./audit.ts";
import { createClientRepository } from "./clients.ts";
import { createConsentRepository } from "./consents.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";
import type { Db } from "./dialect.ts";
import { createConversationRepository } from "./conversations.ts";
import { createGoalRepository } from "./goals.ts";
import { createHoldRepository } from "./holds.ts";
import { createNoteRepository } from "./notes.ts";
import { createRatingRepository } from "./ratings.ts";
import { pause } from "./pause.ts";
import { createReminderRepository } from "./reminders.ts";
import { StoreError } from "./store-error.ts";
import { transcript } from "./turns/transcript.ts";
import { createWishRepository } from "./wishes.ts";

export interface DataRights {
  /** Everything that is kept of one client, as one JSON value. Throws `not-found`. The reading is audited. */
  exportClient(client: ClientRef, actor: string): Promise<ClientExport>;
  /**
   * Deletes every row of one client and then the bytes of it: on SQLite the write-ahead log is cut and
   * the file rewritten, on PostgreSQL the tables are. The audit keeps ids only. Throws `not-found`.
   */
  eraseClient(client: ClientRef, actor: string): Promise<void>;
}

export type ClientExport = Awaited<ReturnType<typeof gather>>;

export function createDataRights(context: StoreContext): DataRights {
  return {
    async exportClient(client, actor) {
      const found = await gather(context, client);
      await createAuditRepository(context).record(client.practiceId, {
        actor,
        action: "client.exported",
        subject: client.clientId,
      });
      return found;
    },
    async eraseClient(client, actor) {
      await deleteClient(context, client, actor);
      await forgetBytes(context);
    },
  };
}

/** What an export looks like; its shape is a promise to clients, so it only grows. */
const gather = async (context: StoreContext, client: ClientRef) => {
  const person = await createClientRepository(context).find(client);
  if (person === undefined) throw new StoreError("not-found", "no such client");
  const goals = createGoalRepository(context);
  const conversations = await createConversationRepository(context).ofClient(client);
  const { practiceId, clientId } = client;
  return {
    format: "cairn-export",
    formatVersion: 1,
    exportedAt: context.now(),
    client: {
      id: person.clientId,
      practiceId: person.practiceId,
      createdAt: person.createdAt,
      ...person.profile,
    },
    consents: await createConsentRepository(context).history(client),
    goals: await Promise.all(
      (await goals.ofClient(client)).map(async (goal) => ({
        goalId: goal.goalId,
        status: goal.status,
        versions: await goals.versions(client, goal.goalId),
        decisions: await goals.decisions(client, goal.goalId),
      })),
    ),
    ratings: await createRatingRepository(context).ofClient(client),
    wishes: await createWishRepository(context).ofClient(client),
    notes: await createNoteRepository(context).ofClient(client),
    reminders: await createReminderRepository(context).ofClient(client),
    safety: {
      holds: await createHoldRepository(context).history(client),
      alerts: await createAlertRepository(context).list(practiceId, { clientId }),
    },
    conversations: await Promise.all(
      conversations.map(async ({ ref, kind, locale, timeZone, createdAt, session }) => ({
        id: ref.conversationId,
        kind,
        locale,
        timeZone,
        createdAt,
        session: session ?? null,
        lines: await transcript(context, ref),
      })),
    ),
  };
};

/** Children before parents. Everything that hangs on a client by `client_id`. */
const OF_CLIENT = [
  "goal_versions",
  "goal_decisions",
  "ratings",
  "wishes",
  "notes",
  "reminders",
  "outbox",
  "tokens",
] as const;
const OF_CLIENT_LAST = ["alerts", "holds", "consents", "goals", "conversations"] as const;

const deleteClient = (context: StoreContext, client: ClientRef, actor: string): Promise<void> =>
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
const forgetBytes = ({ db, dialect }: StoreContext): Promise<void> =>
  dialect === "sqlite" ? rewriteFile(db) : rewriteTables(db);

const REWRITTEN = [
  "messages",
  "turns",
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
