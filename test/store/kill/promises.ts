import { expect } from "vitest";

import type { Database } from "../../contract/databases.ts";
import type { Witnessed } from "./campaign.ts";

interface MessageRow {
  conversation_id: string;
  message_id: string;
  seq: number;
  level: string;
  alert_id: string | null;
  turn_id: string | null;
}

/** What holds after any number of kills. */
export async function expectPromisesKept(
  database: Database,
  { acknowledged, answered }: Witnessed,
): Promise<void> {
  const messages = await database.query<MessageRow>("select * from messages");
  const ids = messages.map(({ message_id }) => message_id);
  const kept = new Set(ids);
  expect(acknowledged.size, "the workers did something").toBeGreaterThanOrEqual(4);
  expect(
    [...acknowledged].filter((id) => !kept.has(id)),
    "acknowledged and lost",
  ).toEqual([]);
  expect(ids.length, "kept twice").toBe(kept.size);
  expect(
    messages.filter(({ turn_id }) => turn_id === null),
    "never answered",
  ).toEqual([]);
  expect(
    [...answered].filter((id) => !kept.has(id)),
    "answered and lost",
  ).toEqual([]);
  await expectOneTurnEach(database, messages);
  await expectAnAlertEach(database, messages);
  if (database.dialect === "sqlite") {
    expect(await database.query("pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(await database.query("pragma foreign_key_check")).toEqual([]);
  }
}

/** Every message is taken up by one turn that exists, and our own order has no gap and no double. */
const expectOneTurnEach = async (database: Database, messages: MessageRow[]): Promise<void> => {
  const turns = await database.query<{
    conversation_id: string;
    turn_id: string;
    reply_seq: number;
  }>("select conversation_id, turn_id, reply_seq from turns");
  const turnIds = new Set(turns.map(({ turn_id }) => turn_id));
  expect(turnIds.size).toBe(turns.length);
  expect(new Set(messages.map(({ turn_id }) => turn_id))).toEqual(turnIds);
  for (const conversation of new Set(turns.map((turn) => turn.conversation_id))) {
    const seqs = [
      ...messages.filter((row) => row.conversation_id === conversation).map(({ seq }) => seq),
      ...turns.filter((row) => row.conversation_id === conversation).map((row) => row.reply_seq),
    ].sort((a, b) => a - b);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  }
};

/** No risk without its alert, no alert without its message to the practice and its line in the audit. */
const expectAnAlertEach = async (database: Database, messages: MessageRow[]): Promise<void> => {
  const risky = messages.filter(({ level }) => level === "risk");
  expect(risky.length).toBeGreaterThan(0);
  const alerts = await database.query<{ id: string; message_id: string }>(
    "select id, message_id from alerts",
  );
  expect(alerts.map(({ message_id }) => message_id).sort()).toEqual(
    risky.map(({ message_id }) => message_id).sort(),
  );
  const of = async (query: string): Promise<string[]> =>
    (await database.query<{ id: string }>(query)).map(({ id }) => id).sort();
  const ids = alerts.map(({ id }) => id).sort();
  expect(await of("select subject_id as id from outbox")).toEqual(ids);
  expect(await of("select subject as id from audit where action = 'alert.raised'")).toEqual(ids);
};
