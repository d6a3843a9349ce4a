import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.ts";
import type { TurnAnswer } from "../../src/server/ports.ts";
import { DEMO_PRACTICE_ID } from "../../src/wiring/demo-practice.ts";
import { keepTrack } from "../../src/wiring/running-turns.ts";
import { type Cairn, openCairn } from "../../src/wiring.ts";

const folders: string[] = [];
const open = (folder: string): Promise<Cairn> =>
  openCairn(readConfig({ CAIRN_DATA_DIR: folder, LOG_LEVEL: "silent" }));
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-stop-"));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const startVisit = ({ server }: Cairn) =>
  server.conversations.start({
    practiceId: DEMO_PRACTICE_ID,
    clientId: undefined,
    kind: "widget",
    timeZone: "UTC",
    locale: "en",
    consents: [
      { kind: "automated-program", version: 1, given: true },
      { kind: "storage", version: 1, given: true },
    ],
    token: server.ids.token(),
  });

describe("a stop", () => {
  it("waits for the turns that run, and for those only", async () => {
    let finish: (answer: TurnAnswer) => void = () => undefined;
    const slow = new Promise<TurnAnswer>((resolve) => {
      finish = resolve;
    });
    const broken = Promise.reject(new Error("a turn that broke"));
    const turns = keepTrack({
      open: () => slow,
      take: () => broken,
      committed: async () => undefined,
    });
    const ref = { practiceId: "p", conversationId: "c" };
    const running = turns.open(ref);
    await expect(turns.take({ conversation: ref, messageId: "m", text: "" })).rejects.toThrow(
      /broke/,
    );
    let isSettled = false;
    const settled = turns.settle().then(() => (isSettled = true));
    await Promise.resolve();
    expect(isSettled).toBe(false);
    finish({ kind: "unavailable" });
    await Promise.all([running, settled]);
    expect(isSettled).toBe(true);
  });

  it("is told to whoever balances the load", async () => {
    const cairn = await open(newFolder());
    expect(await cairn.server.isReady()).toBe(true);
    cairn.stopTaking();
    expect(await cairn.server.isReady()).toBe(false);
    await cairn.close();
  });
});

describe("a start after a crash", () => {
  it("answers what was accepted and never answered, once", async () => {
    const folder = newFolder();
    const before = await open(folder);
    const visitor = await startVisit(before);
    await before.server.turns.open(visitor);
    await before.store.turns.accept({
      conversation: visitor,
      messageId: "m-1",
      text: "I want to see my friends more",
      screen: { level: "none", kinds: [], rule: "none" },
      at: "2026-11-23T09:00:00.000Z",
    });
    await before.close();
    const after = await open(folder);
    await after.recover();
    const turn = await after.server.turns.committed(visitor, "m-1");
    expect(turn?.output.reply).toBeTruthy();
    await after.recover();
    expect(await after.server.conversations.messages(visitor)).toHaveLength(3);
    after.stopTaking();
    await after.close();
  });

  it("takes up what waited sealed in the spool, with its alert", async () => {
    const folder = newFolder();
    const cairn = await open(folder);
    const token = cairn.server.ids.token();
    const visitor = await startVisitWith(cairn, token);
    await cairn.server.spool.put({
      token,
      conversationId: visitor.conversationId,
      messageId: "m-risk",
      text: "I want to kill myself",
      at: "2026-11-23T09:00:00.000Z",
    });
    await cairn.recover();
    const alerts = await cairn.store.alerts.list(visitor.practiceId, {
      clientId: visitor.clientId,
    });
    expect(alerts).toHaveLength(1);
    cairn.stopTaking();
    await cairn.close();
  });

  const startVisitWith = (cairn: Cairn, token: string) =>
    startVisit({
      ...cairn,
      server: { ...cairn.server, ids: { ...cairn.server.ids, token: () => token } },
    });
});
