import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.ts";
import { type Cairn, openCairn } from "../../src/wiring.ts";
import { lockStore } from "./locked-store.ts";
import { eventsOf } from "./read-events.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { startConversation } from "./start-conversation.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-locked-"));
let cairn: Cairn;
let server: RunningServer;
let unlock: (() => void) | undefined;
beforeAll(async () => {
  cairn = await openCairn(readConfig({ CAIRN_DATA_DIR: folder, LOG_LEVEL: "silent" }));
  server = await startServer(cairn.server);
});
afterAll(async () => {
  unlock?.();
  cairn.stopTaking();
  await server.close();
  await cairn.settle();
  await cairn.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a database that somebody else holds", () => {
  it("delays no card, and the alert is there once it is free", async () => {
    const ticket = await startConversation(
      server.url,
      { embedKey: "pk_demo" },
      "http://localhost:1",
    );
    const say = async (id: string) => {
      const startedAt = performance.now();
      const response = await fetch(`${server.url}/v1/conversations/${ticket.conversationId}/runs`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${ticket.token}`,
        },
        body: JSON.stringify({
          runId: id,
          messages: [{ id, role: "user", content: "I'm going to kill myself tonight" }],
        }),
      });
      const events = await eventsOf(response);
      return { events, tookMs: performance.now() - startedAt };
    };
    unlock = lockStore(folder);
    for (let index = 0; index < 5; index += 1) {
      const { events, tookMs } = await say(`m-${index}`);
      const text = events.map(({ delta }) => delta ?? "").join("");
      expect(text).toContain("911");
      expect(tookMs).toBeLessThan(600);
    }
    unlock();
    unlock = undefined;
    await cairn.settle();
    await cairn.recover();
    const { practiceId, clientId } = (await cairn.store.visits.byToken(ticket.token)) ?? {};
    const alerts = await cairn.store.alerts.list(practiceId ?? "", { clientId });
    expect(new Set(alerts.map(({ messageId }) => messageId)).size).toBe(5);
  });
});
