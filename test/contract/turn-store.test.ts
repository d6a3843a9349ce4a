import { assert, asyncProperty, string } from "fast-check";
import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import {
  AT,
  exchange,
  leaseOf,
  messageOf,
  outputOf,
  person,
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

  it("tells what the client said lately, and what was said to them last", async () => {
    const { conversation } = await person(store);
    await exchange(store, conversation, "ring my sister", {
      text: "When would suit you for that?",
    });
    const { before, lastReply } = await store.turns.recentlySaid(conversation, 6);
    expect(before.map(({ text }) => text)).toEqual(["ring my sister"]);
    expect(lastReply).toBe("When would suit you for that?");
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

  it("gives back what was written, whatever was written", async () => {
    const { conversation } = await person(store);
    const written: string[] = [];
    await assert(
      asyncProperty(string({ unit: "binary" }), async (text) => {
        written.push(text);
        await store.turns.accept(messageOf(conversation, text));
      }),
      { numRuns: 40, examples: [["\u0000"], ["'; drop table messages; --"], ["🌱 naïve\r\n"]] },
    );
    const { incoming } = await store.turns.load(await leaseOf(store, conversation));
    expect(incoming.map(({ text }) => text)).toEqual(written);
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

  it("shows a turn and an opening to their own practice alone", async () => {
    const { conversation } = await person(store);
    await store.turns.commit(await leaseOf(store, conversation), turnFor([], outputOf("Hello.")));
    const { message } = await exchange(store, conversation, "hi", { text: "What brings you?" });
    const foreign = { ...conversation, practiceId: (await person(store)).practiceId };
    expect(await store.turns.turnOf(conversation, message.messageId)).toBeDefined();
    expect(await store.turns.turnOf(foreign, message.messageId)).toBeUndefined();
    expect(await store.turns.openingOf(foreign)).toBeUndefined();
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

  it("keeps what the model calls of a turn cost, and counts it for the practice", async () => {
    const { conversation, practiceId } = await person(store);
    const call = {
      task: "word",
      model: "a-model",
      promptHash: "abc",
      outcome: "ok",
      promptTokens: 900,
      completionTokens: 60,
      tookMs: 1_200,
    } as const;
    const turn = turnFor([], outputOf("Hello."), { modelCalls: [call, call] });
    await store.turns.commit(await leaseOf(store, conversation), turn);
    await exchange(store, conversation, "hi", { text: "Without a model." });
    expect(await store.usage.tokensSince(practiceId, AT)).toBe(1_920);
    expect(await store.usage.tokensSince(practiceId, "2030-01-01T00:00:00.000Z")).toBe(0);
  });

  it("knows what a clinician and the client have agreed on for hard days", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    const client = { practiceId, clientId };
    const knownPlan = { until: "2026-12-21T20:00:00.000Z", text: "call Sam first" };
    await store.clients.setClinician(client, "s1");
    await store.clients.changeProfile(client, { knownPlan });
    await store.clients.changeProfile(client, { safetyPlan: "go to Sam's" });
    const { client: known } = await store.turns.load(await leaseOf(store, conversation));
    expect(known).toEqual({
      name: "Robin",
      hasClinician: true,
      invited: false,
      knownPlan,
      safetyPlan: "go to Sam's",
    });
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
