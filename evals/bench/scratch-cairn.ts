import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "../../src/config.ts";
import { randomIds } from "../../src/ids.ts";
import type { Visitor } from "../../src/server/ports.ts";
import { DEMO_PRACTICE_ID } from "../../src/wiring/demo-practice.ts";
import { openCairn, type Cairn } from "../../src/wiring.ts";

export interface ScratchCairn {
  readonly cairn: Cairn;
  readonly dataDir: string;
  start(): Promise<Visitor>;
  close(): Promise<void>;
}

/** The whole program over a fresh SQLite file, without a server before it. */
export const openScratchCairn = async (): Promise<ScratchCairn> => {
  const dataDir = mkdtempSync(join(tmpdir(), "cairn-bench-"));
  const cairn = await openCairn(readConfig({ CAIRN_DATA_DIR: dataDir, LOG_LEVEL: "silent" }));
  const { consentVersions } = cairn.server;
  return {
    cairn,
    dataDir,
    start: () =>
      cairn.server.conversations.start({
        practiceId: DEMO_PRACTICE_ID,
        clientId: undefined,
        kind: "widget",
        timeZone: "Europe/London",
        locale: "en",
        consents: (["automated-program", "storage"] as const).map((kind) => ({
          kind,
          version: consentVersions[kind],
          given: true,
        })),
        token: randomIds.token(),
      }),
    close: async () => {
      cairn.stopTaking();
      await cairn.settle();
      await cairn.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** A conversation that gets somewhere, then goes on for as long as one likes. */
export const SAYINGS = [
  "i want to get fitter",
  "walking to work twice a week",
  "i'd have more energy for my kids",
  "yes",
  "4 weeks",
  "yes",
  "8",
  "find my shoes",
  "rain",
  "take the umbrella",
  "my sister",
  "i drive every day at the moment",
  "that's fine",
] as const;
