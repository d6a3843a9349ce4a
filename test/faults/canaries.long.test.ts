import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { lockStore } from "../http/locked-store.ts";
import { CONSENTS, startConversation } from "../http/start-conversation.ts";
import { FAULTS } from "./faults.ts";
import { answering, type ModelServer, startModelServer } from "./model-server.ts";

const CANARY = "petuniawater";
const ORIGIN = "http://localhost:1";
const MODEL_TOO = [...CONSENTS, { kind: "model-vendor", version: 1, given: true }];
const root = resolve(import.meta.dirname, "../..");

let folder: string;
let model: ModelServer;
let child: ChildProcess;
let url = "";
/** Everything the program prints, with its log turned up as far as it goes. */
let printed = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cairn-canaries-"));
  model = await startModelServer();
  child = spawn(process.execPath, ["--import", "tsx", join(root, "src/main.ts")], {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      CAIRN_DATA_DIR: folder,
      LOG_LEVEL: "trace",
      OPENAI_LOG: "debug",
      LANGSMITH_TRACING: "true",
      OPENAI_API_KEY: "key",
      OPENAI_BASE_URL: model.baseUrl,
      CAIRN_TURN_BUDGET_MS: "500",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ready = new Promise<void>((done) => {
    const keep = (piece: Buffer): void => {
      printed += piece.toString("utf8");
      const found = /http:\/\/localhost:(\d+)/.exec(printed);
      if (!found) return;
      url = `http://127.0.0.1:${found[1]}`;
      done();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
  });
  await ready;
}, 60_000);
afterAll(async () => {
  child.kill("SIGKILL");
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

type Ticket = Readonly<Record<"conversationId" | "token", string>>;
let count = 0;
const run = (ticket: Ticket, text: string) =>
  fetch(`${url}/v1/conversations/${ticket.conversationId}/runs`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${ticket.token}` },
    body: JSON.stringify({
      runId: `r-${(count += 1)}`,
      messages: [{ id: `m-${count}`, role: "user", content: text }],
    }),
  });

/** What a person may write and do, each with the word in it; the last of these are refused. */
const everythingGoesWrong = async (ticket: Ticket): Promise<string> => {
  // One message: five failures in a row, and the breaker would leave the next fault unasked.
  await (await run(ticket, `i want more ${CANARY} in my life because it matters`)).text();
  const headers = { "content-type": "application/json", authorization: `Bearer ${ticket.token}` };
  const at = `${url}/v1/conversations/${ticket.conversationId}`;
  const refused = await Promise.all([
    fetch(`${at}/goals/${CANARY}?q=${CANARY}`, { headers }),
    fetch(`${at}/${CANARY}`, { headers }),
    fetch(`${at}/goal/fields/${CANARY}`, {
      method: "PATCH",
      headers,
      body: JSON.stringify({ value: CANARY }),
    }),
    fetch(`${at}/runs`, { method: "POST", headers, body: `{"messages":[{"content":"${CANARY}"` }),
    fetch(`${at}/runs`, { method: "POST", headers, body: JSON.stringify({ [CANARY]: CANARY }) }),
    run({ ...ticket, token: CANARY }, `${CANARY} again`),
    run(ticket, `${CANARY} `.repeat(2_000)),
    fetch(`${url}/v1/staff/drafts/${CANARY}/release`, { method: "POST", headers, body: "{}" }),
  ]);
  const said = await Promise.all(
    refused.map(async (one) => `${one.status} ${[...one.headers].join()} ${await one.text()}`),
  );
  return said.join("\n");
};

const clean = async (): Promise<void> => {
  const metrics = await fetch(`${url}/metrics`);
  expect(metrics.status).toBe(200);
  expect(await metrics.text()).not.toContain(CANARY);
  expect(printed).not.toContain(CANARY);
};

it.each(FAULTS)("nothing a client wrote leaves by a side door: $name", async ({ behave }) => {
  model.behave(behave);
  const asked = model.bodies.length;
  const ticket = await startConversation(url, { embedKey: "pk_demo", consents: MODEL_TOO }, ORIGIN);
  expect(await everythingGoesWrong(ticket)).not.toContain(CANARY);
  expect(model.bodies.length).toBeGreaterThan(asked);
  await clean();
  // An answer in between, or the breaker would leave the next fault unasked.
  model.behave(answering({ takeUp: null, request: null }));
  await (await run(ticket, `because ${CANARY} matters to me and the evenings are long`)).text();
});

it("nothing of it leaves either while somebody else holds the database", async () => {
  const ticket = await startConversation(url, { embedKey: "pk_demo" }, ORIGIN);
  const free = lockStore(folder);
  try {
    await (await run(ticket, `${CANARY} and i want to kill myself`)).text();
    expect(await (await run(ticket, `${CANARY} and a walk`)).text()).not.toContain(CANARY);
  } finally {
    free();
  }
  await clean();
});

it("and the word would be seen: the program's own line is", () => {
  expect(printed).toContain("Cairn is ready");
  expect(printed).toContain('"answered"');
});
