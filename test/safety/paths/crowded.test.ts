import { connect, type Socket } from "node:net";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openRealCairn, type RealCairn } from "./real-cairn.ts";

const RISK = "I want to kill myself";
const STALLED = 400;
const DEEP = 50_000;

let real: RealCairn;
beforeAll(async () => {
  real = await openRealCairn();
});
afterAll(() => real.close());

/** Callers who begin to ask and never finish. */
const stalledCallers = async (): Promise<readonly Socket[]> => {
  const port = Number(new URL(real.url).port);
  const opening = Array.from(
    { length: STALLED },
    (_none, at) =>
      new Promise<Socket>((done) => {
        const socket = connect(port, "127.0.0.1", () => {
          socket.write(
            at % 2 === 0 ? "POST /v1/conv" : "GET /livez HTTP/1.1\r\nhost: x\r\nx-slow: ",
          );
          done(socket);
        });
        socket.on("error", () => undefined);
      }),
  );
  return Promise.all(opening);
};

describe("a flood of connections", () => {
  it("delays no card: four hundred callers who never finish are no turn of anyone's", async () => {
    const talk = await real.begins();
    await talk.says("i want to sleep better");
    const sockets = await stalledCallers();
    try {
      const startedAt = performance.now();
      const heard = await talk.says(RISK);
      // The promise is 300 ms; the rest is for a busy machine.
      expect(performance.now() - startedAt).toBeLessThan(1_500);
      expect(heard.card).toBeDefined();
      expect(await talk.alerts()).toHaveLength(1);
    } finally {
      for (const socket of sockets) socket.destroy();
    }
  });
});

describe("JSON fifty thousand levels deep", () => {
  const deep = `${"[".repeat(DEEP)}${"]".repeat(DEEP)}`;
  const deepObject = `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`;
  const post = (path: string, token: string, body: string, method = "POST") =>
    fetch(`${real.url}${path}`, {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body,
    });

  it("is refused or ignored by every route that reads a body, and the next one is answered", async () => {
    const talk = await real.begins();
    const { conversationId, token } = talk;
    const at = `/v1/conversations/${conversationId}`;
    const statuses = [];
    for (const body of [deep, deepObject]) {
      for (const [method, path] of [
        ["POST", `${at}/runs`],
        ["PATCH", `${at}/goal/fields/statement`],
        ["PUT", `${at}/consents/storage`],
        ["POST", "/v1/conversations"],
        ["POST", "/v1/devices"],
      ] as const) {
        statuses.push((await post(path, token, body, method)).status);
      }
    }
    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true);
    expect((await talk.says("i want to sleep better")).status).toBe(200);
  });

  it("costs nobody at risk their card, wherever it stands beside the message", async () => {
    const { conversationId, token } = await real.begins();
    const path = `/v1/conversations/${conversationId}/runs`;
    const message = `{"id":"m-1","role":"user","content":"${RISK}"}`;
    for (const body of [
      `{"runId":"r","state":${deepObject},"messages":[${message}]}`,
      `{"runId":"r","messages":[{"id":"m-0","role":"user","content":${deep}},${message}]}`,
    ]) {
      expect(await (await post(path, token, body)).text()).toContain("988");
    }
  });
});
