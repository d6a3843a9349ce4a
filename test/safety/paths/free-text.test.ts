import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openRealCairn, type RealCairn } from "./real-cairn.ts";

const RISK = "I want to kill myself";

let real: RealCairn;
beforeAll(async () => {
  real = await openRealCairn();
});
afterAll(() => real.close());

describe("danger in a chat message", () => {
  it.each([
    ["i want to", "die"],
    ["i am going to", "kill myself"],
    ["i just can't do this i want to end", "my life"],
  ])("is heard when it is sent as two messages: %s / %s", async (first, second) => {
    const talk = await real.begins();
    await talk.says(first);
    const heard = await talk.says(second);
    expect(heard.card).toBeDefined();
    expect(heard.text).toContain("988");
    expect(await talk.alerts()).toHaveLength(1);
    expect(await talk.isHeld()).toBe(true);
  });

  it("colours what comes after it: imminent is heard from words that are harmless alone", async () => {
    const talk = await real.begins();
    await talk.says("sometimes i want to be dead");
    await talk.says("it will be over tomorrow");
    expect((await talk.alerts()).map(({ level }) => level)).toContain("imminent");
  });

  it.each([
    "No. I am getting tired of that question",
    "No, I'm not. It has been a long week with the kids and my boss, and I said it because I was worn out.",
    "no but thanks for asking",
  ])(
    "is taken back by a plain no after an unclear one, however much comes with it: %s",
    async (no) => {
      const talk = await real.begins();
      await talk.says("i just want to disappear sometimes");
      expect(await talk.isHeld()).toBe(true);
      await talk.says(no);
      expect(await talk.isHeld()).toBe(false);
      expect(await talk.alerts()).toHaveLength(1);
    },
  );

  it.each(["no, i'm too scared to", "No, I just want to die", "no but it crosses my mind"])(
    "is not taken back by a no with a door left open: %s",
    async (said) => {
      const talk = await real.begins();
      await talk.says("i just want to disappear sometimes");
      await talk.says(said);
      expect(await talk.isHeld()).toBe(true);
    },
  );

  it("no longer colours what comes after it was taken back", async () => {
    const talk = await real.begins();
    await talk.says("i just want to disappear sometimes");
    await talk.says("No");
    expect(await talk.isHeld()).toBe(false);
    await talk.says("Go on with the goal");
    await talk.says("it will be over tomorrow");
    expect(await talk.isHeld()).toBe(false);
  });

  it("is heard under a message id that was used for something else", async () => {
    const talk = await real.begins();
    await talk.says("i want to sleep better", "same");
    const heard = await talk.says(RISK, "same");
    expect(heard.card).toBeDefined();
    expect(await talk.alerts()).toHaveLength(1);
    expect(await talk.isHeld()).toBe(true);
    await talk.says(RISK, "same");
    expect(await talk.alerts()).toHaveLength(1);
  });

  it("is heard under the id that names the opening", async () => {
    const talk = await real.begins();
    await talk.sends({ runId: "opening", messages: [] });
    const heard = await talk.says(RISK, "opening");
    expect(heard.card).toBeDefined();
    expect(await talk.isHeld()).toBe(true);
  });

  it("is heard in each of several new messages of one run, whichever comes last", async () => {
    const talk = await real.begins();
    const heard = await talk.sends({
      runId: "r",
      messages: [
        { id: "a", role: "user", content: RISK },
        { id: "b", role: "user", content: "lol anyway, what next" },
      ],
    });
    expect(heard.card).toBeDefined();
    expect(await talk.alerts()).toHaveLength(1);
    expect(await talk.isHeld()).toBe(true);
  });

  it("is not heard again from the history of a ready-made chat", async () => {
    const talk = await real.begins();
    await talk.says("i just want to disappear sometimes", "a");
    const history = [
      { id: "a", role: "user", content: "i just want to disappear sometimes" },
      { id: "x", role: "assistant", content: "…" },
      { id: "b", role: "user", content: "No" },
    ];
    await talk.sends({ runId: "r", messages: history });
    expect(await talk.isHeld()).toBe(false);
    await talk.sends({
      runId: "r2",
      messages: [...history, { id: "c", role: "user", content: "Go on" }],
    });
    expect(await talk.alerts()).toHaveLength(1);
  });

  it.each([
    ["an id is missing", { runId: "r", messages: [{ role: "user", content: RISK }] }],
    [
      "an id is far too long",
      { runId: "r", messages: [{ id: "x".repeat(900), role: "user", content: RISK }] },
    ],
    ["an id is no text", { runId: "r", messages: [{ id: 7, role: "user", content: RISK }] }],
    ["the run has no name", { messages: [{ id: "a", role: "user", content: RISK }] }],
    [
      "an older message is broken",
      { runId: "r", messages: [{ nothing: true }, { id: "a", role: "user", content: RISK }] },
    ],
  ])("is answered with the card although %s", async (_what, body) => {
    const talk = await real.begins();
    const heard = await talk.sends(body);
    expect(heard.status).toBe(200);
    expect(heard.card).toBeDefined();
    expect(await talk.alerts()).toHaveLength(1);
  });

  it.each([
    ["a NUL in the id", "a\0b"],
    ["half a character in the id", "a\ud800b"],
  ])("is answered and kept with %s", async (_what, id) => {
    const talk = await real.begins();
    const heard = await talk.says(`${RISK}\0\ud800`, id);
    expect(heard.card).toBeDefined();
    expect(await talk.alerts()).toHaveLength(1);
  });

  it.each([9_000, 60_000, 400_000])("is heard at the end of %i characters", async (length) => {
    const talk = await real.begins();
    const long = "I went to the shop and bought some bread. ".repeat(length / 42);
    const heard = await talk.says(`${long} ${RISK}`);
    expect(heard.status).toBe(200);
    expect(heard.card).toBeDefined();
  });

  it("is heard behind a wall of single letters", async () => {
    const talk = await real.begins();
    const heard = await talk.says(`${"a b ".repeat(100_000)} . ${RISK}`);
    expect(heard.status).toBe(200);
    expect(heard.card).toBeDefined();
  });
});

describe("danger in a hand edit", () => {
  it("gets the card in the answer", async () => {
    const talk = await real.begins();
    await talk.says("i want to sleep better");
    const { status, body } = await talk.edits("statement", RISK);
    expect(status).toBe(200);
    expect(body.reply).toContain("988");
    expect(body.card?.resources.length).toBeGreaterThan(0);
    expect(await talk.isHeld()).toBe(true);
  });

  it("is heard when it is longer than any edit may be", async () => {
    const talk = await real.begins();
    const { status, body } = await talk.edits("statement", `${"so tired ".repeat(400)}. ${RISK}`);
    expect(status).toBe(200);
    expect(body.card).toBeDefined();
    expect(await talk.alerts()).toHaveLength(1);
  });

  it("is heard in a field that does not exist", async () => {
    const talk = await real.begins();
    const { body } = await talk.edits("nonsense", RISK);
    expect(body.card).toBeDefined();
    expect(await talk.alerts()).toHaveLength(1);
  });

  it("is met with care, not with 'noted', when it is a concern", async () => {
    const talk = await real.begins();
    await talk.says("i want to be a better friend");
    const { body } = await talk.edits("statement", "my friend says she wants to die");
    expect(body.card).toBeDefined();
    expect(await talk.isHeld()).toBe(false);
  });
});
