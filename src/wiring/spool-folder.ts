import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Spool, SpooledMessage } from "../server/ports.ts";
import type { Sealing } from "../store/sealing.ts";

/** Enough for a bad night; a folder that fills up without end would take the machine with it. */
const MOST_ENTRIES = 2_000;

export interface SpoolFolder extends Spool {
  /**
   * Hands each entry to `deliver`, oldest first; one that returns true is done with. What cannot be read
   * stays where it is: its key may come back, and it keeps nobody else waiting.
   */
  drain(
    deliver: (entry: SpooledMessage) => Promise<boolean>,
    onUnreadable?: (thrown: unknown) => void,
  ): Promise<number>;
}

/** Messages at risk that the store could not take, each a sealed file (0600) until it can. */
export const openSpool = (folder: string, sealing: Sealing, newId: () => string): SpoolFolder => {
  const place = (row: string) => ({ practiceId: "-", table: "spool", row });
  const names = async (): Promise<readonly string[]> => {
    try {
      return (await readdir(folder)).filter((name) => name.endsWith(".sealed")).sort();
    } catch {
      return [];
    }
  };
  const read = async (path: string, name: string): Promise<SpooledMessage> => {
    const sealed = await readFile(path, "utf8");
    return sealing.open(place(name.replace(/\.sealed$/, "")), sealed) as SpooledMessage;
  };
  const unfinished = new Set<string>();
  /**
   * A process that was killed between writing an entry and naming it left it whole under its first name.
   * Seen at two drains, nobody is still writing it; what does not open is a half, and stays.
   */
  const adopt = async (): Promise<void> => {
    const found = await readdir(folder).catch((): string[] => []);
    for (const name of found.filter((one) => one.endsWith(".sealed.new"))) {
      const whole = name.replace(/\.new$/, "");
      if (unfinished.has(name)) {
        await read(join(folder, name), whole)
          .then(() => rename(join(folder, name), join(folder, whole)))
          .catch(() => undefined);
      }
      unfinished.add(name);
    }
  };
  return {
    put: async (entry) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if ((await names()).length >= MOST_ENTRIES) throw new Error("the spool is full");
      const id = newId();
      const path = join(folder, `${id}.sealed`);
      // Written beside and renamed: a crash leaves a whole entry or none.
      await writeFile(`${path}.new`, sealing.seal(place(id), entry), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
    drain: async (deliver, onUnreadable) => {
      let done = 0;
      await adopt();
      for (const name of await names()) {
        const path = join(folder, name);
        const entry = await read(path, name).catch((thrown: unknown) => onUnreadable?.(thrown));
        if (!entry || !(await deliver(entry))) continue;
        await rm(path, { force: true });
        done += 1;
      }
      return done;
    },
  };
};
