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

/**
 * `cairn rotate-keys`: puts a fresh key first in the key file and seals every row with it.
 * A running service goes on: it looks new keys up in the file, and seals with its old one until it
 * is restarted. After that, `--resume --drop-old` ends the old keys; backups made before need them.
 */
export function rotateKeysCommand(): Command {
  return new Command("rotate-keys")
    .description("seal everything with a fresh key")
    .option("--resume", "no new key: seal what is still under an older one")
    .option("--drop-old", "then forget the older keys; older backups can no longer be read")
    .action(async (options: RotateOptions) => {
      const config = readConfig(process.env);
      const isInFile = config.sealingKeys === undefined;
      const path = join(config.dataDir, "sealing.key");
      // A key from the environment is turned there: the new one first, the old one after it.
      if (!isInFile && options.dropOld) {
        throw new CommandProblem("the keys are in the environment; remove the old one there");
      }
      if (isInFile && !options.resume) addKeyToFile(path);
      await withStore(async (store) => {
        process.stdout.write(await resealAll(store));
      });
      if (options.dropOld) dropOldKeys(path);
    });
}
