import { expect } from "vitest";

import { screen } from "../../src/safety/screen/screen.ts";
import type { Database } from "../contract/databases.ts";
import type { Witness } from "./crowd.ts";
import { lookBack } from "./visitor.ts";

interface MessageRow {
  conversation_id: string;
  message_id: string;
  seq: number;
  level: string;
  turn_id: string | null;
}
interface TurnRow {
  conversation_id: string;
  turn_id: string;
  reply_id: string;
  reply_seq: number;
  opening: number;
}

const sorted = (values: Iterable<string>): string[] => [...values].sort();

/** What the database itself must hold, whoever was killed and when. */
export const expectKept = async (database: Database, witness: Witness): Promise<void> => {
  const messages = await database.query<MessageRow>("select * from messages");
  const turns = await database.query<TurnRow>("select * from turns");
  const ids = messages.map(({ message_id }) => message_id);
  const kept = new Set([...ids, ...turns.map(({ reply_id }) => reply_id)]);
  expect(
    [...witness.acknowledged].filter((id) => !kept.has(id)),
    "acknowledged and lost",
  ).toEqual([]);
  expect(
    [...witness.replies.keys()].filter((id) => !kept.has(id)),
    "shown and lost",
  ).toEqual([]);
  expect(new Set(ids).size, "kept once").toBe(ids.length);
  expect(
    messages.filter(({ turn_id }) => turn_id === null),
    "never answered",
  ).toEqual([]);
  expectOneReplyEach(messages, turns);
  await expectAlerts(database, messages);
  await expectGoals(database, new Set(ids));
  if (database.dialect !== "sqlite") return;
  expect(await database.query("pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(await database.query("pragma foreign_key_check")).toEqual([]);
};

/** Each turn but an opening answers messages, each message has one turn, and our order has no gap and no double. */
const expectOneReplyEach = (messages: readonly MessageRow[], turns: readonly TurnRow[]): void => {
  const answering = turns.filter(({ opening }) => opening === 0).map(({ turn_id }) => turn_id);
  expect(sorted(new Set(messages.map(({ turn_id }) => turn_id ?? "")))).toEqual(sorted(answering));
  const bySeq = new Map<string, number[]>();
  const place = (conversation: string, seq: number): void => {
    bySeq.set(conversation, [...(bySeq.get(conversation) ?? []), seq]);
  };
  for (const { conversation_id, seq } of messages) place(conversation_id, seq);
  for (const { conversation_id, reply_seq } of turns) place(conversation_id, reply_seq);
  for (const seqs of bySeq.values()) {
    expect(seqs.sort((a, b) => a - b)).toEqual(seqs.map((_, index) => index + 1));
  }
  const openings = turns.filter(({ opening }) => opening === 1);
  expect(new Set(openings.map((turn) => turn.conversation_id)).size).toBe(openings.length);
};

const expectAlerts = async (database: Database, messages: readonly MessageRow[]): Promise<void> => {
  const risky = messages.filter(({ level }) => level === "risk" || level === "imminent");
  const alerts = await database.query<{ id: string; message_id: string }>("select * from alerts");
  expect(sorted(alerts.map(({ message_id }) => message_id))).toEqual(
    sorted(risky.map(({ message_id }) => message_id)),
  );
  const audited = await database.query<{ subject: string }>(
    "select subject from audit where action = 'alert.raised'",
  );
  expect(sorted(audited.map(({ subject }) => subject))).toEqual(sorted(alerts.map(({ id }) => id)));
};

/** A goal's version stands on the client's yes, which is there. */
const expectGoals = async (database: Database, messageIds: ReadonlySet<string>): Promise<void> => {
  const versions = await database.query<{
    conversation_id: string;
    version: number;
    consent_message_id: string;
  }>("select * from goal_versions");
  expect(versions.filter((row) => !messageIds.has(row.consent_message_id))).toEqual([]);
  const first = versions.filter(({ version }) => version === 1).map((row) => row.conversation_id);
  expect(new Set(first).size, "a goal kept twice").toBe(first.length);
};

/** What each visitor is shown when they come back: their own words once, and the replies they saw, unchanged. */
export const expectShown = async (url: string, witness: Witness): Promise<void> => {
  for (const visitor of witness.visitors.values()) {
    const sent = witness.sent.get(visitor.conversationId) ?? new Map<string, string>();
    const shown = await lookBack(url, visitor);
    const own = shown.filter(({ role }) => role === "client");
    expect(own.filter(({ id, text }) => sent.get(id) !== text)).toEqual([]);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    const changed = shown.filter(({ id, text }) => (witness.replies.get(id) ?? text) !== text);
    expect(changed, "said otherwise than it was shown").toEqual([]);
  }
};

/** The lines of the bad nights really are what they are meant to be. */
export const countOfRisk = (witness: Witness): number =>
  [...witness.sent.values()]
    .flatMap((texts) => [...texts.values()])
    .filter((text) => ["risk", "imminent"].includes(screen(text).level)).length;
