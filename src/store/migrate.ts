import { Migrator, sql } from "kysely";
import type { Kysely, Migration } from "kysely";

import type { Db, DialectName } from "./dialect.ts";
import { practicesAndClients } from "./migrations/0001-practices-and-clients.ts";
import { conversations } from "./migrations/0002-conversations.ts";
import { goals } from "./migrations/0003-goals.ts";
import { safetyAndJobs } from "./migrations/0004-safety-and-jobs.ts";
import { audit } from "./migrations/0005-audit.ts";
import { drafts } from "./migrations/0006-drafts.ts";
import type { Build } from "./migrations/build.ts";

/** The same steps on both databases, in this order. A step that has shipped is never edited; a change is a new step. */
const STEPS: Record<string, (build: Build) => Promise<void>> = {
  "0001-practices-and-clients": practicesAndClients,
  "0002-conversations": conversations,
  "0003-goals": goals,
  "0004-safety-and-jobs": safetyAndJobs,
  "0005-audit": audit,
  "0006-drafts": drafts,
};

const migrations = (dialect: DialectName): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(STEPS).map(([name, step]) => [
      name,
      { up: (db: Kysely<unknown>) => step({ db, schema: db.schema, dialect }) },
    ]),
  );

/**
 * Brings the database to the newest shape: wholly or not at all, also when the process is killed in
 * the middle or several start at once. On PostgreSQL the migrator does that by itself; on SQLite it
 * takes neither a transaction nor a lock, so it gets both here.
 */
export function migrate(db: Db, dialect: DialectName): Promise<void> {
  if (dialect === "postgres") return runSteps(db, dialect);
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await runSteps(connection, dialect);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

const runSteps = async (db: Db, dialect: DialectName): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations(dialect)) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
};
