import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { newSession, type Session } from "../../src/coach/session.ts";
import type { GoalDraft } from "../../src/domain/goal.ts";
import type { Snapshot } from "../../src/wire/snapshot.ts";
import { openTestServer, type TestServer } from "./open-test-server.ts";
import { ORIGIN } from "./parts.ts";
import { startConversation } from "./start-conversation.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const said = (value: string) =>
  ({ state: "filled", value, provenance: "said", quote: value }) as const;
const DRAFT: GoalDraft = {
  kind: "target",
  fields: {
    statement: said("I'll play 5-a-side every Sunday for four weeks, because I miss my mates."),
    valueConnection: said("I miss my mates"),
    actionSteps: said("text Danny"),
    timeline: said("four weeks"),
    reviewSchedule: said("in two weeks"),
  },
  confidence: { value: 8 },
  dueOn: "2026-12-21",
  reviewOn: "2026-12-07",
};

/** Someone whose goal is saved in version 1. */
const withGoal = async (proposal?: Session["proposal"]) => {
  const { conversationId, token } = await startConversation(server.url);
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${server.url}/v1/conversations/${conversationId}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        origin: ORIGIN,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, text };
  };
  const say = (id: string, content: string) =>
    call("POST", "/runs", { runId: id, messages: [{ id, role: "user", content }] });
  await say("m-yes", "yes");
  const visitor = await server.store.visits.byToken(token);
  if (!visitor) throw new Error("no visitor");
  await server.store.goals.addVersion({
    client: visitor,
    conversationId,
    goalId: `goal-${conversationId}`,
    version: 1,
    draft: DRAFT,
    openPoints: [],
    status: "active",
    createdBy: "client",
    consentMessageId: "m-yes",
  });
  const found = await server.store.conversations.find(visitor);
  await server.store.conversations.saveSession(visitor, found?.version ?? 0, {
    ...newSession(),
    goal: { goalId: `goal-${conversationId}`, version: 1, draft: DRAFT, status: "active" },
    ratings: { confidence: { value: 8 } },
    ...(proposal && { proposal }),
  });
  const edit = async (field: string, value: string, editId?: string) => {
    const answer = await call("PATCH", `/goal/fields/${field}`, { value, editId });
    const body = JSON.parse(answer.text) as { state?: Snapshot; reply?: string; code?: string };
    return { status: answer.status, ...body };
  };
  const versions = async () =>
    (await server.store.goals.versions(visitor, `goal-${conversationId}`)).map(
      ({ draft }) => draft.fields,
    );
  return { edit, versions, say, visitor };
};

describe("a field changed by hand", () => {
  it("is kept as a new version, marked as edited, with the client's typing as their yes", async () => {
    const { edit, versions } = await withGoal();
    const { status, state, reply } = await edit("supportResources", "Danny and my old boots");
    expect(status).toBe(200);
    expect(reply).toBe("Kept, in your words.");
    expect(state?.goal).toMatchObject({ version: 2, status: "Agreed" });
    const [, second] = await versions();
    expect(second?.supportResources).toEqual({
      state: "filled",
      value: "Danny and my old boots",
      provenance: "edited",
      quote: "Danny and my old boots",
    });
  });

  it("is kept as well while the agreed proposal is still remembered", async () => {
    const statement = "I'll play 5-a-side every Sunday for four weeks, because I miss my mates.";
    const { edit, versions, visitor } = await withGoal({
      id: "p-1",
      statement,
      draft: DRAFT,
      openPoints: [],
      agreed: true,
    });
    const shorter = "I'll play 5-a-side on Sundays for four weeks, because I miss my mates.";
    const { reply, state } = await edit("statement", shorter);
    expect(reply).toBe("Kept, in your words.");
    expect(state?.goal?.fields.statement).toMatchObject({ value: shorter, provenance: "edited" });
    expect(await versions()).toHaveLength(2);
    const { session } = (await server.store.conversations.find(visitor)) ?? {};
    expect(session?.proposal?.statement).toBe(shorter);
  });

  it("brings its day along, and takes the old day away where the new words have none", async () => {
    const { edit, visitor } = await withGoal();
    const draft = async () =>
      (await server.store.goals.versions(visitor, `goal-${visitor.conversationId}`)).at(-1)?.draft;
    await edit("timeline", "by 15 January 2027");
    expect(await draft()).toMatchObject({ dueOn: "2027-01-15", reviewOn: "2026-12-07" });
    await edit("reviewSchedule", "when it feels right");
    const { session } = (await server.store.conversations.find(visitor)) ?? {};
    expect((session?.proposal?.draft ?? session?.goal?.draft)?.reviewOn).toBeUndefined();
  });

  it("is among what Cairn knows from then on, so that no later turn writes over it", async () => {
    const { edit, visitor } = await withGoal();
    await edit("supportResources", "my sister Ann");
    const { session } = (await server.store.conversations.find(visitor)) ?? {};
    const words = "my sister Ann";
    expect(session?.facts).toEqual([
      { slot: "resources", value: words, provenance: "edited", quote: words },
    ]);
  });

  it("counts once, however often it is sent under the same id", async () => {
    const { edit, versions } = await withGoal();
    const replies = [
      await edit("supportResources", "Danny", "e-1"),
      await edit("supportResources", "Danny", "e-1"),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(await versions()).toHaveLength(2);
  });

  it("two at once are both kept, one after the other", async () => {
    const { edit, versions } = await withGoal();
    await Promise.all([edit("supportResources", "Danny"), edit("currentBaseline", "not at all")]);
    const all = await versions();
    expect(all).toHaveLength(3);
    expect(all.at(-1)).toMatchObject({
      supportResources: { value: "Danny" },
      currentBaseline: { value: "not at all" },
    });
  });

  it.each([
    ["a statement nobody could check any more", "I want to be happier"],
    ["a statement that belongs with a clinician", "I'll stop taking my sertraline this week"],
  ])("stands on the card and leaves the saved goal alone: %s", async (_what, value) => {
    const { edit, versions } = await withGoal();
    const { status, state } = await edit("statement", value);
    expect(status).toBe(200);
    expect(state?.goal?.fields.statement).toMatchObject({ value, provenance: "edited" });
    expect(await versions()).toHaveLength(1);
  });

  it("asks one plain question where a point is open now", async () => {
    const { edit } = await withGoal();
    const { state, reply } = await edit("statement", "I want to be happier");
    expect(reply).toMatch(/\?$/);
    expect(state?.goal?.openPoints.length).toBeGreaterThan(0);
  });

  it("that tells of risk is heard as a message: it raises an alert and changes nothing", async () => {
    const { edit, versions, visitor } = await withGoal();
    const { status } = await edit("statement", "I want to kill myself");
    expect(status).toBe(200);
    expect(await versions()).toHaveLength(1);
    const { practiceId, clientId } = visitor;
    expect(await server.store.alerts.list(practiceId, { clientId })).toHaveLength(1);
  });

  it("waits while the coaching rests", async () => {
    const { edit, versions, visitor } = await withGoal();
    await server.store.holds.put(visitor, {
      level: "risk",
      kinds: ["suicide"],
      clarity: "explicit",
      raisedAt: "2026-11-23T09:00:00.000Z",
      shown: [],
    });
    expect(await edit("supportResources", "Danny")).toMatchObject({ status: 409, code: "resting" });
    expect(await versions()).toHaveLength(1);
  });

  it.each([
    ["an unknown field", "colour", "red", 404],
    ["nothing at all", "statement", "   ", 400],
    ["far too much", "statement", "a".repeat(2_001), 400],
  ])("is not taken for %s", async (_what, field, value, status) => {
    const { edit } = await withGoal();
    expect((await edit(field, value)).status).toBe(status);
  });

  it("before there is a goal changes what stands on the card", async () => {
    const { conversationId, token } = await startConversation(server.url);
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      origin: ORIGIN,
    };
    const path = `${server.url}/v1/conversations/${conversationId}`;
    const patch = () =>
      fetch(`${path}/goal/fields/statement`, {
        method: "PATCH",
        headers,
        body: JSON.stringify({ value: "see my friends" }),
      });
    expect((await patch()).status).toBe(409);
    const run = await fetch(`${path}/runs`, {
      method: "POST",
      headers,
      body: JSON.stringify({ runId: "r", messages: [] }),
    });
    await run.text();
    expect(await (await patch()).json()).toMatchObject({
      state: { goal: { fields: { statement: { value: "see my friends", provenance: "edited" } } } },
    });
  });
});
