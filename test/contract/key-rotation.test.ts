import { expect, it } from "vitest";

import { formatKeyRing, newKey, parseKeyRing } from "../../src/store/key-ring.ts";
import { openStore } from "../../src/store/open-store.ts";
import { SEALED_TABLES } from "../../src/store/sealed-tables.ts";
import { describeEachDatabase } from "./databases.ts";
import type { Database } from "./databases.ts";
import { wholeLife } from "./life-of-a-client.ts";

/** Ids of the keys that rows are under, over all tables. */
const keysInUse = async (database: Database): Promise<Set<string>> => {
  const used = new Set<string>();
  for (const table of Object.keys(SEALED_TABLES)) {
    const rows = await database.query<{ sealed: string | null }>(`select sealed from ${table}`);
    for (const { sealed } of rows) if (sealed !== null) used.add(sealed.split(".")[0] ?? "");
  }
  return used;
};

describeEachDatabase("turning the keys", (database) => {
  it("seals every row anew, can be cut short and taken up, and needs the old key no more", async () => {
    const first = await database.open();
    const someone = await wholeLife(first);
    await first.practices.setAlertRoute(someone.practiceId, {
      emails: [],
      webhook: { url: "https://practice.example", secret: "whsec_x" },
    });
    const before = await first.dataRights.exportClient(someone, "client");
    const next = newKey();
    const both = parseKeyRing(formatKeyRing([next, ...database.keys.keys]));
    const turning = await openStore({ database: database.location(), sealingKeys: both });
    // As if an earlier run had stopped here: some rows under the new key, some under the old.
    await turning.clients.setProfile(someone, before.client);
    expect(await keysInUse(database)).toEqual(new Set([next.id, database.keys.current.id]));
    const { resealed } = await turning.rotateKeys();
    expect(resealed).toBeGreaterThan(10);
    expect(await keysInUse(database)).toEqual(new Set([next.id]));
    expect(await turning.rotateKeys()).toEqual({ resealed: 0 });
    await turning.close();

    const onlyNew = parseKeyRing(formatKeyRing([next]));
    const after = await openStore({ database: database.location(), sealingKeys: onlyNew });
    const { exportedAt: _then, ...kept } = await after.dataRights.exportClient(someone, "client");
    expect(kept).toMatchObject({ goals: before.goals, conversations: before.conversations });
    expect(await after.audit.verify(someone.practiceId)).toMatchObject({ kind: "intact" });
    expect((await after.practices.alertRoute(someone.practiceId)).webhook?.secret).toBe("whsec_x");
    await after.close();
  });
});
