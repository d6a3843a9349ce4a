import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { DeviceLink } from "../../src/wire/device-link.ts";
import type { StartResponse } from "../../src/wire/start-conversation.ts";
import { openTestServer, type TestServer } from "./open-test-server.ts";
import { ORIGIN } from "./parts.ts";
import { startConversation } from "./start-conversation.ts";

let now = "2026-11-23T09:00:00.000Z";
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer((deps) => ({ ...deps, clock: { now: () => now } }));
});
afterAll(() => server.close());

const headers = (token?: string) => ({
  origin: ORIGIN,
  "content-type": "application/json",
  ...(token && { authorization: `Bearer ${token}` }),
});

const offer = async ({ conversationId, token }: StartResponse): Promise<DeviceLink> => {
  const path = `${server.url}/v1/conversations/${conversationId}/devices`;
  const response = await fetch(path, { method: "POST", headers: headers(token) });
  expect(response.status).toBe(201);
  return (await response.json()) as DeviceLink;
};

const join = (link: string): Promise<Response> =>
  fetch(`${server.url}/v1/devices`, {
    method: "POST",
    headers: headers(),
    body: JSON.stringify({ link }),
  });

const read = ({ conversationId, token }: StartResponse): Promise<Response> =>
  fetch(`${server.url}/v1/conversations/${conversationId}`, { headers: headers(token) });

describe("going on on another device", () => {
  it("opens the same conversation with a token of its own, and the first keeps working", async () => {
    const first = await startConversation(server.url);
    const { link, expiresAt } = await offer(first);
    expect(expiresAt).toBe("2026-11-23T09:15:00.000Z");
    const second = (await (await join(link)).json()) as StartResponse;
    expect(second.conversationId).toBe(first.conversationId);
    expect(second.token).not.toBe(first.token);
    expect((await read(first)).status).toBe(200);
    expect((await read(second)).status).toBe(200);
  });

  it("lets in one of ten that come at once", async () => {
    const { link } = await offer(await startConversation(server.url));
    const answers = await Promise.all(Array.from({ length: 10 }, () => join(link)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(9);
  });

  it("opens nothing as a bearer token, as an invite, or when made up", async () => {
    const first = await startConversation(server.url);
    const { link } = await offer(first);
    expect((await read({ ...first, token: link })).status).toBe(401);
    await expect(
      startConversation(server.url, { embedKey: undefined, invite: link }),
    ).rejects.toThrow(/not-found/);
    expect((await join("x".repeat(43))).status).toBe(404);
    expect((await join(first.token)).status).toBe(404);
    expect((await join(link)).status).toBe(201);
  });

  it("stops working with the conversation's client", async () => {
    const first = await startConversation(server.url);
    const { link } = await offer(first);
    const path = `${server.url}/v1/conversations/${first.conversationId}`;
    await fetch(path, { method: "DELETE", headers: headers(first.token) });
    expect((await join(link)).status).toBe(404);
  });

  it("never writes the link into its log", async () => {
    const { link } = await offer(await startConversation(server.url));
    expect(JSON.stringify(server.log)).not.toContain(link);
  });
});

describe("a link that nobody used", () => {
  it("is worth nothing a quarter of an hour later", async () => {
    now = "2026-11-23T08:44:59.000Z";
    const { link } = await offer(await startConversation(server.url));
    // The store's clock, which decides, stands at nine.
    expect((await join(link)).status).toBe(404);
    now = "2026-11-23T09:00:00.000Z";
  });
});
