import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { Command } from "commander";

import { addKeyToFile, dropOldKeys } from "../store/key-ring.ts";
import type { Store } from "../store/open-store.ts";
import { CommandProblem } from "./practice-option.ts";
import { readConfig } from "../config.ts";
import { withStore } from "./with-store.ts";

interface RotateOptions {
  readonly resume?: boolean;
  readonly dropOld?: boolean;
}

/** Seals every row with the current key; safe to stop and to run again. */
export async function resealAll(store: Pick<Store, "rotateKeys">): Promise<string> {
  const { resealed } = await store.rotateKeys();
  return `${resealed} values sealed anew. Every one is now under the current key.\n`;
}

/** Forgetting a key that something still needs loses it for ever, so this asks twice before it does. */
export async function refuseToLose(
  store: Pick<Store, "rotateKeys">,
  spoolFolder: string,
): Promise<void> {
  const { resealed } = await store.rotateKeys();
  if (resealed > 0) {
    throw new CommandProblem(
      "the service still seals with an older key; restart it, then try again",
    );
  }
  if (existsSync(spoolFolder) && readdirSync(spoolFolder).length > 0) {
    throw new CommandProblem("messages wait in the spool under an older key; let them go in first");
  }
}

/**
 * `cairn rotate-keys`: puts a fresh key first in the key file and seals every row with it.
 * A running service goes on: it looks new keys up in the file, and seals with its old one until it
 * is restarted. After that, `--drop-old` ends the old keys; backups made before need them.
 */
export function rotateKeysCommand(): Command {
  return new Command("rotate-keys")
    .description("seal everything with a fresh key, then restart the service")
    .option("--resume", "no new key: seal what is still under an older one")
    .option("--drop-old", "no new key: forget the older ones; older backups cannot be read then")
    .action(async (options: RotateOptions) => {
      const { sealingKeys, dataDir } = readConfig(process.env);
      const isInFile = sealingKeys === undefined;
      const path = join(dataDir, "sealing.key");
      // Keys in the environment are turned there: the new one first, the old one after it.
      if (!isInFile && options.dropOld) {
        throw new CommandProblem("the keys are in the environment; remove the old one there");
      }
      if (isInFile && !options.resume && !options.dropOld) addKeyToFile(path);
      await withStore(async (store) => {
        process.stdout.write(await resealAll(store));
        if (options.dropOld) await refuseToLose(store, join(dataDir, "spool"));
      });
      if (options.dropOld) dropOldKeys(path);
    });
}
