import { join } from "node:path";

import { systemClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { randomIds } from "./ids.ts";
import { loadSafetyTexts } from "./safety/load-cards.ts";
import { hear } from "./safety/hear.ts";
import { type RunningJobs, runJobs } from "./jobs/run-jobs.ts";
import { createLog, nameOfError } from "./server/log.ts";
import type { ServerDeps } from "./server/server-deps.ts";
import type { Store } from "./store/open-store.ts";
import { createSealing } from "./store/sealing.ts";
import { coachOf } from "./wiring/coach-of.ts";
import { DEMO_PRACTICE_ID, seedDemoPractice } from "./wiring/demo-practice.ts";
import { drainSpool } from "./wiring/drain-spool.ts";
import { jobsOf } from "./wiring/jobs-of.ts";
import { languageLine } from "./wiring/language-line.ts";
import { openDatabase } from "./wiring/open-database.ts";
import { createPolicy, type Policy } from "./wiring/policy.ts";
import { keepTrack } from "./wiring/running-turns.ts";
import { serverDepsOf } from "./wiring/server-deps-of.ts";
import { openSpool } from "./wiring/spool-folder.ts";
import { tokenBudget } from "./wiring/token-budget.ts";
import { turnRunner } from "./wiring/turn-runner.ts";

/** The opened program: what the server and the commands stand on. */
export interface Cairn {
  readonly store: Store;
  readonly server: ServerDeps;
  readonly policy: Policy;
  /** Which language speaks, in half a sentence. */
  readonly languageLine: string;
  /** Answers what a crash or a lost store left unanswered. */
  recover(): Promise<void>;
  /** Alerts, retention, and whatever else goes on beside the conversations. */
  startJobs(): void;
  /** From here on nothing new is begun. */
  stopTaking(): void;
  /** Resolves when every turn and every job that runs has ended. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The one place where everything is put together, for the server and for the commands. */
export const openCairn = async (config: Config): Promise<Cairn> => {
  const texts = loadSafetyTexts(join(config.root, "prompts"));
  const { store, sealingKeys } = await openDatabase(config);
  if (config.demo) await seedDemoPractice(store, systemClock.now());
  const policy = createPolicy({
    regions: texts.regions,
    consentVersions: texts.consents.versions,
    hasModel: config.model !== undefined,
    demoPracticeId: config.demo && !config.production ? DEMO_PRACTICE_ID : undefined,
  });
  const base = {
    store,
    clock: systemClock,
    ids: randomIds,
    screen: hear,
  };
  const speaker = await coachOf(config, texts, () => randomIds.next());
  const budget = tokenBudget(store, systemClock, config.modelTokensPerDay);
  const log = createLog(config.logLevel);
  const onBroken = (thrown: unknown) => log.error("a turn waits on", nameOfError(thrown));
  const runner = turnRunner({ ...base, ...speaker, budget, onBroken, store: store.turns });
  const turns = keepTrack(runner);
  const spool = openSpool(join(config.dataDir, "spool"), createSealing(sealingKeys), () =>
    randomIds.next(),
  );
  let isStopping = false;
  const server = serverDepsOf({
    ...base,
    config,
    turns,
    texts,
    policy,
    spool,
    log,
    isStopping: () => isStopping,
  });
  await server.practices.isAnyOrigin("");
  const drain = () => drainSpool(spool, server);
  let jobs: RunningJobs | undefined;
  return {
    store,
    server,
    policy,
    languageLine: languageLine(config),
    recover: async () => {
      await runner.recover();
      await drain();
    },
    startJobs: () => {
      const parts = { config, store, clock: systemClock, log };
      jobs = runJobs(jobsOf({ ...parts, recover: () => runner.recover(), drainSpool: drain }), {
        onFailure: (_name, thrown) => log.error("a job broke", nameOfError(thrown)),
      });
    },
    stopTaking: () => {
      isStopping = true;
    },
    settle: async () => {
      await jobs?.stop();
      await turns.settle();
    },
    close: () => store.close(),
  };
};
