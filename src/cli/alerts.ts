import { Command } from "commander";

import type { Alert } from "../store/alerts.ts";
import type { Store } from "../store/open-store.ts";
import { alertRouteCommand } from "./alert-route.ts";
import { CommandProblem, practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface AlertOptions {
  readonly practice?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

interface StaffOptions {
  readonly practice?: string;
  readonly staff: string;
}

/** `cairn alerts`: what waits for a person. Reading it is audited. */
export async function listAlerts(store: Store, options: AlertOptions): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const alerts = await store.alerts.list(practiceId);
  const shown = options.all ? alerts : alerts.filter(({ status }) => status !== "closed");
  await store.audit.record(practiceId, {
    actor: "staff:cli",
    action: "alerts.listed",
    subject: practiceId,
    detail: { count: shown.length },
  });
  if (options.json) return shown.map((alert) => `${JSON.stringify(alert)}\n`).join("");
  return shown.length === 0 ? "No alert is open.\n" : shown.map(lineOf).join("");
}

const lineOf = (alert: Alert): string =>
  `${[
    alert.raisedAt,
    alert.level.toUpperCase(),
    alert.kinds.join("+"),
    alert.status,
    `alert ${alert.id}`,
    `client ${alert.client.clientId}`,
    ...(alert.clientAnswer === undefined ? [] : [`answered: ${alert.clientAnswer}`]),
  ].join("  ")}\n`;

const LINES_SHOWN = 12;

/** `cairn alerts show`: the lines around the message, for someone who may read them. Marks the alert as seen. */
export async function showAlert(
  store: Store,
  alertId: string,
  options: StaffOptions,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const alert = await store.alerts.find(practiceId, alertId);
  if (alert === undefined) throw new CommandProblem(`there is no alert ${alertId}`);
  const { client, conversationId } = alert;
  const lines = await store.visits.messages({
    practiceId,
    conversationId,
    clientId: client.clientId,
  });
  const at = lines.findIndex(({ id }) => id === alert.messageId);
  const end = at < 0 ? lines.length : at + LINES_SHOWN / 2;
  const around = lines.slice(Math.max(0, end - LINES_SHOWN), end);
  await store.audit.record(practiceId, {
    actor: `staff:${options.staff}`,
    action: "alert.read",
    subject: alertId,
  });
  if (alert.status === "open") {
    await store.alerts.handle(practiceId, alertId, { status: "seen", staffId: options.staff });
  }
  const said = around.map(
    ({ id, role, text }) => `${id === alert.messageId ? "→" : " "} ${role}: ${text}\n`,
  );
  return `${lineOf(alert)}\n${said.join("")}`;
}

/** `cairn alerts close`: a person has taken care of it. The hold, if one stands, stays until it is released. */
export async function closeAlert(
  store: Store,
  alertId: string,
  options: StaffOptions,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const closed = { status: "closed", staffId: options.staff } as const;
  if ((await store.alerts.handle(practiceId, alertId, closed)) === "none") {
    throw new CommandProblem(`there is no open alert ${alertId}`);
  }
  return "Closed.\n";
}

const print = async (text: Promise<string>): Promise<void> => {
  process.stdout.write(await text);
};

export function alertsCommand(): Command {
  const command = new Command("alerts")
    .description("messages that a person of the practice should read")
    .option("--practice <id>", "needed when there are several")
    .option("--all", "closed ones too")
    .option("--json", "one JSON object a line")
    .action((options: AlertOptions) => withStore((store) => print(listAlerts(store, options))));
  const staff = (name: string): Command =>
    new Command(name)
      .argument("<alert>", "its id")
      .option("--practice <id>", "needed when there are several")
      .requiredOption("--staff <who>", "who is doing this; kept in the audit");
  command.addCommand(
    staff("show")
      .description("the lines around the message")
      .action((id: string, options: StaffOptions) =>
        withStore((store) => print(showAlert(store, id, options))),
      ),
  );
  command.addCommand(
    staff("close")
      .description("someone has taken care of it")
      .action((id: string, options: StaffOptions) =>
        withStore((store) => print(closeAlert(store, id, options))),
      ),
  );
  command.addCommand(alertRouteCommand());
  return command;
}
