import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import {
  AT,
  conversationOf,
  draftOf,
  exchange,
  holdOf,
  leaseOf,
  messageOf,
  outputOf,
  person,
  RISK,
  saveGoal,
  sessionAt,
  turnFor,
} from "./people.ts";

describeEachDatabase("the turn's store", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });

  it("keeps a message with its own number before anything else happens", async () => {
    const { conversation } = await person(store);
    const first = await store.turns.accept(messageOf(conversation, "hello"));
    const second = await store.turns.accept(messageOf(conversation, "are you there"));
    expect([first, second]).toEqual([
      { kind: "accepted", seq: 1 },
      { kind: "accepted", seq: 2 },
    ]);
  });

  it("keeps one row of a message that comes five times at once", async () => {
    const { conversation } = await person(store);
    const message = messageOf(conversation, "i want to sleep again");
    const results = await Promise.all(Array.from({ length: 5 }, () => store.turns.accept(message)));
    expect(results.map(({ kind }) => kind).sort()).toEqual([
      "accepted",
      "repeat",
      "repeat",
      "repeat",
      "repeat",
    ]);
    expect(new Set(results.map(({ seq }) => seq))).toEqual(new Set([1]));
    const rows = await database.query("select * from messages where message_id = $1", [
      message.messageId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it("takes two messages that come at once up in one next turn", async () => {
    const { conversation } = await person(store);
    const two = [messageOf(conversation, "yes"), messageOf(conversation, "and one more thing")];
    await Promise.all(two.map((message) => store.turns.accept(message)));
    const lease = await leaseOf(store, conversation);
    const { incoming } = await store.turns.load(lease);
    expect(incoming.map(({ text }) => text).sort()).toEqual(["and one more thing", "yes"]);
    expect(incoming.map(({ seq }) => seq)).toEqual([1, 2]);
    const turn = turnFor(incoming, outputOf("Both, then."));
    expect(await store.turns.commit(lease, turn)).toBe("committed");
    for (const { messageId } of two) {
      expect((await store.turns.turnOf(conversation, messageId))?.turnId).toBe(turn.turnId);
    }
  });

  it("leaves a message that came during a turn for the next one", async () => {
    const { conversation } = await person(store);
    await store.turns.accept(messageOf(conversation, "first"));
    const lease = await leaseOf(store, conversation);
    const { incoming } = await store.turns.load(lease);
    await store.turns.accept(messageOf(conversation, "second"));
    await store.turns.commit(lease, turnFor(incoming, outputOf("First.")));
    const next = await store.turns.load(await leaseOf(store, conversation));
    expect(next.incoming.map(({ text }) => text)).toEqual(["second"]);
    expect(next.recent.map(({ text }) => text)).toEqual(["first", "First."]);
  });

  it("gives one lease at a time, and the next after a commit or a drop", async () => {
    const { conversation } = await person(store);
    const lease = await leaseOf(store, conversation);
    expect(await store.turns.takeLease(conversation, "other")).toBeUndefined();
    await store.turns.dropLease(lease);
    const again = await leaseOf(store, conversation);
    await store.turns.commit(again, turnFor([], outputOf("Hello.")));
    const third = await leaseOf(store, conversation);
    expect(third.fence).toBe(1);
    await store.turns.dropLease(again);
    expect(await store.turns.takeLease(conversation, "other")).toBeUndefined();
    await store.turns.dropLease(third);
  });

  it("gives no lease of another practice's conversation", async () => {
    const { conversation } = await person(store);
    const foreign = { ...conversation, practiceId: (await person(store)).practiceId };
    expect(await store.turns.takeLease(foreign, "test")).toBeUndefined();
    await expect(store.turns.accept(messageOf(foreign, "hello"))).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("writes nothing when the fence has moved", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    await store.turns.accept(messageOf(conversation, "hello"));
    const lease = await leaseOf(store, conversation);
    const { incoming } = await store.turns.load(lease);
    await store.conversations.setMode(conversation, "off");
    const effects = [{ kind: "park-wish", text: "sing" } as const];
    const turn = turnFor(incoming, outputOf("Hello.", { effects }));
    expect(await store.turns.commit(lease, turn)).toBe("stale");
    expect(await store.turns.turnOf(conversation, incoming[0]?.messageId ?? "")).toBeUndefined();
    expect(await store.wishes.ofClient({ practiceId, clientId })).toEqual([]);
    await store.turns.dropLease(lease);
    expect((await store.turns.load(await leaseOf(store, conversation))).incoming).toHaveLength(1);
  });

  it("gives the committed turn back as it was sent, with the session of now", async () => {
    const { conversation } = await person(store);
    const card = {
      id: "grounding",
      version: 1,
      title: "A breath",
      body: "In, out.",
      resources: [],
    };
    const { message, turn } = await exchange(store, conversation, "bad day", {
      text: "Thank you for telling me.",
      rest: { card, session: sessionAt(4) },
    });
    expect(await store.turns.turnOf(conversation, message.messageId)).toEqual({
      turnId: turn.turnId,
      replyId: turn.replyId,
      output: turn.output,
      at: AT,
      version: 1,
    });
  });

  it("keeps one opening, and finds it again", async () => {
    const { conversation } = await person(store);
    expect(await store.turns.openingOf(conversation)).toBeUndefined();
    const turn = turnFor([], outputOf("Hello. What brings you here?"), { disclosed: true });
    await store.turns.commit(await leaseOf(store, conversation), turn);
    expect((await store.turns.openingOf(conversation))?.replyId).toBe(turn.replyId);
    const lease = await leaseOf(store, conversation);
    expect((await store.turns.load(lease)).disclosedAt).toBe(AT);
    await expect(store.turns.commit(lease, turnFor([], outputOf("Again.")))).rejects.toThrow(
      /unique/i,
    );
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

  it("saves a goal's versions in their order, each with the message that said yes", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    const client = { practiceId, clientId };
    const first = await exchange(store, conversation, "yes", {
      text: "Kept.",
      effects: [saveGoal("g1", 1, "I walk twice a week")],
    });
    await exchange(store, conversation, "yes, three times", {
      text: "Changed.",
      effects: [saveGoal("g1", 2, "I walk three times a week")],
    });
    const versions = await store.goals.versions(client, "g1");
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(versions[0]).toMatchObject({
      draft: draftOf("I walk twice a week"),
      consentMessageId: first.message.messageId,
      createdBy: "client",
    });
    expect(await store.goals.ofClient(client)).toMatchObject([{ goalId: "g1", version: 2 }]);
  });

  it.each([
    ["without a message that said yes", [], 1, "goal-without-consent"],
    ["with a version that does not come next", ["ok"], 3, "goal-version-out-of-sequence"],
  ])("keeps nothing of a turn that saves a goal %s", async (_why, texts, version, code) => {
    const { conversation, practiceId, clientId } = await person(store);
    for (const text of texts) await store.turns.accept(messageOf(conversation, text));
    const lease = await leaseOf(store, conversation);
    const { incoming } = await store.turns.load(lease);
    const effects = [
      { kind: "park-wish", text: "sing" } as const,
      saveGoal(`bad-${conversation.conversationId}`, version, "I sing"),
    ];
    const turn = turnFor(incoming, outputOf("Kept.", { effects }));
    await expect(store.turns.commit(lease, turn)).rejects.toMatchObject({ code });
    expect(await store.wishes.ofClient({ practiceId, clientId })).toEqual([]);
    expect((await store.conversations.find(conversation))?.version).toBe(0);
  });

  it("refuses a goal of another client", async () => {
    const one = await person(store);
    await exchange(store, one.conversation, "yes", {
      text: "Kept.",
      effects: [saveGoal("mine", 1, "I swim")],
    });
    const two = await person(store);
    await expect(
      exchange(store, two.conversation, "yes", {
        text: "Kept.",
        effects: [saveGoal("mine", 2, "I steal")],
      }),
    ).rejects.toMatchObject({ code: "goal-of-another-client" });
  });

  it("lists the conversations that wait for a reply, oldest first", async () => {
    const [one, two] = [await person(store), await person(store)];
    await store.turns.accept(messageOf(one.conversation, "a"));
    await store.turns.accept(messageOf(two.conversation, "b", { at: "2020-01-01T00:00:00.000Z" }));
    const waiting = await store.turns.unanswered(1000);
    const places = [one, two].map(({ conversation }) =>
      waiting.findIndex(({ conversationId }) => conversationId === conversation.conversationId),
    );
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
    await exchange(store, one.conversation, "c", { text: "Here." });
    const left = (await store.turns.unanswered(1000)).map(({ conversationId }) => conversationId);
    expect(left).not.toContain(one.conversation.conversationId);
    expect(left).toContain(two.conversation.conversationId);
  });

  it("remembers the lines in their own order when the clock steps back an hour", async () => {
    const { conversation } = await person(store);
    const hour = (at: string) => ({ at });
    await exchange(store, conversation, "one", { text: "1" }, hour("2026-11-21T20:00:00.000Z"));
    await exchange(store, conversation, "two", { text: "2" }, hour("2026-11-21T19:00:00.000Z"));
    const { recent } = await store.turns.load(await leaseOf(store, conversation));
    expect(recent.map(({ text }) => text)).toEqual(["one", "1", "two", "2"]);
  });
});
