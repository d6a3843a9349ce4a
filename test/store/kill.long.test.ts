import { afterAll, beforeAll, expect, it } from "vitest";

import { describeEachDatabase } from "../contract/databases.ts";
import { bundleWorker, killAgainAndAgain, removeWorker } from "./kill/campaign.ts";
import { expectPromisesKept } from "./kill/promises.ts";

const KILLS = 100;

afterAll(removeWorker);

describeEachDatabase("a store that is killed a hundred times", (database) => {
  let worker = "";
  beforeAll(async () => {
    worker = await bundleWorker();
  });

  it("loses no acknowledged message, doubles none and misses no alert", async () => {
    const witnessed = await killAgainAndAgain(database, worker, KILLS);
    await expectPromisesKept(database, witnessed);
    expect(witnessed.acknowledged.size).toBeGreaterThan(KILLS);
  });
});
