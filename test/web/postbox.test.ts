import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Trouble } from "../../src/web/client/trouble.ts";
import { openPostbox } from "../../src/web/client/postbox.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers with these in turn (a trouble, or undefined for "got it"), and then with "got it". */
const against = (answers: (Trouble | undefined)[]) => {
  const delivered: string[] = [];
  const standings: string[] = [];
  const line = { isOnline: true };
  const postbox = openPostbox({
    deliver: async (_runId, message) => {
      delivered.push(message?.id ?? "opening");
      const answer = answers.shift();
      if (answer) throw answer;
    },
    stand: (id, standing) => standings.push(`${id} ${standing}`),
    isOnline: () => line.isOnline,
  });
  return { postbox, delivered, standings, line };
};

const message = { id: "m1", text: "words" };
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe("a message", () => {
  it("is sent at once and then stands as sent", async () => {
    const { postbox, delivered, standings } = against([]);
    postbox.post(message);
    await settle();
    expect([delivered, standings]).toEqual([["m1"], ["m1 sending", "m1 sent"]]);
  });

  it.each([
    ["nobody answers", new Trouble("unreachable", 0)],
    ["the stream was cut", new Trouble("cut-short", 0)],
    ["the server stumbles", new Trouble("internal", 500)],
    ["the run ends in trouble", new Trouble("store-unavailable", 200)],
    ["it was too many", new Trouble("too-many", 429)],
  ])("goes out again by itself, under its own id, when %s", async (_name, trouble) => {
    const { postbox, delivered, standings } = against([trouble]);
    postbox.post(message);
    await settle(1_000);
    expect(delivered).toEqual(["m1", "m1"]);
    expect(standings.at(-1)).toBe("m1 sent");
  });

  it("waits as long as the server asks it to", async () => {
    const { postbox, delivered } = against([
      new Trouble("too-many", 429, { retryAfterSeconds: 20 }),
    ]);
    postbox.post(message);
    await settle(19_000);
    expect(delivered).toHaveLength(1);
    await settle(1_000);
    expect(delivered).toHaveLength(2);
  });

  it("is not sent again after a plain no, until a person asks for it", async () => {
    const { postbox, delivered, standings } = against([new Trouble("message-too-long", 413)]);
    postbox.post(message);
    await settle(60_000);
    expect([delivered, standings.at(-1)]).toEqual([["m1"], "m1 unsent"]);
    postbox.again("m1");
    await settle();
    expect([delivered, standings.at(-1)]).toEqual([["m1", "m1"], "m1 sent"]);
  });

  it("is told of after three tries, goes on trying, and stops after some minutes", async () => {
    const { postbox, delivered, standings } = against(
      Array.from({ length: 99 }, () => new Trouble("unreachable", 0)),
    );
    postbox.post(message);
    await settle(4_000);
    expect([delivered.length, standings.at(-1)]).toEqual([3, "m1 unsent"]);
    await settle(20 * 60_000);
    expect([delivered.length, standings.at(-1)]).toEqual([9, "m1 unsent"]);
  });

  it("stands as sent when a late try gets through", async () => {
    const { postbox, standings } = against(
      Array.from({ length: 5 }, () => new Trouble("unreachable", 0)),
    );
    postbox.post(message);
    await settle(60_000);
    expect(standings.at(-1)).toBe("m1 sent");
  });

  it("waits while there is no line and goes out when it is back, once", async () => {
    const { postbox, delivered, standings, line } = against([]);
    line.isOnline = false;
    postbox.post(message);
    await settle(60_000);
    expect([delivered, standings]).toEqual([[], ["m1 waiting"]]);
    line.isOnline = true;
    postbox.wake();
    postbox.wake();
    await settle();
    expect(delivered).toEqual(["m1"]);
  });

  it("goes nowhere after everything was forgotten", async () => {
    const { postbox, delivered } = against([new Trouble("unreachable", 0)]);
    postbox.post(message);
    await settle();
    postbox.empty();
    await settle(60_000);
    expect(delivered).toEqual(["m1"]);
  });
});
