import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { hear } from "../../../src/safety/hear.ts";
import { sqliteDriver } from "../../../src/store/sqlite.ts";
import { openRealCairn, type RealCairn, type Talk } from "./real-cairn.ts";

let real: RealCairn | undefined;
afterEach(async () => {
  await real?.close();
  real = undefined;
});

/** Somebody's hand, or a broken disk, in one conversation's row. */
const poison = (folder: string, { conversationId }: Talk): void => {
  const file = new (sqliteDriver())(join(folder, "cairn.db"));
  file
    .prepare("update conversations set sealed = replace(sealed, '.', '.AAAA') where id = ?")
    .run(conversationId);
  file.close();
};

/** A message that was accepted just before the program died. */
const leaveUnanswered = async (cairn: RealCairn, talk: Talk, text: string): Promise<void> => {
  await cairn.cairn.store.turns.accept({
    conversation: await talk.visitor(),
    messageId: "left",
    text,
    screen: hear(text),
    at: new Date().toISOString(),
  });
};

describe("a conversation that cannot be read any more", () => {
  it("does not keep the others from being answered after a crash", async () => {
    real = await openRealCairn();
    const [bad, good] = [await real.begins(), await real.begins()];
    for (const talk of [bad, good]) {
      await talk.says("i want to sleep better");
      await leaveUnanswered(real, talk, "are you there");
    }
    poison(real.folder, bad);
    await real.cairn.recover();
    const { turns } = real.cairn.store;
    expect(await turns.turnOf(await good.visitor(), "left")).toBeDefined();
    expect(await turns.unanswered(10)).toHaveLength(1);
  });

  it("costs nobody at risk in it the card or the alert", async () => {
    real = await openRealCairn();
    const talk = await real.begins();
    await talk.says("i want to sleep better");
    poison(real.folder, talk);
    const heard = await talk.says("I want to kill myself");
    expect(heard.card).toBeDefined();
    expect(heard.text).toContain("988");
    expect(await talk.alerts()).toHaveLength(1);
  });
});

describe("a file of the spool that cannot be read", () => {
  it("does not keep the others from being taken up, and is left for someone to look at", async () => {
    real = await openRealCairn();
    const talk = await real.begins();
    const folder = join(real.folder, "spool");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "0-broken.sealed"), "k.AAAA");
    await real.cairn.server.spool.put({
      token: talk.token,
      conversationId: talk.conversationId,
      messageId: "m-1",
      text: "I want to kill myself",
      at: new Date().toISOString(),
    });
    await real.cairn.recover();
    expect(await talk.alerts()).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["0-broken.sealed"]);
  });

  it("is taken up when it is whole and only its name was not finished; a half stays", async () => {
    real = await openRealCairn();
    const talk = await real.begins();
    const folder = join(real.folder, "spool");
    await real.cairn.server.spool.put({
      token: talk.token,
      conversationId: talk.conversationId,
      messageId: "m-1",
      text: "I want to kill myself",
      at: new Date().toISOString(),
    });
    const [name = ""] = readdirSync(folder);
    renameSync(join(folder, name), join(folder, `${name}.new`));
    writeFileSync(join(folder, "1-half.sealed.new"), "");
    await real.cairn.recover();
    expect(await talk.alerts()).toHaveLength(0);
    await real.cairn.recover();
    expect(await talk.alerts()).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["1-half.sealed.new"]);
  });
});
