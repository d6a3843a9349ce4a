import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import {
  conversationOf,
  exchange,
  holdOf,
  leaseOf,
  messageOf,
  outputOf,
  person,
  RISK,
  turnFor,
} from "./people.ts";

describeEachDatabase("an alert", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });

  it("raises the alert with the message, and once for its repeats", async () => {
    const { conversation, practiceId } = await person(store);
    const message = messageOf(conversation, "i want to die", { screen: RISK });
    await Promise.all([1, 2, 3].map(() => store.turns.accept(message)));
    const alerts = await store.alerts.list(practiceId);
    expect(alerts).toMatchObject([
      { messageId: message.messageId, level: "risk", status: "open", kinds: ["suicide"] },
    ]);
  });

  it("cannot hold a message at risk without an alert", async () => {
    const { conversation, practiceId } = await person(store);
    const insert = (level: string) =>
      database.query(
        `insert into messages (conversation_id, message_id, practice_id, seq, role, level, sealed, at)
         values ($1, $2, $3, $4, 'client', '${level}', '', '')`,
        [conversation.conversationId, `planted-${level}`, practiceId, 90 + level.length],
      );
    await expect(insert("risk")).rejects.toThrow(/messages_at_risk_have_an_alert/);
    await expect(insert("imminent")).rejects.toThrow(/messages_at_risk_have_an_alert/);
    await expect(insert("unheard-of")).rejects.toThrow(/messages_at_risk_have_an_alert/);
    await expect(insert("concern")).resolves.toBeDefined();
  });

  it("raises an alert when a turn finds what the screen did not", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    const client = { practiceId, clientId };
    const raise = (level: "risk" | "imminent", message = {}) =>
      exchange(
        store,
        conversation,
        "yes",
        { text: "Thank you.", effects: [{ kind: "set-hold", hold: holdOf(level) }] },
        message,
      );
    await raise("risk", { screen: RISK });
    expect(await store.alerts.list(practiceId)).toHaveLength(1);
    await raise("risk");
    expect(await store.alerts.list(practiceId)).toHaveLength(1);
    await raise("imminent");
    expect((await store.alerts.list(practiceId)).map(({ level }) => level)).toEqual([
      "risk",
      "imminent",
    ]);
    expect(await store.holds.latest(client)).toMatchObject({ level: "imminent" });
  });

  it("makes a turn stale that ran while a hold was raised elsewhere", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    const other = await conversationOf(store, practiceId, clientId);
    await store.turns.accept(messageOf(other, "about my running"));
    const lease = await leaseOf(store, other);
    const { incoming } = await store.turns.load(lease);
    await exchange(
      store,
      conversation,
      "i want to die",
      { text: "I hear you.", effects: [{ kind: "set-hold", hold: holdOf("risk") }] },
      { screen: RISK },
    );
    const turn = turnFor(incoming, outputOf("How far do you run?"));
    expect(await store.turns.commit(lease, turn)).toBe("stale");
    await store.turns.dropLease(lease);
    const again = await store.turns.load(await leaseOf(store, other));
    expect(again.hold).toMatchObject({ level: "risk" });
  });
});
