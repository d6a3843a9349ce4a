import { Command } from "commander";

import type { Store } from "../store/open-store.ts";
import { CommandProblem, practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface EraseOptions {
  readonly practice?: string;
  readonly staff: string;
  readonly yes?: boolean;
}

/** `cairn erase`: deletes everything of one client, for good. */
export async function eraseClient(
  store: Store,
  clientId: string,
  options: EraseOptions,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const client = { practiceId, clientId };
  if ((await store.clients.find(client)) === undefined) {
    throw new CommandProblem(`there is no client ${clientId} in this practice`);
  }
  if (!options.yes) {
    throw new CommandProblem("this cannot be undone; say --yes to erase this client");
  }
  await store.dataRights.eraseClient(client, `staff:${options.staff}`);
  return "Erased. Backups made before now still hold this client; delete or replace them too.\n";
}

export function eraseCommand(): Command {
  return new Command("erase")
    .description("delete everything of one client, for good")
    .argument("<client>", "the client's id")
    .option("--practice <id>", "needed when there are several")
    .requiredOption("--staff <who>", "who is doing this; kept in the audit")
    .option("--yes", "it is meant")
    .action((clientId: string, options: EraseOptions) =>
      withStore(async (store) => {
        process.stdout.write(await eraseClient(store, clientId, options));
      }),
    );
}
