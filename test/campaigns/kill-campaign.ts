import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
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
  /** Messages that the kills left accepted and unanswered, all in all. */
  readonly interrupted: number;
  /** The last life, still up, with nothing left to finish. */
  readonly survivor: Program;
  /** Stops it and takes its folder away. */
  readonly end: () => Promise<void>;
}

export interface Plan {
  readonly kills: number;
  /** Under load it dies after some number of acknowledged messages up to this one, and a moment more. */
  readonly mostAcknowledged: number;
  /** Of so many lives one dies while it starts or finishes what the last one left; the others under load. */
  readonly oneInDiesEarly: number;
}

const CLIENTS = 4;
const HOUR_BACK = -1;
const LONGEST_MOMENT_MS = 40;
const LOOK_EVERY_MS = 15;
/** A busy machine takes its time; this is no budget. */
const PATIENCE_MS = 60_000;

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
  const spool = join(environment.CAIRN_DATA_DIR, "spool");
  return {
    /** Messages at risk that were taken in while the database was slow, and are not in it yet. */
    spooled: async (): Promise<number> =>
      (await readdir(spool).catch((): string[] => [])).filter((name) => name.endsWith(".sealed"))
        .length,
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
    await sleep(LOOK_EVERY_MS);
  }
};

/**
 * Half a minute passes on PostgreSQL's own clock: the dead process's leases run out. What it had asked
 * for when it died is still done first, so its connections are waited for.
 */
export const letLeasesRunOut = async (database: Database): Promise<void> => {
  if (database.dialect === "sqlite") return;
  const others =
    "select pid from pg_stat_activity where datname = current_database() and application_name = 'cairn'";
  while ((await database.query(others)).length > 0) await sleep(LOOK_EVERY_MS);
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
  { kills, mostAcknowledged, oneInDiesEarly }: Plan,
): Promise<Campaign> => {
  const crowd = newCrowd(CLIENTS);
  const program = programOn(database, main);
  let interrupted = 0;
  let startMs = 0;
  for (let round = 0; round < kills; round += 1) {
    const clockHours = round % 2 === 0 ? 0 : HOUR_BACK;
    if (round % oneInDiesEarly === oneInDiesEarly - 1) {
      await killAtBirth(program.start(clockHours), startMs);
    } else {
      const startedAt = performance.now();
      const running = await program.start(clockHours).ready;
      startMs = performance.now() - startedAt;
      await finishesByItself(database, PATIENCE_MS);
      await killUnderLoad(running, crowd, mostAcknowledged);
      interrupted += await unanswered(database);
    }
    await letLeasesRunOut(database);
  }
  const survivor = await program.start().ready;
  await finishesByItself(database, PATIENCE_MS);
  // What waits beside the database is taken up by a job of its own, every five seconds.
  const until = performance.now() + PATIENCE_MS;
  while ((await program.spooled()) > 0 && performance.now() < until) await sleep(LOOK_EVERY_MS);
  await finishesByItself(database, PATIENCE_MS);
  const end = async (): Promise<void> => {
    await survivor.stop();
    program.remove();
  };
  return { witness: crowd.witness, interrupted, survivor, end };
};

/** Somewhere between its first breath and its first answers. */
const killAtBirth = async (starting: Starting, startMs: number): Promise<void> => {
  await sleep(randomInt(Math.ceil(startMs * 1.2) + 1));
  await starting.kill();
};

/** Counted in work, not in time, so that a busy machine is killed at the same points as a quiet one. */
const killUnderLoad = async (running: Program, crowd: Crowd, most: number): Promise<void> => {
  const talk = crowd.talk(running.url);
  await Promise.race([talk, crowd.hasAcknowledged(1 + randomInt(most))]);
  await sleep(randomInt(LONGEST_MOMENT_MS));
  await running.kill();
  await talk;
};
