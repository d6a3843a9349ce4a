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
import { createTokenRepository } from "./tokens.ts";
import type { TokenRepository } from "./tokens.ts";
import { createTurnStore } from "./turns/turn-store.ts";
import { createWishRepository } from "./wishes.ts";
import type { WishRepository } from "./wishes.ts";

export interface StoreOptions {
  /** `postgres://…`, or the path of a SQLite file. */
  readonly database: string;
  readonly sealingKeys: KeyRing;
  readonly clock?: { now(): string };
  readonly newId?: () => string;
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
  readonly holds: HoldRepository;
  readonly alerts: AlertRepository;
  readonly consents: ConsentRepository;
  readonly tokens: TokenRepository;
  readonly audit: AuditRepository;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const connect = (database: string): { db: Db; dialect: DialectName; file?: SqliteFile } =>
  /^postgres(ql)?:\/\//.test(database)
    ? { db: openPostgres({ databaseUrl: database }), dialect: "postgres" }
    : { ...openSqlite(database), dialect: "sqlite" };

/** Opens the database and brings it to the newest shape. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { db, dialect } = connect(options.database);
  try {
    await migrate(db, dialect);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const context: StoreContext = {
    db,
    dialect,
    sealing: createSealing(options.sealingKeys),
    now: () => options.clock?.now() ?? new Date().toISOString(),
    newId: options.newId ?? v7,
  };
  return {
    dialect,
    ...repositoriesOf(context),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

const repositoriesOf = (context: StoreContext) => ({
  turns: createTurnStore(context),
  practices: createPracticeRepository(context),
  clients: createClientRepository(context),
  conversations: createConversationRepository(context),
  goals: createGoalRepository(context),
  ratings: createRatingRepository(context),
  wishes: createWishRepository(context),
  notes: createNoteRepository(context),
  holds: createHoldRepository(context),
  alerts: createAlertRepository(context),
  consents: createConsentRepository(context),
  tokens: createTokenRepository(context),
  audit: createAuditRepository(context),
});
