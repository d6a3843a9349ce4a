import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { systemClock } from "../clock.ts";
import type { Config } from "../config.ts";
import { randomIds } from "../ids.ts";
import { type KeyRing, loadKeyRing } from "../store/key-ring.ts";
import { openStore, type Store } from "../store/open-store.ts";

export interface Database {
  readonly store: Store;
  readonly sealingKeys: KeyRing;
}

/**
 * The database of a deployment: PostgreSQL if one is named, or else a SQLite file in the data folder.
 * `isService` is false for a command beside the running server. */
export const openDatabase = async (config: Config, isService = true): Promise<Database> => {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const sealingKeys = loadKeyRing({
    ...(config.sealingKeys === undefined ? {} : { value: config.sealingKeys }),
    path: join(config.dataDir, "sealing.key"),
  });
  const store = await openStore({
    database: config.databaseUrl?.replace(/^sqlite:/, "") ?? join(config.dataDir, "cairn.db"),
    sealingKeys,
    clock: systemClock,
    newId: () => randomIds.next(),
    isService,
  });
  return { store, sealingKeys };
};
