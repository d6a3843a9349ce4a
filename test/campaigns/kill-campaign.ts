import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { formatKeyRing } from "../../src/store/key-ring.ts";
import type { Database } from "../contract/databases.ts";
import { type Crowd, newCrowd, type Witness } from "./crowd.ts";
import { type Program, type Starting, startProgram } from "./program.ts";

/** What a campaign came to. */
export interface Campaign {
  readonly witness: Witness;
  /** Messages that a kill left accepted and unanswered, over all kills. */
  readonly interrupted: number;
}

const CLIENTS = 6;
/** Every fifth dies while it starts, or finishes what the last one left; the others under load. */
const EVERY_NTH_DIES_EARLY = 5;
const LONGEST_START_MS = 700;
const LONGEST_LOAD_MS = 1_200;
const HOUR_BACK = -1;

/** A way to start the real program on this database, again and again. */
export const programOn = (database: Database, main: string) => {
  const own = mkdtempSync(join(tmpdir(), "cairn-campaign-"));
  const isFile = database.dialect === "sqlite";
  const environment = {
    CAIRN_DATA_DIR: isFile ? database.folder() : own,
    CAIRN_SEALING_KEY: formatKeyRing(database.keys.keys),
    CAIRN_TRUST_PROXY: "1",
    ...(isFile ? {} : { DATABASE_URL: database.location() }),
  };
  return {
    start: (clockHours = 0): Starting => startProgram({ main, environment, clockHours }),
    remove: () => rmSync(own, { recursive: true, force: true }),
  };
};

export const unanswered = async (database: Database): Promise<number> => {
  const sql = "select count(*) as n from messages where turn_id is null";
  const [row] = await database.query<{ n: number | string }>(sql);
  return Number(row?.n ?? 0);
};

/** Waits, with nobody talking, until the program has answered what was left unanswered. */
export const finishesByItself = async (database: Database, withinMs: number): Promise<void> => {
  const until = performance.now() + withinMs;
  while ((await unanswered(database)) > 0) {
    if (performance.now() > until) throw new Error("an interrupted turn was never finished");
    await sleep(15);
  }
};

/** Half a minute passes on PostgreSQL's own clock: the dead process's leases run out. */
export const letLeasesRunOut = async (database: Database): Promise<void> => {
  if (database.dialect === "sqlite") return;
  await database.query(
    "update conversations set lease_expires_at = now() - interval '1 second' where lease_holder is not null",
  );
};

/**
 * Load, kill -9, start again, over and over; every second life has its clock an hour back. A life that is
 * not killed at its birth first finishes, with nobody there, what the one before left behind.
 */
export const killAgainAndAgain = async (
  database: Database,
  main: string,
  kills: number,
): Promise<Campaign> => {
  const crowd = newCrowd(CLIENTS);
  const program = programOn(database, main);
  let interrupted = 0;
  // A first start makes the tables.
  await (await program.start().ready).kill();
  for (let round = 0; round < kills; round += 1) {
    const starting = program.start(round % 2 === 0 ? 0 : HOUR_BACK);
    if (round % EVERY_NTH_DIES_EARLY === EVERY_NTH_DIES_EARLY - 1) {
      await sleep(randomInt(LONGEST_START_MS));
      await starting.kill();
    } else {
      const running = await starting.ready;
      await finishesByItself(database, PATIENCE_MS);
      await killUnderLoad(running, crowd);
      interrupted += await unanswered(database);
    }
    await letLeasesRunOut(database);
  }
  const last = await program.start().ready;
  await finishesByItself(database, PATIENCE_MS);
  await last.stop();
  program.remove();
  return { witness: crowd.witness, interrupted };
};

/** A busy machine takes its time; this is no budget. */
const PATIENCE_MS = 20_000;

const killUnderLoad = async (running: Program, crowd: Crowd): Promise<void> => {
  const talk = crowd.talk(running.url);
  await sleep(randomInt(LONGEST_LOAD_MS));
  await running.kill();
  await talk;
};
