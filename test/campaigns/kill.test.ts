import { afterAll, beforeAll, expect, it } from "vitest";

import { describeEachDatabase } from "../contract/databases.ts";
import { killAgainAndAgain } from "./kill-campaign.ts";
import { expectKept, expectShown } from "./kept-promises.ts";
import { buildProgram, removeProgram } from "./program.ts";

const PLAN = { kills: 3, mostAcknowledged: 4, oneInDiesEarly: 3 };
/** A busy machine takes its time. */
const PATIENCE_MS = 180_000;

let main = "";
beforeAll(async () => {
  main = await buildProgram();
});
afterAll(removeProgram);

describeEachDatabase("the program, killed while people talk to it", (database) => {
  it(
    `keeps what it acknowledged, once, over ${PLAN.kills} kills and a clock that steps back`,
    async () => {
      const { witness, survivor, end } = await killAgainAndAgain(database, main, PLAN);
      await expectKept(database, witness);
      await expectShown(survivor.url, witness);
      expect(witness.acknowledged.size).toBeGreaterThan(0);
      expect(witness.refusals).toEqual([]);
      await end();
    },
    PATIENCE_MS,
  );
});
