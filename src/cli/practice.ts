import { randomBytes } from "node:crypto";

import { Command, InvalidArgumentError, Option } from "commander";

import { systemClock } from "../clock.ts";
import { POLICY_MODES, type PolicyMode } from "../domain/conversation.ts";
import { type Practice, practiceSchema } from "../domain/practice.ts";
import { randomIds } from "../ids.ts";
import type { Store } from "../store/open-store.ts";
import { withStore } from "./with-store.ts";

interface PracticeOptions {
  name?: string;
  country?: string;
  region?: string;
  timeZone?: string;
  phone?: string;
  email?: string;
  hours?: string;
  origin?: string[];
  mode?: PolicyMode;
  acceptCards?: boolean;
  attest?: boolean;
}

/** `cairn practice`: who may show Cairn, where, and how far it may go there. */
export function practiceCommand(): Command {
  const practice = new Command("practice").description("add, change and list practices");
  practice.addCommand(
    withOptions(new Command("add"))
      .description("add a practice and print the key for its website")
      .action(async (options: PracticeOptions, command: Command) => {
        await withStore((store) => add(store, options, command));
      }),
  );
  practice.addCommand(
    withOptions(new Command("set"))
      .argument("<id>", "as `cairn practice list` shows it")
      .description("change what is named and leave the rest")
      .action(async (id: string, options: PracticeOptions, command: Command) => {
        await withStore((store) => set(store, id, options, command));
      }),
  );
  practice.addCommand(
    new Command("list").description("every practice with its keys").action(async () => {
      await withStore(list);
    }),
  );
  return practice;
}

const withOptions = (command: Command): Command =>
  command
    .option("--name <name>", "as clients know it")
    .option("--country <code>", "two letters, such as US", asCountry)
    .option("--region <code>", "a state where its rules differ, such as IL")
    .option("--time-zone <zone>", "where its hours are counted")
    .option("--phone <number>", "shown to clients")
    .option("--email <address>", "shown to clients; alerts go there too")
    .option("--hours <text>", "when messages are read, in words")
    .option(
      "--origin <origin...>",
      "websites that may show Cairn, such as https://practice.example",
    )
    .addOption(new Option("--mode <mode>", "how far it may go here at most").choices(POLICY_MODES))
    .option("--accept-cards", "the practice has read the safety cards and accepts them")
    .option(
      "--attest",
      "the practice states in writing that a licensed person oversees generative use",
    );

const asCountry = (code: string): string => {
  if (!/^[A-Za-z]{2}$/.test(code)) throw new InvalidArgumentError("two letters, such as US");
  return code.toUpperCase();
};

const add = async (store: Store, options: PracticeOptions, command: Command): Promise<void> => {
  if (options.name === undefined || options.country === undefined) {
    command.error("a new practice needs --name and --country");
  }
  const blank = {
    id: randomIds.next(),
    timeZone: "UTC",
    contact: {},
    coverHours: "",
    allowedOrigins: [],
    mode: "scripted" as const,
  };
  const practice = checked(changed(blank, options), command);
  const embedKey = `pk_${randomBytes(12).toString("hex")}`;
  await store.practices.put(practice);
  await store.practices.addEmbedKey(practice.id, embedKey);
  await record(store, practice.id, "practice.added");
  process.stdout.write(`${practice.id}\n${embedKey}\n`);
};

const set = async (
  store: Store,
  id: string,
  options: PracticeOptions,
  command: Command,
): Promise<void> => {
  const before = await store.practices.find(id);
  if (!before) return command.error(`there is no practice ${id}`);
  await store.practices.put(checked(changed(before, options), command));
  await record(store, id, "practice.changed");
};

const list = async (store: Store): Promise<void> => {
  for (const practice of await store.practices.list()) {
    const keys = await store.practices.embedKeys(practice.id);
    const place = [practice.country, practice.region].filter(Boolean).join("-");
    const line = [practice.id, practice.name, place, practice.mode, keys.join(",")];
    process.stdout.write(`${line.join("\t")}\n`);
  }
};

const changed = (before: object & Partial<Practice>, options: PracticeOptions): unknown => {
  const { phone, email, hours, origin, acceptCards, attest, ...plain } = options;
  const now = systemClock.now();
  return {
    ...before,
    ...plain,
    contact: {
      ...before.contact,
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
    },
    ...(hours === undefined ? {} : { coverHours: hours }),
    ...(origin === undefined ? {} : { allowedOrigins: origin }),
    ...(acceptCards ? { cardsAcceptedAt: now } : {}),
    ...(attest ? { attestedAt: now } : {}),
  };
};

const ORIGIN = /^https?:\/\/[a-z0-9.[\]:-]+(:\*)?$/i;

const checked = (practice: unknown, command: Command): Practice => {
  const parsed = practiceSchema.safeParse(practice);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return command.error(`${issue?.path.join(".") ?? "practice"}: ${issue?.message ?? ""}`);
  }
  const odd = parsed.data.allowedOrigins.find((origin) => !ORIGIN.test(origin));
  if (odd !== undefined) command.error(`${odd} is no origin; write it as https://practice.example`);
  return parsed.data;
};

const record = (store: Store, practiceId: string, action: string): Promise<void> =>
  store.audit.record(practiceId, { actor: "system", action, subject: practiceId });
