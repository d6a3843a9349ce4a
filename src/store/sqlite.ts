import { closeSync, mkdirSync, openSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

import type BetterSqlite3 from "better-sqlite3";
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from "kysely";
import type { DatabaseConnection, Driver } from "kysely";

import type { Db } from "./dialect.ts";
import { pause } from "./pause.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

export type SqliteFile = BetterSqlite3.Database;

/**
 * better-sqlite3 12 is compiled for each version of Node; 13 is one prebuilt file for Node-API 10
 * and later and crashes before it. One lockfile holds both.
 */
const driverNames = (): readonly string[] =>
  Number(process.versions["napi"]) >= 10
    ? ["better-sqlite3-napi", "better-sqlite3"]
    : ["better-sqlite3"];

let driver: typeof BetterSqlite3 | undefined;

/** For whoever opens a file beside the store: two builds of SQLite in one process break each other's locks. */
export const sqliteDriver = (): typeof BetterSqlite3 => {
  if (driver !== undefined) return driver;
  const require = createRequire(import.meta.url);
  const failures: unknown[] = [];
  for (const name of driverNames()) {
    try {
      const found = require(name) as typeof BetterSqlite3;
      // The native part loads with the first connection, not with the module.
      new found(":memory:").close();
      driver = found;
      return found;
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(
    failures,
    "no SQLite driver could be loaded: run `npm ci` with this version of Node",
  );
};

/** What a connection must answer. Reopening a WAL file silently lowers `synchronous`, so each is set and asked again. */
const PRAGMAS = [
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["secure_delete", 1],
  // A locked database stops the whole process for this long, again at each attempt; between the attempts of
  // `inTransaction` everyone else gets on. With 100 ms a card for someone at risk came after two seconds.
  ["busy_timeout", 20],
] as const;

const setPragmas = (file: SqliteFile): void => {
  for (const [name, value] of PRAGMAS) {
    file.pragma(`${name} = ${value}`);
    const answer = file.pragma(name, { simple: true });
    if (answer !== value) throw new StoreError("pragma-not-set", `SQLite refused ${name}`);
  }
};

const TRIES = 100;
const PAUSE_MS = 20;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");

/** Another process is writing: waits for it (some 3 s at most) while everything else in this one goes on. */
const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= TRIES || !isBusy(error)) throw error;
      await pause(PAUSE_MS);
    }
  }
};

/** A transaction asks for the write at once: one that reads first fails outright when someone wrote in between. */
class PatientDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: (query) => patiently(() => connection.executeQuery(query)),
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class PatientDialect extends SqliteDialect {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new PatientDriver({ database: this.#file });
  }
}

export function openSqlite(path: string): { db: Db; file: SqliteFile } {
  mkdirSync(dirname(path), { recursive: true });
  // The log and the index beside it take the file's mode.
  closeSync(openSync(path, "a", 0o600));
  const file = new (sqliteDriver())(path);
  try {
    setPragmas(file);
  } catch (error) {
    file.close();
    throw error;
  }
  return { db: new Kysely<Tables>({ dialect: new PatientDialect(file) }), file };
}
