import { existsSync } from "node:fs";

import { Command } from "commander";

import { CommandProblem } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

/** `cairn backup`: a consistent copy of a live SQLite database. It is sealed with the same keys: keep those apart. */
export function backupCommand(): Command {
  return new Command("backup")
    .description("copy the SQLite database while it is in use")
    .argument("<file>", "where to; it must not exist yet")
    .action((file: string) =>
      withStore(async (store) => {
        if (existsSync(file)) throw new CommandProblem(`${file} exists already`);
        if (store.dialect === "postgres") {
          throw new CommandProblem("back a PostgreSQL up with its own tools (pg_dump)");
        }
        await store.backup(file);
        process.stdout.write("Copied. The sealing keys are not in it; keep them somewhere else.\n");
      }),
    );
}
