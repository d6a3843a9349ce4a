import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import {
  AT,
  conversationOf,
  exchange,
  holdOf,
  messageOf,
  person,
  practiceOf,
  RISK,
  saveGoal,
} from "./people.ts";

describeEachDatabase("the repositories", (database) => {
  let store: Store;
  const clock = { at: AT, now: () => clock.at };
  beforeAll(async () => {
    store = await database.open(clock);
  });

  it("give back a practice as it was put, and its change", async () => {
    const practice = practiceOf("p-put");
    await store.practices.put(practice);
    expect(await store.practices.find("p-put")).toEqual(practice);
    const changed = { ...practice, region: undefined, contact: {}, attestedAt: AT };
    await store.practices.put(changed);
    expect(await store.practices.find("p-put")).toEqual(changed);
    expect(await store.practices.find("nobody")).toBeUndefined();
  });

  it("find a practice by its embed key, and its origins", async () => {
    await store.practices.put({ ...practiceOf("p-key"), allowedOrigins: ["https://key.example"] });
    await store.practices.addEmbedKey("p-key", "pk_demo");
    expect((await store.practices.findByEmbedKey("pk_demo"))?.id).toBe("p-key");
    expect(await store.practices.findByEmbedKey("pk_other")).toBeUndefined();
    expect(await store.practices.embedKeys("p-key")).toEqual(["pk_demo"]);
    expect(await store.practices.isAnyOrigin("https://key.example")).toBe(true);
    expect(await store.practices.isAnyOrigin("https://key.example.evil")).toBe(false);
  });

  it("open a conversation by its token, and by no other", async () => {
    const { practiceId } = await person(store);
    const visitor = await store.visits.start({
      practiceId,
      clientId: undefined,
      kind: "widget",
      timeZone: "UTC",
      locale: "en",
      mode: "scripted",
      consents: [{ kind: "storage", version: 1, given: true }],
      token: "a-token-of-256-bits",
    });
    expect(await store.visits.byToken("a-token-of-256-bits")).toEqual(visitor);
    expect(await store.visits.byToken("another")).toBeUndefined();
    expect(await store.visits.state(visitor)).toMatchObject({ kind: "widget", mode: "scripted" });
    expect(await store.consents.current(visitor)).toMatchObject([{ kind: "storage" }]);
    const rows = await database.query("select * from tokens");
    expect(JSON.stringify(rows)).not.toContain("a-token-of-256-bits");
    await store.tokens.revoke("a-token-of-256-bits");
    expect(await store.visits.byToken("a-token-of-256-bits")).toBeUndefined();
  });

  it("start nothing at all when one part of a start cannot be kept", async () => {
    const { practiceId } = await person(store);
    const visit = {
      practiceId,
      clientId: undefined,
      kind: "widget",
      timeZone: "UTC",
      locale: "en",
      mode: "scripted",
      consents: [],
      token: "twice-the-same",
    } as const;
    await store.visits.start(visit);
    const clients = (await store.clients.list(practiceId)).length;
    await expect(store.visits.start(visit)).rejects.toThrow(/unique/i);
    expect(await store.clients.list(practiceId)).toHaveLength(clients);
  });

  it("give an invitation to one of two that open it at once, and to nobody after its time", async () => {
    const { practiceId, clientId } = await person(store);
    const invite = await store.tokens.issue({ practiceId, kind: "invite", clientId });
    const opened = await Promise.all([store.visits.redeem(invite), store.visits.redeem(invite)]);
    expect(opened.filter((visit) => visit !== undefined)).toEqual([
      { practiceId, clientId, kind: "intake" },
    ]);
    const late = await store.tokens.issue({
      practiceId,
      kind: "check-in",
      clientId,
      expiresAt: AT,
    });
    expect(await store.visits.redeem(late)).toBeUndefined();
  });

  it("count the last consent of each kind, and forget none", async () => {
    const { practiceId, clientId } = await person(store);
    const client = { practiceId, clientId };
    for (const [kind, given] of [
      ["storage", true],
      ["model-vendor", true],
      ["model-vendor", false],
    ] as const) {
      await store.consents.record(client, { kind, version: 1, given });
    }
    expect((await store.consents.current(client)).map(({ kind, given }) => [kind, given])).toEqual([
      ["storage", true],
      ["model-vendor", false],
    ]);
    expect(await store.consents.history(client)).toHaveLength(3);
    await expect(database.query("update consents set given = 1")).rejects.toThrow(/append-only/);
  });

  it("keep one open hold a client, and lift it only for a clinician or by a turn", async () => {
    const { practiceId, clientId, conversation } = await person(store);
    const client = { practiceId, clientId };
    await store.holds.put(client, holdOf("risk"));
    await store.holds.put(client, holdOf("imminent", { shown: ["card"] }));
    const rows = await database.query("select * from holds where client_id = $1", [clientId]);
    expect(rows).toHaveLength(1);
    expect(await store.holds.latest(client)).toEqual(holdOf("imminent", { shown: ["card"] }));
    const before = (await store.conversations.find(conversation))?.version ?? 0;
    expect(await store.holds.release(client, "s1")).toBe("released");
    expect((await store.conversations.find(conversation))?.version).toBeGreaterThan(before);
    expect(await store.holds.latest(client)).toMatchObject({ released: { by: "clinician" } });
    expect(await store.holds.release(client, "s1")).toBe("none");
    await store.holds.put(client, holdOf("risk", { raisedAt: "2026-11-22T08:00:00.000Z" }));
    expect(await store.holds.latest(client)).not.toHaveProperty("released");
    expect(await store.holds.release({ ...client, practiceId: "other" }, "s1")).toBe("none");
    await expect(
      database.query(
        `insert into holds (id, practice_id, client_id, seq, sealed) values ('planted', $1, $2, 99, '')`,
        [practiceId, clientId],
      ),
    ).rejects.toThrow(/unique/i);
  });

  it("leave an alert open that the client took back, and close it for staff", async () => {
    const { practiceId, clientId, conversation } = await person(store);
    await exchange(
      store,
      conversation,
      "i could just vanish",
      {
        text: "Are you thinking of ending your life?",
        effects: [{ kind: "set-hold", hold: holdOf("risk") }],
      },
      { screen: RISK },
    );
    await exchange(store, conversation, "no, not what I meant", {
      text: "Good to know.",
      effects: [
        { kind: "set-hold", hold: holdOf("risk", { released: { at: AT, by: "client-answer" } }) },
      ],
    });
    const [alert] = await store.alerts.list(practiceId, { clientId });
    expect(alert).toMatchObject({ status: "open", clientAnswer: "client-answer" });
    const id = alert?.id ?? "";
    const closed = { status: "closed", staffId: "s1" } as const;
    expect(await store.alerts.handle("other", id, closed)).toBe("none");
    expect(await store.alerts.handle(practiceId, id, closed)).toBe("handled");
    expect(await store.alerts.handle(practiceId, id, closed)).toBe("none");
    expect(await store.alerts.find("other", id)).toBeUndefined();
    expect(await store.alerts.find(practiceId, id)).toMatchObject({ handledBy: "s1" });
  });

  it("let a goal go only where its life may go", async () => {
    const { practiceId, clientId, conversation } = await person(store);
    const client = { practiceId, clientId };
    await exchange(store, conversation, "yes", {
      text: "Kept.",
      effects: [saveGoal("g-life", 1, "I read")],
    });
    const move = (status: "completed" | "rejected" | "active") =>
      store.goals.decide({
        client,
        goalId: "g-life",
        status,
        decidedBy: "clinician",
        actorId: "s1",
      });
    await expect(move("rejected")).rejects.toMatchObject({ code: "goal-status-not-allowed" });
    await move("active");
    await move("completed");
    expect(await store.goals.ofClient(client)).toMatchObject([{ status: "completed" }]);
    expect(await store.goals.decisions(client, "g-life")).toHaveLength(1);
    const foreign = { ...client, practiceId: "other" };
    expect(await store.goals.ofClient(foreign)).toEqual([]);
    await expect(
      store.goals.decide({
        client: foreign,
        goalId: "g-life",
        status: "active",
        decidedBy: "client",
      }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(database.query("update goal_versions set status = 'rejected'")).rejects.toThrow(
      /append-only/,
    );
  });

  it("save a session from outside a turn only over the version that was read", async () => {
    const { conversation } = await person(store);
    await exchange(store, conversation, "hello", { text: "Hello." });
    const found = await store.conversations.find(conversation);
    const session = found?.session;
    if (session === undefined) throw new Error("no session");
    const edited = { ...session, wishes: ["sing"] };
    expect(await store.conversations.saveSession(conversation, 0, edited)).toBe("stale");
    expect(await store.conversations.saveSession(conversation, found?.version ?? 0, edited)).toBe(
      "saved",
    );
    expect((await store.conversations.find(conversation))?.session).toEqual(edited);
  });

  it("name reminders that are due, except while the coaching rests", async () => {
    const { practiceId, clientId } = await person(store);
    const client = { practiceId, clientId };
    await store.reminders.add({ ...client, goalId: undefined, kind: "check-in", dueAt: AT });
    await store.reminders.add({
      ...client,
      goalId: undefined,
      kind: "later",
      dueAt: "2027-01-01T00:00:00.000Z",
    });
    const due = async () =>
      (await store.reminders.due(100)).filter((reminder) => reminder.clientId === clientId);
    await store.holds.put(client, holdOf("risk"));
    expect(await due()).toEqual([]);
    await store.holds.release(client, "s1");
    const [reminder] = await due();
    if (reminder === undefined) throw new Error("no reminder");
    expect(
      await Promise.all([store.reminders.markDone(reminder), store.reminders.markDone(reminder)]),
    ).toEqual(expect.arrayContaining([true, false]));
    expect(await due()).toEqual([]);
  });

  it("show a conversation's lines in order, the unanswered last, to its practice alone", async () => {
    const { practiceId, clientId } = await person(store);
    const ref = await conversationOf(store, practiceId, clientId);
    await exchange(store, ref, "one", { text: "1" });
    const waiting = messageOf(ref, "two");
    await store.turns.accept(waiting);
    const visitor = { ...ref, clientId };
    const texts = (await store.visits.messages(visitor)).map(({ text }) => text);
    expect(texts).toEqual(["one", "1", "two"]);
    expect(await store.visits.messages({ ...visitor, practiceId: "other" })).toEqual([]);
    expect(await store.visits.knows(visitor, waiting.messageId)).toBe(true);
    expect(await store.visits.knows(visitor, "unheard-of")).toBe(false);
    await expect(store.visits.state({ ...visitor, clientId: "other" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
