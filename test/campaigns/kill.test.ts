import { afterAll, beforeAll, expect, it } from "vitest";

import { describeEachDatabase } from "../contract/databases.ts";
import { killAgainAndAgain, programOn } from "./kill-campaign.ts";
import { expectKept, expectShown } from "./kept-promises.ts";
import { buildProgram, removeProgram } from "./program.ts";

const KILLS = 3;
/** A busy machine takes its time. */
const PATIENCE_MS = 60_000;

let main = "";
beforeAll(async () => {
  main = await buildProgram();
});
afterAll(removeProgram);

describeEachDatabase("the program, killed while people talk to it", (database) => {
  it(
    `keeps what it acknowledged, once, over ${KILLS} kills and a clock that steps back`,
    async () => {
      const { witness } = await killAgainAndAgain(database, main, KILLS);
      await expectKept(database, witness);
      expect(witness.acknowledged.size).toBeGreaterThan(0);
      expect(witness.refusals).toEqual([]);
      const again = programOn(database, main);
      const running = await again.start().ready;
      await expectShown(running.url, witness);
      await running.stop();
      again.remove();
    },
    PATIENCE_MS,
  );
});
