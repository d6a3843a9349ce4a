import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, beforeAll, expect, it } from "vitest";

import { describeEachDatabase } from "../contract/databases.ts";
import { newCrowd } from "./crowd.ts";
import {
  finishesByItself,
  killAgainAndAgain,
  letLeasesRunOut,
  programOn,
  unanswered,
} from "./kill-campaign.ts";
import { countOfRisk, expectKept, expectShown } from "./kept-promises.ts";
import { buildProgram, removeProgram } from "./program.ts";

const PLAN = { kills: 100, mostAcknowledged: 16, oneInDiesEarly: 5 };

let main = "";
beforeAll(async () => {
  main = await buildProgram();
});
afterAll(removeProgram);

describeEachDatabase("the program, killed a hundred times while people talk to it", (database) => {
  it("loses nothing it acknowledged, doubles nothing and finishes every turn", async (context) => {
    const { witness, interrupted, survivor, end } = await killAgainAndAgain(database, main, PLAN);
    await expectKept(database, witness);
    await expectShown(survivor.url, witness);
    await end();
    expect(witness.refusals).toEqual([]);
    // Without these the campaign would have shown nothing.
    expect(witness.acknowledged.size).toBeGreaterThan(5 * PLAN.kills);
    expect(interrupted).toBeGreaterThan(2);
    expect(countOfRisk(witness)).toBeGreaterThan(PLAN.kills / 2);
    const figures = [
      `${PLAN.kills} kills`,
      `${witness.visitors.size} conversations`,
      `${witness.acknowledged.size} messages acknowledged`,
      `${interrupted} interrupted and finished`,
      `${countOfRisk(witness)} at risk, each with its alert`,
    ];
    await context.annotate(`${database.dialect}: ${figures.join(", ")}`);
  });

  it("finishes what a dead process held, without help, in about a minute at most", async () => {
    const program = programOn(database, main);
    const crowd = newCrowd(6);
    let running = await program.start().ready;
    for (let attempt = 0; attempt < 50 && (await unanswered(database)) === 0; attempt += 1) {
      const talk = crowd.talk(running.url);
      await sleep(100 + 20 * attempt);
      await running.kill();
      await talk;
      if ((await unanswered(database)) > 0) break;
      await letLeasesRunOut(database);
      running = await program.start().ready;
    }
    expect(await unanswered(database)).toBeGreaterThan(0);
    running = await program.start(-1).ready;
    // A lease of 30 s, and a look every 10 s; the rest is for a busy machine.
    await finishesByItself(database, 70_000);
    await running.stop();
    program.remove();
  });
});
