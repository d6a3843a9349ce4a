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
  const alertLines = shown.length === 0 ? "No alert is open.\n" : shown.map(lineOf).join("");
  const notes = (await store.notes.unseen(practiceId)).filter(({ topic }) => !isCode(topic));
  return alertLines + notes.map(noteLine).join("");
}

/** What the machine notes for itself; the alert says it already. */
const isCode = (topic: string): boolean =>
  topic.startsWith("answered/") || topic.startsWith("hold-released");

type UnseenNote = Awaited<ReturnType<Store["notes"]["unseen"]>>[number];

const noteLine = ({ createdAt, topic, clientId, text }: UnseenNote): string =>
  `${[createdAt, "NOTE", topic, `client ${clientId}`, ...(text === undefined ? [] : ["has words: cairn alerts notes"])].join("  ")}\n`;

/** `cairn alerts notes`: what clients left for the practice, in their words. Marks it as seen. */
export async function readNotes(store: Store, options: StaffOptions): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const notes = await store.notes.unseen(practiceId);
  await store.audit.record(practiceId, {
    actor: `staff:${options.staff}`,
    action: "notes.read",
    subject: practiceId,
    detail: { count: notes.length },
  });
  for (const { clientId, id } of notes) await store.notes.markSeen({ practiceId, clientId }, id);
  const shown = notes.filter(({ topic }) => !isCode(topic));
  if (shown.length === 0) return "No note waits.\n";
  return shown
    .map(
      ({ createdAt, topic, clientId, text }) =>
        `${createdAt}  ${topic}  client ${clientId}\n${text === undefined ? "" : `  ${text}\n`}`,
    )
    .join("");
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
    ...alert.answers.map((answer) => `asked ${answer.replace("/", ": ")}`),
  ].join("  ")}\n`;

const LINES_SHOWN = 12;

/** `cairn alerts show`: the lines around the message, where the client agreed that the practice reads them. Marks the alert as seen. */
export async function showAlert(
  store: Store,
  alertId: string,
  options: StaffOptions,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const alert = await store.alerts.find(practiceId, alertId);
  if (alert === undefined) throw new CommandProblem(`there is no alert ${alertId}`);
  const { client, conversationId } = alert;
  const isShared = await mayRead(store, client);
  const lines = isShared ? await store.visits.messages({ ...client, conversationId }) : [];
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
  return `${lineOf(alert)}\n${isShared ? said.join("") : PRIVATE}`;
}

const PRIVATE =
  "This person has not agreed that the practice reads what they write. That help may be needed, and how urgently, is all there is.\n";

/** What an alert shares without it was said beforehand: that help may be needed, and how urgent it seems. */
const mayRead = async (store: Store, client: Alert["client"]): Promise<boolean> =>
  (await store.consents.current(client)).some(
    ({ kind, given }) => kind === "sharing-with-practice" && given,
  );

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
    // What stands behind `show` is meant for `show`.
    .enablePositionalOptions()
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
  command.addCommand(
    new Command("notes")
      .description("what clients left for the practice, in their words; marks it as seen")
      .option("--practice <id>", "needed when there are several")
      .requiredOption("--staff <who>", "who reads this; kept in the audit")
      .action((options: StaffOptions) => withStore((store) => print(readNotes(store, options)))),
  );
  command.addCommand(alertRouteCommand());
  return command;
}
