import { createRequire } from "node:module";

import { Kysely, PostgresDialect } from "kysely";
import type Pg from "pg";

import type { Db } from "./dialect.ts";
import type { Tables } from "./tables.ts";

export interface PostgresOptions {
  readonly databaseUrl: string;
  /** An idle connection was lost; the pool opens another. */
  readonly onConnectionLost?: (error: Error) => void;
}

const POOL_SIZE = 10;

export function openPostgres({ databaseUrl, onConnectionLost }: PostgresOptions): Db {
  // Loaded only where it is used: it is a part of the time to start.
  const { Pool } = createRequire(import.meta.url)("pg") as typeof Pg;
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    application_name: "cairn",
    keepAlive: true,
    // A process that hangs must not hold a conversation for ever, nor a database that hangs a process.
    statement_timeout: 15_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // Without a listener a dropped idle connection ends the process.
  pool.on("error", (error) => onConnectionLost?.(error));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
