import { Command } from "commander";

import { systemClock } from "../clock.ts";
import type { Store } from "../store/open-store.ts";
import { practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface KeyOptions {
  readonly practice?: string;
  readonly staff: string;
  readonly days: string;
}

const DAY_MS = 86_400_000;

/** `cairn staff key`: what one person of a practice brings to `/v1/staff`. Shown once, kept as a hash. */
export async function issueStaffKey(
  store: Store,
  options: KeyOptions,
  now: string,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const expiresAt = new Date(Date.parse(now) + Number(options.days) * DAY_MS).toISOString();
  const key = await store.tokens.issue({
    practiceId,
    kind: "staff",
    staffId: options.staff,
    expiresAt,
  });
  await store.audit.record(practiceId, {
    actor: "staff:cli",
    action: "staff.key-made",
    subject: options.staff,
    detail: { expiresAt },
  });
  return `${key}\nGood until ${expiresAt}. Shown once.\n`;
}

/** `cairn staff revoke`: a key that opens nothing any more. */
export async function revokeStaffKey(store: Store, key: string): Promise<string> {
  await store.tokens.revoke(key);
  return "It opens nothing now.\n";
}

export function staffCommand(): Command {
  const command = new Command("staff").description("keys for the people of a practice");
  command.addCommand(
    new Command("key")
      .description("make a key for one person; it is shown once")
      .option("--practice <id>", "needed when there are several")
      .requiredOption("--staff <who>", "whose it is; kept in the audit with what they do")
      .option("--days <number>", "how long it counts", "90")
      .action((options: KeyOptions) =>
        withStore(async (store) => {
          process.stdout.write(await issueStaffKey(store, options, systemClock.now()));
        }),
      ),
  );
  command.addCommand(
    new Command("revoke")
      .argument("<key>", "the key itself")
      .description("make a key useless")
      .action((key: string) =>
        withStore(async (store) => {
          process.stdout.write(await revokeStaffKey(store, key));
        }),
      ),
  );
  return command;
}
