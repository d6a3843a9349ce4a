import { afterAll, beforeAll, expect, it } from "vitest";

import { describeEachDatabase } from "../contract/databases.ts";
import { bundleWorker, killAgainAndAgain, removeWorker } from "./kill/campaign.ts";
import { expectPromisesKept } from "./kill/promises.ts";

const KILLS = 5;
/** Ten starts of a process; a busy machine takes its time. */
const PATIENCE_MS = 60_000;

afterAll(removeWorker);

describeEachDatabase("a store that is killed", (database) => {
  let worker = "";
  beforeAll(async () => {
    worker = await bundleWorker();
  });

  it(
    `keeps what it acknowledged, once, over ${KILLS} kills and a clock that steps back`,
    async () => {
      const witnessed = await killAgainAndAgain(database, worker, KILLS);
      await expectPromisesKept(database, witnessed);
    },
    PATIENCE_MS,
  );

  it("has an intact audit chain afterwards", async () => {
    const store = await database.open();
    for (const { id } of await store.practices.list()) {
      expect((await store.audit.verify(id)).kind).toBe("intact");
    }
  });
});
