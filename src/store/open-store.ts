import { sql } from "kysely";
import { v7 } from "uuid";

import type { TurnStore } from "../turn/store.ts";
import { createAlertRepository } from "./alerts.ts";
import type { AlertRepository } from "./alerts.ts";
import { createAuditRepository } from "./audit.ts";
import type { AuditRepository } from "./audit.ts";
import { createClientRepository } from "./clients.ts";
import type { ClientRepository } from "./clients.ts";
import { createConsentRepository } from "./consents.ts";
import type { ConsentRepository } from "./consents.ts";
import type { StoreContext } from "./context.ts";
import { createConversationRepository } from "./conversations.ts";
import type { ConversationRepository } from "./conversations.ts";
import type { Db, DialectName } from "./dialect.ts";
import { createDraftRepository, type DraftRepository } from "./drafts.ts";
import { createGoalRepository } from "./goals.ts";
import type { GoalRepository } from "./goals.ts";
import { createHoldRepository } from "./holds.ts";
import type { HoldRepository } from "./holds.ts";
import type { KeyRing } from "./key-ring.ts";
import { migrate } from "./migrate.ts";
import { createNoteRepository } from "./notes.ts";
import type { NoteRepository } from "./notes.ts";
import { openPostgres } from "./postgres.ts";
import { createPracticeRepository } from "./practices.ts";
import type { PracticeRepository } from "./practices.ts";
import { createRatingRepository } from "./ratings.ts";
import type { RatingRepository } from "./ratings.ts";
import { createSealing } from "./sealing.ts";
import { openSqlite } from "./sqlite.ts";
import type { SqliteFile } from "./sqlite.ts";
import { StoreError } from "./store-error.ts";
import { createTokenRepository } from "./tokens.ts";
import type { TokenRepository } from "./tokens.ts";
import { createTurnStore } from "./turns/turn-store.ts";
import { createDataRights } from "./data-rights.ts";
import type { DataRights } from "./data-rights.ts";
import { clearOutboxLeases, createOutboxRepository } from "./outbox.ts";
import type { OutboxRepository } from "./outbox.ts";
import { createReminderRepository } from "./reminders.ts";
import type { ReminderRepository } from "./reminders.ts";
import { createRetention } from "./retention.ts";
import type { Retention } from "./retention.ts";
import { rotateSealedRows } from "./rotate-keys.ts";
import type { Rotation } from "./rotate-keys.ts";
import { createUsageRepository } from "./usage.ts";
import type { UsageRepository } from "./usage.ts";
import { createVisits } from "./visits.ts";
import type { Visits } from "./visits.ts";
import { createWishRepository } from "./wishes.ts";
import type { WishRepository } from "./wishes.ts";

export interface StoreOptions {
  /** `postgres://…`, or the path of a SQLite file, with or without `sqlite:` before it. */
  readonly database: string;
  readonly sealingKeys: KeyRing;
  readonly clock?: { now(): string };
  readonly newId?: () => string;
  /**
   * False for a tool beside the running service. The service itself is the one process that takes
   * turns and sends on a SQLite file: at its start whatever the last one was sending is free again.
   */
  readonly isService?: boolean;
}

/** The opened database: every repository, the turn's port, and the end of it. */
export interface Store {
  readonly dialect: DialectName;
  readonly turns: TurnStore;
  readonly practices: PracticeRepository;
  readonly clients: ClientRepository;
  readonly conversations: ConversationRepository;
  readonly goals: GoalRepository;
  readonly ratings: RatingRepository;
  readonly wishes: WishRepository;
  readonly notes: NoteRepository;
  readonly drafts: DraftRepository;
  readonly holds: HoldRepository;
  readonly alerts: AlertRepository;
  readonly consents: ConsentRepository;
  readonly tokens: TokenRepository;
  readonly audit: AuditRepository;
  readonly outbox: OutboxRepository;
  readonly reminders: ReminderRepository;
  readonly usage: UsageRepository;
  readonly visits: Visits;
  readonly dataRights: DataRights;
  readonly retention: Retention;
  /** Seals every row with the ring's current key; stopped halfway, it goes on where it was. */
  rotateKeys(): Promise<Rotation>;
  /** A consistent copy of a live SQLite file. PostgreSQL has tools of its own: rejects there. */
  backup(path: string): Promise<void>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const connect = (database: string): { db: Db; dialect: DialectName; file?: SqliteFile } =>
  /^postgres(ql)?:\/\//.test(database)
    ? { db: openPostgres({ databaseUrl: database }), dialect: "postgres" }
    : { ...openSqlite(database.replace(/^sqlite:(\/\/)?/, "")), dialect: "sqlite" };

/** Opens the database and brings it to the newest shape. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { db, dialect, file } = connect(options.database);
  const context: StoreContext = {
    db,
    dialect,
    sealing: createSealing(options.sealingKeys),
    now: () => options.clock?.now() ?? new Date().toISOString(),
    newId: options.newId ?? v7,
  };
  try {
    await migrate(db, dialect);
    if (dialect === "sqlite" && options.isService !== false) {
      await clearOutboxLeases(context);
      // What was deleted while another process held the log leaves it now.
      file?.pragma("wal_checkpoint(truncate)");
    }
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    dialect,
    ...repositoriesOf(context),
    rotateKeys: () => rotateSealedRows(context),
    backup: (path) => backup(file, path),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

/** A live file is never copied: the copy would lack what is still in the log. */
const backup = async (file: SqliteFile | undefined, path: string): Promise<void> => {
  if (file === undefined) {
    throw new StoreError("backup-not-here", "back a PostgreSQL up with its own tools (pg_dump)");
  }
  await file.backup(path);
};

const repositoriesOf = (context: StoreContext) => {
  return {
    ...recordsOf(context),
    dataRights: createDataRights(context),
    retention: createRetention(context),
    outbox: createOutboxRepository(context),
    reminders: createReminderRepository(context),
    usage: createUsageRepository(context),
    visits: createVisits(context),
  };
};

const recordsOf = (context: StoreContext) => ({
  turns: createTurnStore(context),
  practices: createPracticeRepository(context),
  clients: createClientRepository(context),
  conversations: createConversationRepository(context),
  goals: createGoalRepository(context),
  ratings: createRatingRepository(context),
  wishes: createWishRepository(context),
  notes: createNoteRepository(context),
  drafts: createDraftRepository(context),
  holds: createHoldRepository(context),
  alerts: createAlertRepository(context),
  consents: createConsentRepository(context),
  tokens: createTokenRepository(context),
  audit: createAuditRepository(context),
});
