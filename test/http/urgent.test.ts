import { afterEach, describe, expect, it } from "vitest";

import { openTestServer, type TestServer } from "./open-test-server.ts";
import { ORIGIN, PRACTICE } from "./parts.ts";
import { eventsOf } from "./read-events.ts";
import { startConversation } from "./start-conversation.ts";
import type { ServerDeps } from "../../src/server/server-deps.ts";

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const RISK = "I want to kill myself";

const run = async (
  url: string,
  { conversationId, token }: { conversationId: string; token: string },
  content: string,
  id = "m-1",
) => {
  const startedAt = performance.now();
  const response = await fetch(`${url}/v1/conversations/${conversationId}/runs`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      origin: ORIGIN,
    },
    body: JSON.stringify({ runId: "r-1", messages: [{ id, role: "user", content }] }),
  });
  return {
    status: response.status,
    events: await eventsOf(response),
    tookMs: performance.now() - startedAt,
  };
};

const textOf = (events: Awaited<ReturnType<typeof eventsOf>>) =>
  events.map(({ delta }) => delta ?? "").join("");

/** A store whose every answer is `answer`. */
const withStore = (deps: ServerDeps, answer: () => Promise<never>): ServerDeps => ({
  ...deps,
  conversations: { ...deps.conversations, byToken: answer },
  practices: { ...deps.practices, byId: answer, byEmbedKey: answer },
});
const gone = async (): Promise<never> => {
  throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
};
const hanging = (): Promise<never> => new Promise(() => undefined);

describe("a message at risk", () => {
  it.each([
    ["is gone", gone],
    ["does not answer", hanging],
  ])("gets its card, with the practice's own numbers, when the store %s", async (_how, answer) => {
    let isBroken = false;
    server = await openTestServer((deps) => {
      const broken = withStore(deps, answer);
      const pick = <T extends object>(whole: T, without: T): T =>
        new Proxy(whole, {
          get: (_target, key) => Reflect.get(isBroken ? without : whole, key) as unknown,
        });
      return {
        ...deps,
        conversations: pick(deps.conversations, broken.conversations),
        practices: pick(deps.practices, broken.practices),
      };
    });
    const ticket = await startConversation(server.url);
    await server.deps.practices.isAnyOrigin(ORIGIN);
    isBroken = true;
    const { events, tookMs } = await run(server.url, ticket, RISK);
    expect(events.map(({ type }) => type)).toContain("RUN_FINISHED");
    expect(textOf(events)).toContain("988");
    expect(JSON.stringify(events.find(({ type }) => type === "CUSTOM"))).toContain(PRACTICE.name);
    expect(tookMs).toBeLessThan(600);
  });

  it("waits sealed in the spool, and is taken up once the store is back", async () => {
    server = await openTestServer((deps) => withStore(deps, gone));
    await run(server.url, { conversationId: "c-1", token: "t".repeat(43) }, `${RISK} canary-88`);
    const seen: unknown[] = [];
    await server.spool.drain(async (entry) => seen.push(entry) > 0);
    expect(seen).toMatchObject([
      { conversationId: "c-1", messageId: "m-1", text: `${RISK} canary-88` },
    ]);
    expect(await server.spool.drain(async () => true)).toBe(0);
    expect(server.log.join("\n")).not.toContain("canary-88");
  });

  it("is never limited away, however much was sent before", async () => {
    server = await openTestServer();
    const ticket = await startConversation(server.url);
    const calm = await Promise.all(
      Array.from({ length: 40 }, (_none, index) =>
        run(server?.url ?? "", ticket, "hi", `m-${index}`),
      ),
    );
    expect(calm.some(({ status }) => status === 429)).toBe(true);
    const { status, events } = await run(server.url, ticket, RISK, "m-risk");
    expect(status).toBe(200);
    expect(events.at(-1)?.type).toBe("RUN_FINISHED");
  });

  it("may be longer than any other message", async () => {
    server = await openTestServer();
    const ticket = await startConversation(server.url);
    const { status } = await run(server.url, ticket, `${"so tired ".repeat(1_000)}. ${RISK}`);
    expect(status).toBe(200);
  });

  it("opens no door: a wrong token gets the card, the same at every address, and nothing is kept", async () => {
    server = await openTestServer();
    const ticket = await startConversation(server.url);
    const wrong = "w".repeat(43);
    const say = (conversationId: string, token: string) =>
      run(server?.url ?? "", { conversationId, token }, RISK);
    const { events } = await say(ticket.conversationId, wrong);
    const madeUp = await say("no-such-conversation", wrong);
    expect(events.map(({ type }) => type)).not.toContain("STATE_SNAPSHOT");
    expect(textOf(events)).toBe(textOf(madeUp.events));
    expect(await server.spool.drain(async () => true)).toBe(0);
    const visitor = await server.store.visits.byToken(ticket.token);
    expect(await server.store.alerts.list(visitor?.practiceId ?? "")).toEqual([]);
    const calm = await run(
      server.url,
      { conversationId: ticket.conversationId, token: wrong },
      "hello",
    );
    expect(calm.status).toBe(401);
  });
});

describe("an ordinary message", () => {
  it("is refused in plain words when the store is gone, so that nobody thinks it was kept", async () => {
    server = await openTestServer((deps) => withStore(deps, gone));
    const response = await fetch(`${server.url}/v1/conversations/c-1`, {
      headers: { authorization: `Bearer ${"t".repeat(43)}` },
    });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: "store-unavailable" });
  });
});
