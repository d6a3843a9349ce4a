import { afterEach, describe, expect, it } from "vitest";

import { lockStore } from "../../http/locked-store.ts";
import { openRealCairn, type RealCairn } from "./real-cairn.ts";

const RISK = "I want to kill myself";

let real: RealCairn | undefined;
let unlock: (() => void) | undefined;
afterEach(async () => {
  unlock?.();
  unlock = undefined;
  await real?.close();
  real = undefined;
});

const unavailable = async (): Promise<never> => {
  throw Object.assign(new Error("SQLITE_BUSY"), { code: "SQLITE_BUSY" });
};
const never = (): Promise<never> => new Promise(() => undefined);

describe("the card", () => {
  it("comes for a hand edit too while somebody else holds the database, and the alert follows", async () => {
    real = await openRealCairn();
    const talk = await real.begins();
    unlock = lockStore(real.folder);
    const startedAt = performance.now();
    const { status, body } = await talk.edits("statement", RISK, "e-1");
    expect(status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(600);
    expect(body.card?.resources.length).toBeGreaterThan(0);
    unlock();
    unlock = undefined;
    await real.cairn.settle();
    await real.cairn.recover();
    expect(await talk.alerts()).toHaveLength(1);
  });

  it.each([
    ["fails", unavailable],
    ["hangs", never],
  ])("comes when the store %s after the turn was committed", async (_how, answer) => {
    let isBroken = false;
    real = await openRealCairn((deps) => ({
      ...deps,
      conversations: {
        ...deps.conversations,
        state: (visitor) => (isBroken ? answer() : deps.conversations.state(visitor)),
        messages: (visitor) => (isBroken ? answer() : deps.conversations.messages(visitor)),
      },
    }));
    const talk = await real.begins();
    isBroken = true;
    for (const id of ["first", "first"]) {
      const heard = await talk.says(RISK, id);
      expect(heard.card).toBeDefined();
      expect(heard.text).toContain("988");
      expect(heard.events.at(-1)?.type).toBe("RUN_FINISHED");
    }
  });

  it("comes to someone whose conversation is gone, and says nothing else", async () => {
    real = await openRealCairn();
    const talk = await real.begins();
    await real.cairn.server.dataRights.erase(await talk.visitor());
    const heard = await talk.says(RISK);
    expect(heard.status).toBe(200);
    expect(heard.card).toBeDefined();
    expect(await real.cairn.recover()).toBeUndefined();
  });

  it("comes with a concern although coaching is switched off", async () => {
    real = await openRealCairn();
    const talk = await real.begins();
    await real.cairn.server.consents.put(await talk.visitor(), {
      kind: "storage",
      version: 1,
      given: false,
    });
    expect((await talk.says("i want to sleep better")).status).toBe(403);
    const heard = await talk.says("my friend says she wants to die");
    expect(heard.card).toBeDefined();
    expect((await talk.says(RISK)).card).toBeDefined();
  });

  it("is written to the spool only for someone who brings a key", async () => {
    let spooled = 0;
    real = await openRealCairn((deps) => ({
      ...deps,
      conversations: { ...deps.conversations, byToken: unavailable },
      spool: { put: async () => void (spooled += 1) },
    }));
    const send = (headers: Record<string, string>) =>
      fetch(`${real?.url}/v1/conversations/c-1/runs`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ runId: "r", messages: [{ id: "a", role: "user", content: RISK }] }),
      });
    expect((await (await send({})).text()).includes("RUN_FINISHED")).toBe(true);
    expect(spooled).toBe(0);
    await (await send({ authorization: `Bearer ${"t".repeat(43)}` })).text();
    await (await send({ authorization: `Bearer ${"t".repeat(43)}` })).text();
    expect(spooled).toBe(2);
  });
});
