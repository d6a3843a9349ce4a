import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openStore } from "../../src/store/open-store.ts";
import { openSqlite, sqliteDriver } from "../../src/store/sqlite.ts";
import { freshKeys } from "../contract/databases.ts";
import { messageOf, person } from "../contract/people.ts";

describe("a SQLite file", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cairn-sqlite-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is opened with every safe setting, also when it is opened again", async () => {
    const path = join(folder, "settings.db");
    for (let time = 0; time < 3; time += 1) {
      const { db, file } = openSqlite(path);
      const settings = ["journal_mode", "synchronous", "foreign_keys", "secure_delete"];
      expect(settings.map((name) => file.pragma(name, { simple: true }))).toEqual(["wal", 2, 1, 1]);
      expect(file.pragma("busy_timeout", { simple: true })).toBeLessThanOrEqual(100);
      file.exec("create table if not exists t (x)");
      file.exec("insert into t values (1)");
      await db.destroy();
    }
  });

  it("is for its owner alone, and so is what lies beside it", async () => {
    const path = join(folder, "own.db");
    const { db, file } = openSqlite(path);
    file.exec("create table t (x)");
    for (const name of [path, `${path}-wal`, `${path}-shm`]) {
      expect(statSync(name).mode & 0o777).toBe(0o600);
    }
    await db.destroy();
  });

  it("waits for another process without losing the message or freezing this one", async () => {
    const path = join(folder, "locked.db");
    const store = await openStore({ database: path, sealingKeys: freshKeys() });
    const { conversation } = await person(store);
    const other = new (sqliteDriver())(path);
    other.exec("begin immediate");
    const accepting = store.turns.accept(messageOf(conversation, "hello"));
    setTimeout(() => other.exec("commit"), 400);
    // Timers go on while it waits; a connection that waits by itself would let a handful through.
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    expect(await accepting).toEqual({ kind: "accepted", seq: 1 });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(8);
    other.close();
    await store.close();
  });

  it("says so when erased bytes remain because another process reads, and clears them at the next start", async () => {
    const path = join(folder, "read.db");
    const sealingKeys = freshKeys();
    const store = await openStore({ database: path, sealingKeys });
    const someone = await person(store);
    await store.turns.accept(messageOf(someone.conversation, "hello"));
    const sealed = () => {
      const reader = new (sqliteDriver())(path);
      const row = reader.prepare("select sealed from messages").get() as { sealed: string };
      reader.close();
      return row.sealed;
    };
    const trace = sealed().slice(20, 60);
    const reader = new (sqliteDriver())(path);
    reader.exec("begin; select count(*) from messages");
    reader.prepare("select * from messages").all();
    const erasing = store.dataRights.eraseClient(someone, "client");
    await expect(erasing).rejects.toMatchObject({ code: "bytes-remain" });
    reader.exec("commit");
    reader.close();
    await store.close();
    const again = await openStore({ database: path, sealingKeys });
    const bytes = readdirSync(folder)
      .filter((name) => name.startsWith("read.db"))
      .map((name) => readFileSync(join(folder, name)).toString("latin1"));
    expect(bytes.join("")).not.toContain(trace);
    await again.close();
  });

  it("is backed up while it is open, and the copy holds what was committed", async () => {
    const sealingKeys = freshKeys();
    const store = await openStore({ database: join(folder, "live.db"), sealingKeys });
    const { conversation } = await person(store);
    const message = messageOf(conversation, "keep me");
    await store.turns.accept(message);
    await store.backup(join(folder, "copy.db"));
    await store.turns.accept(messageOf(conversation, "later"));
    await store.close();
    const copy = await openStore({ database: join(folder, "copy.db"), sealingKeys });
    expect(await copy.turns.accept(message)).toEqual({ kind: "repeat", seq: 1 });
    await copy.close();
  });
});
