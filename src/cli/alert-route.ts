import { randomBytes } from "node:crypto";

import { Command } from "commander";

import type { Store } from "../store/open-store.ts";
import { CommandProblem, practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface RouteOptions {
  readonly practice?: string;
  readonly email?: readonly string[];
  readonly webhook?: string;
}

/**
 * `cairn alerts route`: who hears of an alert. The first address is the person on call, the next their
 * delegate. A webhook's secret is made here and shown once. Without options: where alerts go now.
 */
export async function routeAlerts(
  store: Store,
  options: RouteOptions,
  newSecret = (): string => `whsec_${randomBytes(24).toString("base64")}`,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const before = await store.practices.alertRoute(practiceId);
  if (options.email === undefined && options.webhook === undefined) return wordsOf(before);
  const url = options.webhook;
  if (url !== undefined && !url.startsWith("https://")) {
    throw new CommandProblem("a webhook needs an address that begins with https://");
  }
  const webhook = url === undefined ? before.webhook : { url, secret: newSecret() };
  const route = { emails: options.email ?? before.emails, webhook };
  await store.practices.setAlertRoute(practiceId, route);
  await store.audit.record(practiceId, {
    actor: "staff:cli",
    action: "alerts.routed",
    subject: practiceId,
    detail: { emails: route.emails.length, webhook: webhook !== undefined },
  });
  const secret = url === undefined ? "" : `Its secret, shown once: ${webhook?.secret}\n`;
  return `${wordsOf(route)}${secret}`;
}

const wordsOf = (route: {
  readonly emails: readonly string[];
  readonly webhook?: { readonly url: string };
}): string => {
  const ways = [...route.emails, ...(route.webhook === undefined ? [] : [route.webhook.url])];
  return ways.length === 0
    ? "Alerts go nowhere yet: they are only listed by cairn alerts.\n"
    : `Alerts go to ${ways.join(", ")}.\n`;
};

export function alertRouteCommand(): Command {
  return new Command("route")
    .description("who hears of an alert")
    .option("--practice <id>", "needed when there are several")
    .option("--email <address...>", "the person on call, then the delegate")
    .option("--webhook <url>", "told with a signature (Standard Webhooks)")
    .action((options: RouteOptions) =>
      withStore(async (store) => {
        process.stdout.write(await routeAlerts(store, options));
      }),
    );
}
