import { Command } from "commander";

import type { Draft } from "../store/drafts.ts";
import type { Store } from "../store/open-store.ts";
import { CommandProblem, practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface StaffOptions {
  readonly practice?: string;
  readonly staff: string;
}

interface ReleaseOptions extends StaffOptions {
  readonly text?: string;
}

/** `cairn drafts list`: replies that a model worded and that wait to be read (mode `reviewed`). Audited. */
export async function listDrafts(store: Store, options: StaffOptions): Promise<string> {
  const drafts = await store.drafts.waiting(
    await practiceIdOf(store, options.practice),
    options.staff,
  );
  return drafts.length === 0 ? "No reply waits.\n" : drafts.map(shown).join("\n");
}

const shown = ({ id, clientId, createdAt, messages, reply, statement }: Draft): string =>
  [
    `${createdAt}  draft ${id}  client ${clientId}`,
    ...messages.map((text) => `  client: ${text}`),
    `  reply:  ${reply}`,
    ...(statement === undefined
      ? []
      : [`  the goal's own words, to be left as they are: ${statement}`]),
    "",
  ].join("\n");

/** `cairn drafts release`: the client gets the reply, as it is or in other words. */
export async function releaseDraft(
  store: Store,
  draftId: string,
  options: ReleaseOptions,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const { staff: staffId, text } = options;
  const by = { staffId, ...(text === undefined ? {} : { text }) };
  const outcome = await store.drafts.release(practiceId, draftId, by);
  if (outcome === "statement-changed") {
    throw new CommandProblem("the goal's own words must stay as they are in the reply");
  }
  if (outcome === "none") throw new CommandProblem(`no draft ${draftId} waits`);
  return outcome === "released"
    ? "Released.\n"
    : "Something has changed since it was made; a new reply is being made.\n";
}

/** `cairn drafts decline`: the client gets what the rules say instead. */
export async function declineDraft(
  store: Store,
  draftId: string,
  options: StaffOptions,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  if ((await store.drafts.decline(practiceId, draftId, options.staff)) === "none") {
    throw new CommandProblem(`no draft ${draftId} waits`);
  }
  return "Kept back. The running server answers by its own rules within seconds.\n";
}

const print = async (text: Promise<string>): Promise<void> => {
  process.stdout.write(await text);
};

const staffed = (command: Command): Command =>
  command
    .option("--practice <id>", "needed when there are several")
    .requiredOption("--staff <who>", "who is doing this; kept in the audit");

export function draftsCommand(): Command {
  const command = new Command("drafts").description(
    "replies that a model worded and that a clinician reads first (mode reviewed)",
  );
  command.addCommand(
    staffed(new Command("list"))
      .description("what waits, with what the client wrote")
      .action((options: StaffOptions) => withStore((store) => print(listDrafts(store, options)))),
  );
  command.addCommand(
    staffed(new Command("release").argument("<draft>", "its id"))
      .description("let the client have it")
      .option("--text <words>", "in these words")
      .action((id: string, options: ReleaseOptions) =>
        withStore((store) => print(releaseDraft(store, id, options))),
      ),
  );
  command.addCommand(
    staffed(new Command("decline").argument("<draft>", "its id"))
      .description("keep it back; the rules answer")
      .action((id: string, options: StaffOptions) =>
        withStore((store) => print(declineDraft(store, id, options))),
      ),
  );
  return command;
}
