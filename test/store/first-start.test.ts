import { afterAll, expect, it } from "vitest";

import { describeEachDatabase } from "../contract/databases.ts";
import { person } from "../contract/people.ts";
import { bundleWorker, dieAtBirth, removeWorker } from "./kill/campaign.ts";

afterAll(removeWorker);

describeEachDatabase("an empty database", (database) => {
  it("is brought to shape once by five that start together", async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, () => database.open()));
    for (const store of stores) expect((await person(store)).clientId).toBeDefined();
  });
});

describeEachDatabase("a first start", (database) => {
  const patienceMs = 60_000;

  it("that is killed leaves nothing half made", { timeout: patienceMs }, async () => {
    const worker = await bundleWorker();
    for (const ms of [120, 160, 200, 240]) await dieAtBirth(database, worker, ms);
    const store = await database.open();
    expect((await person(store)).clientId).toBeDefined();
  });
});
