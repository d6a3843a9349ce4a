import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ERROR_TABLE } from "../../src/server/error-table.ts";
import { problemSchema } from "../../src/wire/problem.ts";
import { memoryParts, ORIGIN } from "./parts.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { CONSENTS, startConversation } from "./start-conversation.ts";

let server: RunningServer;
let own: { conversationId: string; token: string };
const parts = memoryParts();
beforeAll(async () => {
  server = await startServer(parts);
  own = await startConversation(server.url);
});
afterAll(() => server.close());

const json = { "content-type": "application/json", origin: ORIGIN };
const start = (body: unknown, headers: Record<string, string> = json): RequestInit => ({
  method: "POST",
  headers,
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const embed = { embedKey: "pk_test", consents: CONSENTS };
const signedIn = () => ({ ...json, authorization: `Bearer ${own.token}` });
const runs = () => `/v1/conversations/${own.conversationId}/runs`;
const message = (content: string) => ({
  runId: "r-1",
  messages: [{ id: "m-1", role: "user", content }],
});

type Case = [
  title: string,
  path: () => string,
  init: () => RequestInit,
  code: keyof typeof ERROR_TABLE,
];
const CASES: Case[] = [
  ["malformed JSON", () => "/v1/conversations", () => start("{oops"), "not-json"],
  ["JSON that is no object", () => "/v1/conversations", () => start("[]"), "not-understood"],
  [
    "another content type",
    () => "/v1/conversations",
    () => start("a=b", { origin: ORIGIN, "content-type": "text/plain" }),
    "wrong-content-type",
  ],
  [
    "a wrong shape",
    () => "/v1/conversations",
    () => start({ ...embed, timeZone: "Mars/Base" }),
    "not-understood",
  ],
  [
    "an unknown embed key",
    () => "/v1/conversations",
    () => start({ ...embed, embedKey: "pk_other" }),
    "not-found",
  ],
  [
    "a website not on the list",
    () => "/v1/conversations",
    () => start(embed, { ...json, origin: "https://evil.example" }),
    "origin-not-allowed",
  ],
  [
    "no website at all",
    () => "/v1/conversations",
    () => start(embed, { "content-type": "application/json" }),
    "origin-not-allowed",
  ],
  [
    "a missing consent",
    () => "/v1/conversations",
    () => start({ ...embed, consents: CONSENTS.slice(1) }),
    "consent-needed",
  ],
  [
    "a used-up or made-up invite",
    () => "/v1/conversations",
    () => start({ invite: "nope", consents: CONSENTS }),
    "not-found",
  ],
  ["an unknown address", () => "/v1/nothing", () => ({}), "not-found"],
  [
    "a broken address",
    () => "/v1/conversations/%E0%A4%A",
    () => ({ headers: signedIn() }),
    "not-found",
  ],
  ["a wrong method", () => "/v1/conversations", () => ({ method: "PUT" }), "wrong-method"],
  ["no token", runs, () => start(message("hello")), "not-signed-in"],
  [
    "a wrong token",
    runs,
    () => start(message("hello"), { ...json, authorization: `Bearer ${"z".repeat(43)}` }),
    "not-signed-in",
  ],
  [
    "a token carried to another website",
    runs,
    () => start(message("hello"), { ...signedIn(), origin: "https://evil.example" }),
    "origin-not-allowed",
  ],
  [
    "a message of 8,001 characters",
    runs,
    () => start(message("a".repeat(8_001)), signedIn()),
    "message-too-long",
  ],
  ["a body of 3 MB", runs, () => start(message("a".repeat(3_000_000)), signedIn()), "too-large"],
];

describe("what the server does not take", () => {
  it.each(CASES)(
    "%s is answered by code, sentence and status",
    async (_title, path, init, code) => {
      const response = await fetch(`${server.url}${path()}`, init());
      const problem = problemSchema.parse(await response.json());
      const [status, sentence] = ERROR_TABLE[code];
      expect({ status: response.status, ...problem }).toMatchObject({
        status,
        code,
        message: sentence,
      });
      expect(response.headers.get("x-request-id")).toBe(problem.requestId);
    },
  );

  it("names the places that were not understood and never what stood there", async () => {
    const response = await fetch(
      `${server.url}/v1/conversations`,
      start({ ...embed, timeZone: "canary-7431" }),
    );
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ fields: ["timeZone"] });
    expect(text).not.toContain("canary-7431");
  });

  it("says which methods an address takes", async () => {
    const response = await fetch(`${server.url}/v1/conversations`, { method: "PUT" });
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
  });

  it("says nothing of what broke inside", async () => {
    const broken = await startServer({
      ...memoryParts(),
      practices: {
        ...parts.practices,
        byEmbedKey: async () => {
          throw new Error("canary-5512 in /srv/secret");
        },
      },
    });
    const response = await fetch(`${broken.url}/v1/welcome/pk_test`);
    const text = await response.text();
    await broken.close();
    expect(JSON.parse(text)).toMatchObject({ code: "internal" });
    expect(text).not.toMatch(/canary|secret|Error/);
  });

  it("writes neither texts nor tokens nor addresses into the log", async () => {
    await fetch(`${server.url}${runs()}?q=canary-1`, start(message("canary-2"), signedIn()));
    const log = parts.lines.join("\n");
    expect(log).toContain("/v1/conversations/:id/runs");
    expect(log).not.toMatch(/canary|127\.0\.0\.1/);
    expect(log).not.toContain(own.token);
    expect(log).not.toContain(own.conversationId);
  });
});

describe("every sentence of the error table", () => {
  it.each(Object.entries(ERROR_TABLE))("%s is short, plain and without blame", (_code, entry) => {
    const [, sentence] = entry;
    expect(sentence.split(/\s+/).length).toBeLessThan(40);
    expect(sentence).not.toMatch(/!|\bfail|invalid|illegal|bad request|\berror\b|\bmust\b/i);
  });
});
