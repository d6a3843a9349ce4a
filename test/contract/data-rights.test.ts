import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { SEALED_TABLES } from "../../src/store/sealed-tables.ts";
import { describeEachDatabase } from "./databases.ts";
import { everyByte, hits } from "./every-byte.ts";
import { CANARY, wholeLife } from "./life-of-a-client.ts";
import { AT, exchange, person } from "./people.ts";

describeEachDatabase("the text of clients", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });

  it("stands nowhere in the database, though it comes back", async () => {
    const { practiceId, clientId } = await wholeLife(store);
    const found = await store.dataRights.exportClient({ practiceId, clientId }, "client");
    expect(hits(JSON.stringify(found), [CANARY])).toBeGreaterThan(10);
    expect(hits(await everyByte(database), [CANARY])).toBe(0);
  });

  it("would be found if it stood there", async () => {
    await store.practices.put({
      id: "planted",
      name: `${CANARY} practice`,
      country: "US",
      timeZone: "UTC",
      contact: {},
      coverHours: "never",
      allowedOrigins: [],
      mode: "off",
    });
    expect(hits(await everyByte(database), [CANARY])).toBeGreaterThan(0);
    await database.query("update practices set name = 'plain' where id = 'planted'");
  });

  it("is exported whole: consents, goals with every version, both sides of the talk, safety", async () => {
    const { practiceId, clientId } = await wholeLife(store);
    const found = await store.dataRights.exportClient({ practiceId, clientId }, "client");
    expect(found).toMatchObject({
      format: "cairn-export",
      client: { id: clientId, name: `Robin ${CANARY}` },
      consents: [{ kind: "storage", given: true }],
      goals: [
        {
          status: "on-hold",
          versions: [{ version: 1, draft: { kind: "target" } }],
          decisions: [{ status: "on-hold", reason: `${CANARY} is away` }],
        },
      ],
      ratings: [{ ruler: "confidence", rating: { value: 7, reason: `${CANARY} helps` } }],
      wishes: [{ text: `${CANARY} abroad` }],
      notes: [{ text: `Please ask about ${CANARY}.` }],
      reminders: [{ kind: "review" }],
      safety: { holds: [{ level: "risk" }], alerts: [{ level: "risk", kinds: ["suicide"] }] },
    });
    expect(found.conversations.map(({ lines }) => lines.map(({ role }) => role))).toEqual([
      ["client", "coach", "client"],
      ["client", "coach"],
    ]);
    const [newest] = await store.audit.list(practiceId);
    expect(newest).toMatchObject({ action: "client.exported", subject: clientId });
  });

  it("is gone after erasing, to the last byte of its ciphertext, and nobody else's is", async () => {
    const neighbour = await wholeLife(store, "nachbarin");
    const { practiceId, clientId } = await wholeLife(store, "vergissmeinnicht");
    const sealed: string[] = [];
    for (const table of Object.keys(SEALED_TABLES)) {
      if (table === "audit_heads" || table === "practices") continue;
      const who = table === "clients" ? "id" : "client_id";
      const where =
        table === "messages" || table === "turns"
          ? "conversation_id in (select id from conversations where client_id = $1)"
          : `${who} = $1`;
      const rows = await database.query<{ sealed: string | null }>(
        `select sealed from ${table} where ${where}`,
        [clientId],
      );
      const found = rows.flatMap((row) => (row.sealed === null ? [] : [row.sealed]));
      expect({ table, isEmpty: found.length === 0 }).toEqual({ table, isEmpty: false });
      sealed.push(...found);
    }
    expect(hits(await everyByte(database), sealed.slice(0, 3))).toBeGreaterThan(0);
    await store.dataRights.eraseClient({ practiceId, clientId }, "client");
    // Any 24 characters in a row would be a trace.
    const traces = sealed.map((value) => value.slice(40, 64));
    const bytes = await everyByte(database);
    expect(hits(bytes, [...sealed, ...traces])).toBe(0);
    await expect(
      store.dataRights.exportClient({ practiceId, clientId }, "client"),
    ).rejects.toMatchObject({ code: "not-found" });
    const kept = await store.dataRights.exportClient(neighbour, "client");
    expect(kept.conversations).toHaveLength(2);
    expect(await store.audit.verify(practiceId)).toMatchObject({ kind: "intact" });
    expect((await store.audit.list(practiceId))[0]).toMatchObject({
      action: "client.erased",
      subject: clientId,
    });
  });

  it("cannot be erased or exported by another practice", async () => {
    const mine = await wholeLife(store, "meins");
    const foreign = { ...mine, practiceId: (await person(store)).practiceId };
    await expect(store.dataRights.eraseClient(foreign, "staff:x")).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(store.dataRights.exportClient(foreign, "staff:x")).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await store.dataRights.exportClient(mine, "client")).conversations).toHaveLength(2);
  });

  it("is kept while someone is active, held or alerted, and erased when long silent", async () => {
    const old = "2020-01-01T00:00:00.000Z";
    const past = await database.open({ now: () => old });
    const silent = await person(past);
    await exchange(past, silent.conversation, "bye", { text: "Bye." }, { at: old });
    const held = await wholeLife(past, "gehalten");
    const { practiceId } = silent;
    await database.query("update conversations set last_active_at = $1 where client_id = $2", [
      old,
      silent.clientId,
    ]);
    await database.query(
      `update conversations set last_active_at = '${old}' where client_id = $1`,
      [held.clientId],
    );
    const before = "2025-01-01T00:00:00.000Z";
    expect(await store.retention.purgeOlderThan(practiceId, before)).toBe(1);
    expect(await store.clients.find(silent)).toBeUndefined();
    expect(await store.retention.purgeOlderThan(held.practiceId, before)).toBe(0);
    expect(await store.clients.find(held)).toBeDefined();
  });
});

describeEachDatabase("a turn's room on disk", (database) => {
  const patienceMs = 60_000;
  it("stays under 4 KB beyond its text, and does not grow", { timeout: patienceMs }, async () => {
    const store = await database.open();
    const { conversation } = await person(store);
    const text = "x".repeat(150);
    const size = async (): Promise<number> => {
      if (database.dialect === "postgres") {
        await database.query("vacuum full messages, turns, conversations");
        const [row] = await database.query<{ size: string }>(
          "select sum(pg_total_relation_size(oid)) as size from pg_class where relname in ('messages', 'turns', 'conversations')",
        );
        return Number(row?.size);
      }
      await database.query("pragma wal_checkpoint(truncate)");
      return (await everyByte(database)).length;
    };
    const run = async (turns: number): Promise<number> => {
      const before = await size();
      for (let n = 0; n < turns; n += 1) {
        await exchange(store, conversation, text, { text }, { at: AT });
      }
      return ((await size()) - before) / turns - 2 * text.length;
    };
    await run(5);
    const [first, second] = [await run(40), await run(40)];
    expect(first).toBeLessThan(4_096);
    // A table grows by whole pages of 8 KB: over forty turns that alone is a kilobyte a turn.
    expect(second).toBeLessThan(first * 1.2 + 1_024);
  });
});
