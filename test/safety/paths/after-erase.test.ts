import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { lockStore } from "../../http/locked-store.ts";
import { openRealCairn, type RealCairn, type Talk } from "./real-cairn.ts";

const WORD = "zaunkoenig";
const RISK = `i want to kill myself, ${WORD}`;

let real: RealCairn;
beforeEach(async () => {
  real = await openRealCairn();
});
afterEach(() => real.close());

const erase = (talk: Talk) =>
  fetch(`${real.url}/v1/conversations/${talk.conversationId}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${talk.token}` },
  });
const spooled = (): readonly string[] => {
  try {
    return readdirSync(join(real.folder, "spool"));
  } catch {
    return [];
  }
};
const bytes = (): string =>
  readdirSync(real.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"))
    .join("");

describe("erased while a message of theirs waits in the spool", () => {
  it("leaves no byte of it: the drain finds nobody, keeps nothing, and the file is gone", async () => {
    const talk = await real.begins();
    await talk.says(`i want more of ${WORD}`);
    const free = lockStore(real.folder);
    const heard = await talk.says(RISK);
    free();
    expect(heard.card).toBeDefined();
    expect(spooled()).toHaveLength(1);
    expect((await erase(talk)).status).toBe(204);
    await real.cairn.recover();
    expect(spooled()).toEqual([]);
    expect(bytes()).not.toContain(WORD);
    expect(bytes()).not.toContain(talk.conversationId);
    expect(await real.cairn.store.alerts.list("demo")).toEqual([]);
  });

  it("ends the same when the drain and the erasure run together", async () => {
    const talk = await real.begins();
    const free = lockStore(real.folder);
    await talk.says(RISK);
    free();
    await Promise.all([real.cairn.recover(), erase(talk)]);
    await real.cairn.recover();
    expect(spooled()).toEqual([]);
    expect(bytes()).not.toContain(WORD);
    expect(await real.cairn.store.alerts.list("demo")).toEqual([]);
  });
});

describe("erased while a turn of theirs runs", () => {
  it("answers no one and keeps nothing", async () => {
    const talk = await real.begins();
    const visitor = await talk.visitor();
    const running = [1, 2, 3].map((at) => talk.says(`a long day ${WORD} ${at}`, `m-${at}`));
    await real.cairn.store.dataRights.eraseClient(visitor, "staff:dr-a");
    await Promise.all(running);
    await real.cairn.recover();
    expect(bytes()).not.toContain(WORD);
  });
});
