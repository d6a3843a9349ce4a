import { Command } from "commander";

import { systemClock } from "../clock.ts";
import type { Store } from "../store/open-store.ts";
import { CommandProblem, practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface ReleaseOptions {
  readonly practice?: string;
  readonly staff: string;
  /** The plan that was agreed, in a few words. */
  readonly knownPlan?: string;
}

/** How long "known, plan agreed" counts before a clinician looks again. */
const PLAN_DAYS = 30;
const DAY_MS = 86_400_000;

/** `cairn release`: a clinician lifts the pause of one client. Alerts stay as they are. */
export async function releaseHold(
  store: Store,
  clientId: string,
  options: ReleaseOptions,
  now: string,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const client = { practiceId, clientId };
  if ((await store.clients.find(client)) === undefined) {
    throw new CommandProblem(`there is no client ${clientId} in this practice`);
  }
  if (options.knownPlan !== undefined) {
    const until = new Date(Date.parse(now) + PLAN_DAYS * DAY_MS).toISOString();
    await store.clients.changeProfile(client, { knownPlan: { until, text: options.knownPlan } });
    await store.audit.record(practiceId, {
      actor: `staff:${options.staff}`,
      action: "plan.agreed",
      subject: clientId,
      detail: { until },
    });
  }
  const outcome = await store.holds.release(client, options.staff);
  return outcome === "released" ? "Released.\n" : "Nothing was on hold.\n";
}

export function releaseCommand(): Command {
  return new Command("release")
    .description("let the coaching of a client go on after a pause")
    .argument("<client>", "the client's id, as cairn alerts shows it")
    .option("--practice <id>", "needed when there are several")
    .requiredOption("--staff <who>", "who decided this; kept in the audit")
    .option(
      "--known-plan <words>",
      `the risk is known and this plan is agreed; counts for ${PLAN_DAYS} days`,
    )
    .action((clientId: string, options: ReleaseOptions) =>
      withStore(async (store) => {
        process.stdout.write(await releaseHold(store, clientId, options, systemClock.now()));
      }),
    );
}
