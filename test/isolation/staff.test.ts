import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ROUTES } from "../../src/server/route-table.ts";
import type { Route } from "../../src/server/route.ts";
import { openTestServer, type TestServer } from "../http/open-test-server.ts";
import { PRACTICE } from "../http/parts.ts";
import { STAFF_ROWS } from "./rows.ts";
import { type Person, seedPerson } from "./seed.ts";

const STAFFED = ROUTES.filter(({ who }) => who === "staff");
const rowOf = ({ method, path }: Route) => STAFF_ROWS[`${method} ${path}`];
const OTHER = "p-2";

let server: TestServer;
let ana: Person;
let cleo: Person;
const keys: Record<string, string> = {};
beforeAll(async () => {
  server = await openTestServer();
  await server.store.practices.put({ ...PRACTICE, id: OTHER, name: "Other Practice" });
  await server.store.practices.addEmbedKey(OTHER, "pk_other");
  ana = await seedPerson(server, "ana");
  cleo = await seedPerson(server, "cleo", "pk_other");
  for (const practiceId of [PRACTICE.id, OTHER]) {
    const key = { practiceId, kind: "staff", staffId: `dr-of-${practiceId}` } as const;
    keys[practiceId] = await server.store.tokens.issue(key);
  }
});
afterAll(() => server.close());

/** A reply that waits in this person's conversation, with their word in it. */
const draftOf = async (person: Person): Promise<string> => {
  const { store } = server;
  const visitor = await store.visits.byToken(person.token);
  if (!visitor) throw new Error("no such visitor");
  const message = { messageId: `d-${Math.random()}`, text: `again ${person.canary}` };
  const screen = { level: "none" as const, kinds: [], rule: "none" };
  const conversation = { practiceId: visitor.practiceId, conversationId: person.conversationId };
  await store.conversations.setMode(conversation, "reviewed");
  await store.turns.accept({ ...message, conversation, screen, at: "2026-11-21T10:00:00Z" });
  const lease = await store.turns.takeLease(conversation, "test");
  if (!lease) throw new Error("no lease");
  const { incoming, session } = await store.turns.load(lease);
  if (!session) throw new Error("no session");
  const output = {
    session,
    phase: session.phase,
    move: "ask-sign",
    reply: `A reply with ${person.canary}.`,
    ask: undefined,
    card: undefined,
    effects: [],
    wordedBy: "model" as const,
  };
  await store.turns.keepDraft(lease, {
    turnId: `t-${message.messageId}`,
    replyId: `r-${message.messageId}`,
    incoming,
    opening: false,
    output,
    disclosed: false,
    modelCalls: [],
    at: "2026-11-21T10:00:01Z",
  });
  await store.turns.dropLease(lease);
  const waiting = await store.drafts.waiting(visitor.practiceId, "test");
  return waiting.find((one) => one.conversationId === person.conversationId)?.id ?? "";
};

const call = async (route: Route, draftId: string, key: string | undefined) => {
  const { body } = rowOf(route) ?? {};
  const response = await fetch(`${server.url}${route.path.replace(":draftId", draftId)}`, {
    method: route.method.toUpperCase(),
    headers: {
      "content-type": "application/json",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text.replace(/"requestId":"[^"]*"/, '"requestId":"…"'),
  };
};

describe.each(STAFFED.map((route) => [`${route.method} ${route.path}`, route] as const))(
  "%s",
  (_name, route) => {
    it("opens to no one without a key of the staff, a client's token included", async () => {
      const draft = await draftOf(ana);
      for (const key of [undefined, "x".repeat(43), ana.token, cleo.token]) {
        const there = await call(route, draft, key);
        expect(there.status).toBe(401);
        expect(there.body).not.toContain("canary");
      }
    });

    it("answers another practice's draft exactly like one that does not exist", async () => {
      const draft = await draftOf(cleo);
      const foreign = await call(route, draft, keys[PRACTICE.id]);
      expect(foreign.body).not.toContain(cleo.canary);
      if (!route.path.includes(":draftId")) return;
      expect(foreign).toEqual(await call(route, "draft-of-nobody", keys[PRACTICE.id]));
      expect(foreign.status).toBe(404);
    });

    it("gives its own practice what is its own", async () => {
      const draft = await draftOf(ana);
      const own = await call(route, draft, keys[PRACTICE.id]);
      expect(own.status).toBe(rowOf(route)?.ownerGets);
      expect(own.body).not.toContain(cleo.canary);
    });

    it("opens no longer to a key that was taken back, nor from another website", async () => {
      const key = await server.store.tokens.issue({
        practiceId: PRACTICE.id,
        kind: "staff",
        staffId: "dr-gone",
      });
      const elsewhere = await fetch(`${server.url}${route.path.replace(":draftId", "x")}`, {
        method: route.method.toUpperCase(),
        headers: { authorization: `Bearer ${key}`, origin: "https://elsewhere.example" },
      });
      expect(elsewhere.status).toBe(403);
      await server.store.tokens.revoke(key);
      expect((await call(route, "x", key)).status).toBe(401);
    });
  },
);
