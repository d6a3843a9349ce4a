import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openTestServer, type TestServer } from "./open-test-server.ts";
import { ORIGIN } from "./parts.ts";
import { eventsOf } from "./read-events.ts";
import { startConversation } from "./start-conversation.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const visit = async () => {
  const { conversationId, token } = await startConversation(server.url);
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${token}`,
    origin: ORIGIN,
  };
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${server.url}/v1/conversations/${conversationId}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const say = (content: string, id = content) =>
    call("POST", "/runs", { runId: "r", messages: [{ id, role: "user", content }] });
  return { call, say };
};

describe("consents", () => {
  it("are kept by kind, with their version", async () => {
    const { call } = await visit();
    await call("PUT", "/consents/sharing-with-practice", { version: 1, given: true });
    const { consents } = (await (await call("GET", "/consents")).json()) as {
      consents: { kind: string; given: boolean }[];
    };
    expect(consents.map(({ kind, given }) => [kind, given])).toEqual([
      ["automated-program", true],
      ["storage", true],
      ["sharing-with-practice", true],
    ]);
  });

  it("taken back count from the next message on: no coaching without them", async () => {
    const { call, say } = await visit();
    expect((await say("hello")).status).toBe(200);
    await call("DELETE", "/consents/storage");
    const refused = await say("and then");
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: "consent-needed" });
    const { messages } = (await (await call("GET", "")).json()) as { messages: { id: string }[] };
    expect(messages.map(({ id }) => id)).not.toContain("and then");
    await call("PUT", "/consents/storage", { version: 1 });
    expect((await say("here again")).status).toBe(200);
  });

  it("do not stand between a person at risk and their card", async () => {
    const { call, say } = await visit();
    await call("DELETE", "/consents/automated-program");
    const events = await eventsOf(await say("I want to kill myself"));
    expect(events.at(-1)?.type).toBe("RUN_FINISHED");
  });

  it("of an unknown kind do not exist", async () => {
    const { call } = await visit();
    expect((await call("PUT", "/consents/everything", { version: 1 })).status).toBe(404);
  });
});
