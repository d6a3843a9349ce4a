import { randomBytes } from "node:crypto";

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { ORIGIN, openRealCairn, type RealCairn } from "./real-cairn.ts";

/** PostgreSQL takes no NUL and no half character, where SQLite takes anything. */
describe("input that no database takes, on PostgreSQL", () => {
  const name = `t_${randomBytes(6).toString("hex")}`;
  const ask = async (sql: string) => {
    const client = new Client({ connectionString: inject("postgresUrl") });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  let real: RealCairn;
  beforeAll(async () => {
    await ask(`create database ${name}`);
    const url = inject("postgresUrl").replace(/postgres$/, name);
    real = await openRealCairn(undefined, { DATABASE_URL: url });
  });
  afterAll(async () => {
    await real.close();
    await ask(`drop database if exists ${name} with (force)`);
  });

  const call = async (method: string, path: string, token?: string, body?: unknown) => {
    const response = await fetch(`${real.url}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        origin: ORIGIN,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };

  it.each(["a\0b", "a\ud800b", "\0", "\udfff"])(
    "is cleaned out of a message id: %j",
    async (id) => {
      const talk = await real.begins();
      const heard = await talk.says("i want to sleep \0better\ud800", id);
      expect(heard.status).toBe(200);
      expect(heard.events.at(-1)?.type).toBe("RUN_FINISHED");
      expect((await talk.says("I want to kill myself", `${id}2`)).card).toBeDefined();
      expect(await talk.alerts()).toHaveLength(1);
    },
  );

  it("is answered like anything that does not exist in an address", async () => {
    const { conversationId, token } = await real.begins();
    const own = `/v1/conversations/${conversationId}`;
    for (const [method, path] of [
      ["GET", "/v1/welcome/a%00b"],
      ["GET", `${own}/runs/a%00b/events`],
      ["GET", `${own}/goals/a%00b`],
      ["GET", "/v1/conversations/a%00b"],
    ] as const) {
      const { status } = await call(method, path, token);
      expect(`${path} ${status}`).toBe(`${path} 404`);
    }
    expect((await call("GET", "/?practice=a%00b")).status).toBeLessThan(500);
  });

  it("is refused in a body by its place", async () => {
    const { conversationId, token } = await real.begins();
    const own = `/v1/conversations/${conversationId}`;
    const consents = { consents: [{ kind: "storage", version: 2 ** 40, given: true }] };
    const key = await call("POST", "/v1/conversations", undefined, { embedKey: "a\0b" });
    const version = await call("PUT", `${own}/consents/storage`, token, { version: 2 ** 40 });
    const start = await call("POST", "/v1/conversations", undefined, {
      embedKey: "pk_demo",
      ...consents,
    });
    expect([key.status, version.status, start.status].filter((status) => status >= 500)).toEqual(
      [],
    );
  });

  it("is kept whole in a hand edit and in a note", async () => {
    const talk = await real.begins();
    await talk.says("i want to sleep better");
    const { status } = await talk.edits("statement", "sleep \0well\ud800", "e\0\ud800");
    expect(status).toBe(200);
  });
});
