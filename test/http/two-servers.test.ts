import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { readConfig } from "../../src/config.ts";
import { type Cairn, openCairn } from "../../src/wiring.ts";
import { eventsOf } from "./read-events.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { startConversation } from "./start-conversation.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-two-"));
const name = `t_${randomBytes(6).toString("hex")}`;
const cairns: Cairn[] = [];
const servers: RunningServer[] = [];

const ask = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query(sql);
  await client.end();
};

beforeAll(async () => {
  await ask(`create database ${name}`);
  const config = readConfig({
    CAIRN_DATA_DIR: folder,
    DATABASE_URL: inject("postgresUrl").replace(/postgres$/, name),
    LOG_LEVEL: "silent",
  });
  for (let index = 0; index < 2; index += 1) {
    const cairn = await openCairn(config);
    cairns.push(cairn);
    servers.push(await startServer(cairn.server));
  }
});
afterAll(async () => {
  for (const server of servers) await server.close();
  for (const cairn of cairns) await cairn.close();
  await ask(`drop database if exists ${name} with (force)`);
  rmSync(folder, { recursive: true, force: true });
});

describe("two processes on one PostgreSQL", () => {
  it("answer a message sent to both, again and again, with one row and one reply", async () => {
    const ticket = await startConversation(
      servers[0]?.url ?? "",
      { embedKey: "pk_demo" },
      "http://localhost:8080",
    );
    const say = async (url: string, id: string | undefined) => {
      const response = await fetch(`${url}/v1/conversations/${ticket.conversationId}/runs`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${ticket.token}`,
        },
        body: JSON.stringify({
          runId: id ?? "opening",
          messages: id ? [{ id, role: "user", content: "I want to see my friends more" }] : [],
        }),
      });
      return eventsOf(response);
    };
    const both = async (id: string | undefined, times: number) =>
      Promise.all(servers.flatMap(({ url }) => Array.from({ length: times }, () => say(url, id))));
    const all = [...(await both(undefined, 2)), ...(await both("m-1", 3))];
    expect(all.map((events) => events.at(-1)?.type)).toEqual(all.map(() => "RUN_FINISHED"));
    const visitor = await cairns[0]?.store.visits.byToken(ticket.token);
    const messages = visitor && (await cairns[1]?.store.visits.messages(visitor));
    expect(messages?.map(({ role }) => role)).toEqual(["coach", "client", "coach"]);
  });
});
