import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";

import type { Db } from "./dialect.ts";
import type { Tables } from "./tables.ts";

export interface PostgresOptions {
  readonly databaseUrl: string;
  /** An idle connection was lost; the pool opens another. */
  readonly onConnectionLost?: (error: Error) => void;
}

const POOL_SIZE = 10;

export function openPostgres({ databaseUrl, onConnectionLost }: PostgresOptions): Db {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    application_name: "cairn",
  });
  // Without a listener a dropped idle connection ends the process.
  pool.on("error", (error) => onConnectionLost?.(error));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
