import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import type { Database } from "./databases.ts";
import { person } from "./people.ts";

/** Someone with all rights on the database first takes the triggers away. */
const unguarded = async (database: Database, ...statements: string[]): Promise<void> => {
  const isPostgres = database.dialect === "postgres";
  for (const change of ["update", "delete"]) {
    await database.query(
      isPostgres
        ? `alter table audit disable trigger audit_no_${change}`
        : `drop trigger if exists audit_no_${change}`,
    );
  }
  for (const statement of statements) await database.query(statement);
};

describeEachDatabase("the audit", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });

  const fiveLines = async (): Promise<string> => {
    const { practiceId } = await person(store);
    for (const n of [1, 2, 3, 4, 5]) {
      const entry = { actor: "staff:s1", action: "record.read", subject: `client-${n}` };
      await store.audit.record(practiceId, entry);
    }
    return practiceId;
  };

  it("is intact when nobody touched it, and counts for each practice on its own", async () => {
    const [one, two] = [await fiveLines(), await fiveLines()];
    expect(await store.audit.verify(one)).toMatchObject({ kind: "intact", lines: 5 });
    expect(await store.audit.verify(two)).toMatchObject({ kind: "intact", lines: 5 });
    expect(await store.audit.verify("nobody")).toMatchObject({ kind: "intact", lines: 0 });
    expect((await store.audit.list(one, { limit: 1 }))[0]).toMatchObject({
      seq: 5,
      subject: "client-5",
    });
  });

  it("numbers without a gap when many write at once", async () => {
    const { practiceId } = await person(store);
    const entry = { actor: "system", action: "record.read", subject: "c" };
    await Promise.all(Array.from({ length: 12 }, () => store.audit.record(practiceId, entry)));
    expect(await store.audit.verify(practiceId)).toMatchObject({ kind: "intact", lines: 12 });
  });

  it.each([
    ["changed", "update audit set actor = 'nobody' where seq = 3"],
    ["deleted", "delete from audit where seq = 3"],
  ])("refuses that a line is %s", async (_what, statement) => {
    await fiveLines();
    await expect(database.query(statement)).rejects.toThrow(/append-only/);
  });

  it.each([
    [
      "a changed line",
      3,
      "changed",
      ["update audit set subject = 'client-9' where seq = 3 and practice_id = '?'"],
    ],
    ["a deleted line", 3, "missing", ["delete from audit where seq = 3 and practice_id = '?'"]],
    [
      "a line put in between",
      4,
      "unlinked",
      [
        "update audit set seq = seq + 100 where seq > 3 and practice_id = '?'",
        "update audit set seq = seq - 99 where seq > 100 and practice_id = '?'",
        `insert into audit select practice_id, 4, at, actor, action, 'planted', detail, prev_hash, hash
         from audit where seq = 3 and practice_id = '?'`,
      ],
    ],
    [
      "two lines in each other's place",
      2,
      "changed",
      [
        "update audit set seq = 99 where seq = 2 and practice_id = '?'",
        "update audit set seq = 2 where seq = 3 and practice_id = '?'",
        "update audit set seq = 3 where seq = 99 and practice_id = '?'",
      ],
    ],
    ["a cut tail", 5, "missing", ["delete from audit where seq > 4 and practice_id = '?'"]],
    [
      "a line added behind the end",
      6,
      "unlinked",
      [
        `insert into audit select practice_id, 6, at, actor, action, subject, detail, prev_hash, hash
       from audit where seq = 5 and practice_id = '?'`,
      ],
    ],
  ])("sees %s", async (_what, seq, reason, statements) => {
    const practiceId = await fiveLines();
    await unguarded(database, ...statements.map((text) => text.replaceAll("?", practiceId)));
    const verdict = await store.audit.verify(practiceId);
    expect(verdict).toMatchObject({ kind: "broken" });
    // An inserted line's own hash betrays it before its link does.
    const accepted = reason === "unlinked" ? ["unlinked", "changed"] : [reason];
    expect(verdict).toMatchObject({ seq, reason: expect.toBeOneOf(accepted) as unknown });
  });

  it("sees a whole chain written anew by someone without the key", async () => {
    const practiceId = await fiveLines();
    const forger = await database.open();
    await unguarded(database, `delete from audit where practice_id = '${practiceId}'`);
    const entry = { actor: "staff:s1", action: "record.read", subject: "client-1" };
    const other = (await person(forger)).practiceId;
    for (let n = 1; n <= 5; n += 1) await forger.audit.record(other, entry);
    await database.query(
      `update audit_heads set sealed = (select sealed from audit_heads where practice_id = '${other}')
       where practice_id = '${practiceId}'`,
    );
    expect(await store.audit.verify(practiceId)).toMatchObject({ reason: "head-forged" });
  });
});
