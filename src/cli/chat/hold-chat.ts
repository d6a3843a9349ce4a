import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline/promises";

import { z } from "zod";

import type { Config } from "../../config.ts";
import { randomIds } from "../../ids.ts";
import type { TurnAnswer, Visitor } from "../../server/ports.ts";
import { shownState } from "../../server/shown-state.ts";
import { DEMO_PRACTICE_ID } from "../../wiring/demo-practice.ts";
import { openCairn, type Cairn } from "../../wiring.ts";
import type { ConsentChoice } from "../../wire/consent.ts";
import { dim, drawAsk, drawCard, drawReply, meant, wrap } from "./draw.ts";

const visitorSchema = z.object({
  practiceId: z.string(),
  clientId: z.string(),
  conversationId: z.string(),
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const WELCOME =
  "This is a conversation with an automated program, not with a person, and not for emergencies. What you write is kept on this machine, locked with a key that lies beside it, so that you can go on later. Type anything; Ctrl-D ends it.";

const startVisit = async (cairn: Cairn): Promise<Visitor> => {
  const { consentVersions } = cairn.server;
  const consents: ConsentChoice[] = (["automated-program", "storage", "model-vendor"] as const).map(
    (kind) => ({ kind, version: consentVersions[kind], given: true }),
  );
  return cairn.server.conversations.start({
    practiceId: DEMO_PRACTICE_ID,
    clientId: undefined,
    kind: "widget",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: "en",
    consents,
    token: randomIds.token(),
  });
};

/** The conversation of this folder, if one was begun and is still there. */
const resumedVisit = async (cairn: Cairn, file: string): Promise<Visitor | undefined> => {
  if (!existsSync(file)) return undefined;
  const parsed = visitorSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) return undefined;
  try {
    await cairn.server.conversations.state(parsed.data);
    return parsed.data;
  } catch {
    return undefined;
  }
};

const show = async (cairn: Cairn, visitor: Visitor, answer: TurnAnswer): Promise<void> => {
  if (answer.kind === "unavailable") {
    say("\nThat could not be kept just now. Please try once more.");
    return;
  }
  if (answer.kind === "awaiting") {
    say("\nIt is kept. A person reads the reply before you get it.");
    return;
  }
  const { output } = answer.turn;
  const state = await shownState(cairn.server, visitor);
  say(drawReply(output.reply));
  for (const { label, detail } of output.card?.resources ?? [])
    say(wrap(`${label}: ${detail}`, "  "));
  say(`\n${drawCard(state)}`);
  if (state.ask) say(drawAsk(state.ask));
};

const talk = async (
  cairn: Cairn,
  visitor: Visitor,
  lines: Interface,
  typed: AsyncIterator<string>,
): Promise<void> => {
  for (;;) {
    lines.setPrompt("\n› ");
    lines.prompt();
    const next = await typed.next();
    if (next.done) return;
    const { session } = await cairn.server.conversations.state(visitor);
    const text = meant(next.value, session?.ask);
    const messageId = randomIds.next();
    await show(
      cairn,
      visitor,
      await cairn.server.turns.take({ conversation: visitor, messageId, text }),
    );
  }
};

/** One conversation in the terminal, kept in the data folder and taken up again next time. */
export const holdChat = async (config: Config, startOver: boolean): Promise<void> => {
  const cairn = await openCairn({ ...config, demo: true });
  const file = join(config.dataDir, "chat.json");
  if (startOver) rmSync(file, { force: true });
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // One iterator from the first moment on: what is typed before a reply is there waits for its turn.
  const typed = lines[Symbol.asyncIterator]();
  try {
    await cairn.recover();
    const known = await resumedVisit(cairn, file);
    const visitor = known ?? (await startVisit(cairn));
    writeFileSync(file, JSON.stringify(visitor), { mode: 0o600 });
    say(dim(wrap(`${WELCOME} Here, ${cairn.languageLine}`)));
    const opening = await cairn.server.turns.open(visitor);
    if (known) await showLast(cairn, visitor);
    else await show(cairn, visitor, opening);
    await talk(cairn, visitor, lines, typed);
  } finally {
    lines.close();
    cairn.stopTaking();
    await cairn.settle();
    await cairn.close();
  }
  say(dim("\nAll of it is kept. `npm run chat` goes on from here."));
};

/** Coming back: the last thing said, and where things stand. */
const showLast = async (cairn: Cairn, visitor: Visitor): Promise<void> => {
  const messages = await cairn.server.conversations.messages(visitor);
  const last = messages.findLast(({ role }) => role === "coach");
  const state = await shownState(cairn.server, visitor);
  if (last) say(drawReply(last.text));
  say(`\n${drawCard(state)}`);
  if (state.ask) say(drawAsk(state.ask));
};
