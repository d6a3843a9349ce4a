import { describe, expect, it } from "vitest";

import { isPause } from "../../src/domain/hold.ts";
import { hear, hearInContext } from "../../src/safety/hear.ts";

const AT = "2026-11-23T10:01:00Z";
const after = (text: string, ...said: string[]) =>
  hearInContext(text, {
    at: AT,
    hasKnownPlan: false,
    before: said.map((one) => ({ text: one, at: "2026-11-23T10:00:00Z" })),
  });

describe("two halves of one thought", () => {
  it.each([
    ["i want to", "die"],
    ["i'm gonna", "kill myself"],
    ["i don't want to be", "here anymore"],
    ["i just want to...", "die"],
  ])("%s / %s", (first, second) => {
    expect(isPause(after(second, first))).toBe(true);
  });

  it.each([
    ["i want to", "sleep better"],
    ["I really want this", "can we stop here"],
    ["I wish I was fitter", "stop shouting at the kids"],
    ["see you on the 12th", "last time i tried it lasted two weeks"],
    ["sad yes suicidal no", "not like I'm going to jump"],
  ])("not: %s / %s", (first, second) => {
    expect(isPause(after(second, first))).toBe(false);
  });

  it("are none when an hour lies between them", () => {
    const before = [{ text: "i want to end", at: "2026-11-23T09:00:00Z" }];
    expect(isPause(hearInContext("my life", { before, at: AT, hasKnownPlan: false }))).toBe(false);
  });
});

describe("what was said before", () => {
  it("is left out where a plan for passive thoughts is known, and heard where it was plain", () => {
    const around = (text: string) => ({
      before: [{ text, at: "2026-11-23T10:00:00Z" }],
      at: AT,
      hasKnownPlan: true,
    });
    const next = "it will be over tomorrow";
    expect(isPause(hearInContext(next, around("i just want to disappear sometimes")))).toBe(false);
    expect(isPause(hearInContext(next, around("i want to kill myself")))).toBe(true);
  });
});

describe("another language", () => {
  it.each([
    "quiero matarme",
    "me quiero morir",
    "je veux mourir",
    "ich will sterben",
    "ich will mich umbringen",
    "quero morrer",
    "voglio morire",
    "chcę się zabić",
    "ölmek istiyorum",
    "我想死",
    "不想活了",
    "死にたい",
    "죽고 싶어요",
    "я хочу умереть",
    "хочу покончить с собой",
    "أريد أن أموت",
    "मैं मरना चाहता हूँ",
    "tôi muốn chết",
    "qui\u200Bero mo\u200Brir",
  ])("is heard where it is said outright: %s", (text) => {
    expect(hear(text)).toMatchObject({ level: "risk", clarity: "explicit" });
  });

  it.each(["quiero dormir mejor", "ich will besser schlafen", "я хочу больше гулять", "我想睡觉"])(
    "is not taken for danger: %s",
    (text) => {
      expect(hear(text).level).toBe("none");
    },
  );
});

describe("a text of any length", () => {
  const filler = "I went to the shop and bought some bread. ";
  it.each([0, 7_400, 7_980, 8_010, 15_480, 40_000])(
    "is heard wherever the danger stands: after %i characters",
    (length) => {
      const before = filler.repeat(length / 42);
      expect(isPause(hear(`${before} i want to kill myself. ${filler.repeat(300)}`))).toBe(true);
    },
  );

  it("breaks nothing, whatever it is made of", () => {
    for (const unit of ["a b ", "😀", "\u0301", "\0", "\ud800", "i w a n t ", "...", "kill "]) {
      expect(() => hear(unit.repeat(100_000 / unit.length))).not.toThrow();
    }
  });
});

describe("a time, in answer to a question for one", () => {
  const answering = (text: string, lastReply: string, ...said: string[]) =>
    hearInContext(text, {
      at: AT,
      hasKnownPlan: false,
      lastReply,
      before: said.map((one) => ({ text: one, at: "2026-11-23T10:00:00Z" })),
    });
  const WHEN = "So there's one quiet hour. When would suit you for that?";

  it.each(["tonight when shes asleep", "tonight when everyone's asleep"])("is one: %s", (text) => {
    expect(isPause(hear(text))).toBe(true);
    expect(answering(text, WHEN, "i look after my mum", "ring my sister").level).toBe("none");
  });

  it.each([
    ["tonight when shes asleep", "What would it give you?", "i look after my mum"],
    ["tonight when shes asleep", WHEN, "they'd be better off without me"],
    ["tonight, once they're gone", WHEN, "i look after my mum"],
    ["tonight when shes asleep. then its over", WHEN, "i look after my mum"],
    ["tonight i'll end it", WHEN, "i look after my mum"],
    ["tonight when shes asleep ill take all of them", WHEN, "i look after my mum"],
  ])("is more than that: %s / %s / %s", (text, reply, said) => {
    expect(isPause(answering(text, reply, said))).toBe(true);
  });
});
