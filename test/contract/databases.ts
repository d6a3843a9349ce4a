import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Client } from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";

import { newKey, parseKeyRing, formatKeyRing } from "../../src/store/key-ring.ts";
import type { KeyRing } from "../../src/store/key-ring.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sqliteDriver } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/open-store.ts";

/** A database of one suite's own. */
export interface Database {
  /** Path or URL. */
  readonly location: () => string;
  readonly keys: KeyRing;
  /** Opens it (again); everything opened is closed at the end of the suite. */
  open(clock?: { now(): string }): Promise<Store>;
  /** Asks the database itself, past every repository. Parameters are `$1`… on both. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  readonly dialect: "sqlite" | "postgres";
  /** The folder with the SQLite file. */
  readonly folder: () => string;
}

export const freshKeys = (): KeyRing => parseKeyRing(formatKeyRing([newKey()]));

/** The same tests on a SQLite file and on a PostgreSQL database, both real. */
export function describeEachDatabase(name: string, tests: (database: Database) => void): void {
  for (const dialect of ["sqlite", "postgres"] as const) {
    describe(`${name}, on ${dialect}`, () => {
      tests(databaseOf(dialect));
    });
  }
}

const databaseOf = (dialect: "sqlite" | "postgres"): Database => {
  const keys = freshKeys();
  const opened: Store[] = [];
  const made = dialect === "sqlite" ? sqliteFile() : postgresDatabase();
  afterAll(async () => {
    for (const store of opened) await store.close().catch(() => undefined);
    await made.remove();
  });
  return {
    dialect,
    keys,
    location: () => made.location(),
    folder: () => made.folder(),
    query: (sql, parameters) => made.query(sql, parameters),
    async open(clock) {
      const store = await openStore({ database: made.location(), sealingKeys: keys, clock });
      opened.push(store);
      return store;
    },
  };
};

interface Made {
  location(): string;
  folder(): string;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  remove(): Promise<void>;
}

const sqliteFile = (): Made => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cairn-store-"));
  });
  const location = () => join(folder, "cairn.db");
  return {
    location,
    folder: () => folder,
    async query(sql, parameters = []) {
      const file = new (sqliteDriver())(location());
      try {
        const statement = file.prepare(sql.replaceAll(/\$\d/g, "?"));
        return (
          statement.reader ? statement.all(...parameters) : [statement.run(...parameters)]
        ) as never[];
      } finally {
        file.close();
      }
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
};

const postgresDatabase = (): Made => {
  const name = `t_${randomBytes(6).toString("hex")}`;
  const server = () => inject("postgresUrl");
  const location = () => server().replace(/postgres$/, name);
  const ask = async <Row>(url: string, sql: string, parameters: readonly unknown[] = []) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql, [...parameters])).rows as Row[];
    } finally {
      await client.end();
    }
  };
  beforeAll(async () => {
    await ask(server(), `create database ${name}`);
  });
  return {
    location,
    folder: () => "",
    query: (sql, parameters) => ask(location(), sql, parameters),
    async remove() {
      await ask(server(), `drop database if exists ${name} with (force)`);
    },
  };
};
