import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.ts";
import type { ServerDeps } from "../../src/server/server-deps.ts";
import { type Cairn, openCairn } from "../../src/wiring.ts";
import { lockStore } from "./locked-store.ts";
import { eventsOf } from "./read-events.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { startConversation } from "./start-conversation.ts";

const POSITIVES = 300;
const P99_MS = 300;
const TEXTS = [
  "I want to kill myself",
  "I'm going to kill myself tonight",
  "i took all my pills",
  "I'm going to end my life",
];

let folder = "";
let cairn: Cairn | undefined;
let server: RunningServer | undefined;
let unlock: (() => void) | undefined;

const open = async (change: (deps: ServerDeps) => ServerDeps = (deps) => deps): Promise<string> => {
  folder = mkdtempSync(join(tmpdir(), "cairn-urgent-"));
  cairn = await openCairn(readConfig({ CAIRN_DATA_DIR: folder, LOG_LEVEL: "silent" }));
  server = await startServer(change(cairn.server));
  return server.url;
};
afterEach(async () => {
  unlock?.();
  unlock = undefined;
  await server?.close();
  await cairn?.settle();
  await cairn?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ticket {
  readonly conversationId: string;
  readonly token: string;
}

const say = async (url: string, ticket: Ticket, id: string, content: string) => {
  const startedAt = performance.now();
  const response = await fetch(`${url}/v1/conversations/${ticket.conversationId}/runs`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${ticket.token}` },
    body: JSON.stringify({ runId: id, messages: [{ id, role: "user", content }] }),
  });
  const events = await eventsOf(response);
  const hasCard = events.some(({ type }) => type === "TEXT_MESSAGE_CONTENT");
  return { hasCard, tookMs: performance.now() - startedAt };
};

const start = (url: string) =>
  startConversation(url, { embedKey: "pk_demo" }, "http://localhost:8080");

/** Every one answered with words, and 99 in 100 of them in time. */
const campaign = async (url: string, ticketFor: (index: number) => Promise<Ticket>) => {
  const times: number[] = [];
  for (let index = 0; index < POSITIVES; index += 1) {
    const text = TEXTS[index % TEXTS.length] ?? "";
    const { hasCard, tookMs } = await say(url, await ticketFor(index), `m-${index}`, text);
    expect(hasCard).toBe(true);
    times.push(tookMs);
  }
  times.sort((a, b) => a - b);
  const p99 = times[Math.ceil(times.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
  process.stdout.write(`p50 ${times[times.length / 2]?.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms\n`);
  expect(p99).toBeLessThanOrEqual(P99_MS);
};

describe(`${POSITIVES} messages at risk get their card, p99 within ${P99_MS} ms`, () => {
  it("when all is well, each in a conversation of its own", async () => {
    const url = await open();
    const tickets = await Promise.all(Array.from({ length: 25 }, () => start(url)));
    await campaign(url, async (index) => tickets[index % tickets.length] ?? start(url));
  });

  it("with the database locked by somebody else", async () => {
    const url = await open();
    const ticket = await start(url);
    unlock = lockStore(folder);
    await campaign(url, async () => ticket);
  });

  it("with the database gone", async () => {
    const gone = async (): Promise<never> => {
      throw Object.assign(new Error("gone"), { code: "ECONNREFUSED" });
    };
    const url = await open((deps) => ({
      ...deps,
      conversations: { ...deps.conversations, byToken: gone },
    }));
    await campaign(url, async () => ({ conversationId: "c", token: "t".repeat(43) }));
  });

  it("in the middle of a turn that hangs", async () => {
    const url = await open();
    const ticket = await start(url);
    const visitor = await cairn?.store.visits.byToken(ticket.token);
    if (!visitor) throw new Error("no visitor");
    const lease = await cairn?.store.turns.takeLease(visitor, "a turn that hangs");
    await campaign(url, async () => ticket);
    if (lease) await cairn?.store.turns.dropLease(lease);
  });
});
