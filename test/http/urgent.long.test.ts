import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { newSession } from "../../src/coach/session.ts";
import { readConfig } from "../../src/config.ts";
import { FIELD_NAMES } from "../../src/domain/goal.ts";
import { type Phase, PHASES } from "../../src/domain/phase.ts";
import type { ServerDeps } from "../../src/server/server-deps.ts";
import { type Cairn, openCairn } from "../../src/wiring.ts";
import { lockStore } from "./locked-store.ts";
import { eventsOf } from "./read-events.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { CONSENTS, startConversation } from "./start-conversation.ts";

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

const open = async (
  change: (deps: ServerDeps) => ServerDeps = (deps) => deps,
  environment: NodeJS.ProcessEnv = {},
): Promise<string> => {
  folder = mkdtempSync(join(tmpdir(), "cairn-urgent-"));
  cairn = await openCairn(
    readConfig({ CAIRN_DATA_DIR: folder, LOG_LEVEL: "silent", ...environment }),
  );
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

type Say = typeof say;

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

const start = (url: string, more: object = {}) =>
  startConversation(url, { embedKey: "pk_demo", ...more }, "http://localhost:8080");

/** The same words, written into a field of the goal. */
const write: Say = async (url, ticket, id, value) => {
  const startedAt = performance.now();
  const field = FIELD_NAMES[Number(id.replace(/\D/g, "")) % FIELD_NAMES.length] ?? "statement";
  const response = await fetch(
    `${url}/v1/conversations/${ticket.conversationId}/goal/fields/${field}`,
    {
      method: "PATCH",
      headers: { "content-type": "application/json", authorization: `Bearer ${ticket.token}` },
      body: JSON.stringify({ value }),
    },
  );
  const { reply } = (await response.json()) as { reply?: string };
  return { hasCard: (reply ?? "") !== "", tookMs: performance.now() - startedAt };
};

/** A conversation that stands in this phase. */
const startIn = async (url: string, phase: Phase): Promise<Ticket> => {
  const ticket = await start(url);
  const store = cairn?.store;
  const visitor = await store?.visits.byToken(ticket.token);
  const found = visitor && (await store?.conversations.find(visitor));
  if (!store || !visitor || !found) throw new Error("no conversation");
  const session = { ...newSession(), turns: 5, phase };
  await store.conversations.saveSession(visitor, found.version, session);
  return ticket;
};

/** Every one answered with words, and 99 in 100 of them in time. */
const campaign = async (
  url: string,
  ticketFor: (index: number) => Promise<Ticket>,
  by: (index: number) => Say = () => say,
) => {
  const times: number[] = [];
  for (let index = 0; index < POSITIVES; index += 1) {
    const text = TEXTS[index % TEXTS.length] ?? "";
    const { hasCard, tookMs } = await by(index)(url, await ticketFor(index), `m-${index}`, text);
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

  it("in every phase, as a message and written into each field of the goal", async () => {
    const url = await open();
    const tickets = await Promise.all(
      [...PHASES, ...PHASES, ...PHASES, ...PHASES, ...PHASES].map((phase) => startIn(url, phase)),
    );
    const ticketFor = async (index: number): Promise<Ticket> =>
      tickets[Math.floor(index / 2) % tickets.length] ?? start(url);
    await campaign(url, ticketFor, (index) => (index % 2 === 0 ? say : write));
  });

  it("with the model dead, for clients who agreed to it", async () => {
    const dead = { OPENAI_API_KEY: "key", OPENAI_BASE_URL: "http://127.0.0.1:9/v1" };
    const url = await open((deps) => deps, dead);
    const consents = [...CONSENTS, { kind: "model-vendor", version: 1, given: true }];
    const tickets = await Promise.all(Array.from({ length: 25 }, () => start(url, { consents })));
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
