import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "../../src/config.ts";
import { randomIds } from "../../src/ids.ts";
import { loadSafetyTexts } from "../../src/safety/load-cards.ts";
import { screen } from "../../src/safety/screen/screen.ts";
import { createLog } from "../../src/server/log.ts";
import type { ServerDeps } from "../../src/server/server-deps.ts";
import { loadKeyRing } from "../../src/store/key-ring.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createPolicy } from "../../src/wiring/policy.ts";
import { serverDepsOf } from "../../src/wiring/server-deps-of.ts";
import { openSpool, type SpoolFolder } from "../../src/wiring/spool-folder.ts";
import { fixedCoach } from "./fixed-coach.ts";
import { NOW, PRACTICE } from "./parts.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { simpleTurns } from "./simple-turns.ts";

export interface TestServer extends RunningServer {
  readonly store: Store;
  readonly deps: ServerDeps;
  readonly spool: SpoolFolder;
  readonly folder: string;
  readonly log: readonly string[];
}

/** The server over a real SQLite file in a folder of its own. */
export const openTestServer = async (
  change: (deps: ServerDeps) => ServerDeps = (deps) => deps,
): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-http-"));
  const config = readConfig({ CAIRN_DATA_DIR: folder, NODE_ENV: "test" });
  const clock = { now: () => NOW };
  const ring = loadKeyRing({ path: join(folder, "sealing.key") });
  const store = await openStore({ database: join(folder, "cairn.db"), sealingKeys: ring, clock });
  await store.practices.put(PRACTICE);
  await store.practices.addEmbedKey(PRACTICE.id, "pk_test");
  const texts = loadSafetyTexts(join(config.root, "prompts"));
  const policy = createPolicy({
    regions: texts.regions,
    consentVersions: texts.consents.versions,
    hasModel: false,
    demoPracticeId: undefined,
  });
  const log: string[] = [];
  const hear = (text: string) => screen(text);
  const spool = openSpool(join(folder, "spool"), createSealing(ring), () => randomIds.next());
  const ids = randomIds;
  const turns = simpleTurns({ store: store.turns, coach: fixedCoach, screen: hear, clock, ids });
  const deps = change(
    serverDepsOf({
      config,
      store,
      turns,
      texts,
      policy,
      screen: hear,
      spool,
      clock,
      ids,
      log: createLog("info", { write: (line) => log.push(line) }),
      isStopping: () => false,
    }),
  );
  const server = await startServer(deps);
  return {
    ...server,
    store,
    deps,
    spool,
    folder,
    log,
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
