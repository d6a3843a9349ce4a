import { describe, expect, it } from "vitest";

import { loadAnswers, type Answer } from "../../../evals/answers/answer.ts";
import { judgeReading } from "../../../evals/answers/judge-reading.ts";
import { saysTheSame } from "../../../evals/answers/same-words.ts";
import type { Reading } from "../../../src/coach/language.ts";

const reading = (more: Partial<Reading> = {}): Reading => ({
  facts: [],
  wishes: [],
  talk: { change: 0, sustain: 0 },
  requests: [],
  complete: true,
  ...more,
});

const answer = (more: Partial<Answer> = {}): Answer => ({
  id: "a",
  half: "seen",
  ask: { move: "ask-measure", slot: "frequency", input: "text" },
  text: "twice a week",
  facts: [{ slot: "frequency", value: "twice a week" }],
  may: [],
  requests: [],
  open: [],
  ...more,
});

const fact = (slot: "frequency" | "duration", value: string): Reading["facts"][number] => ({
  slot,
  value,
  provenance: "said",
  quote: value,
});

describe("the labelled answers", () => {
  const answers = loadAnswers();

  it("are three hundred or more, with a median of six words at most", () => {
    const lengths = answers.map(({ text }) => text.split(/\s+/).length).toSorted((a, b) => a - b);
    expect(answers.length).toBeGreaterThanOrEqual(300);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(6);
  });

  it("hold every labelled value in their own words", () => {
    const strays = answers.filter(({ text, facts, may }) =>
      [...facts, ...may].some(({ value }) => !text.toLowerCase().includes(value.toLowerCase())),
    );
    expect(strays).toEqual([]);
  });

  it("keep half of themselves for a second look", () => {
    const heldOut = answers.filter(({ half }) => half === "held-out").length;
    expect(Math.abs(answers.length - 2 * heldOut)).toBeLessThanOrEqual(1);
  });
});

describe("judging a reading", () => {
  it("counts a fact that is there as right and found", () => {
    const verdict = judgeReading(answer(), reading({ facts: [fact("frequency", "twice a week")] }));
    expect(verdict).toMatchObject({ read: 1, right: 1, there: 1, found: 1, errors: [] });
  });

  it("counts a fact in the wrong slot as wrong, and the right one as missing", () => {
    const verdict = judgeReading(answer(), reading({ facts: [fact("duration", "twice a week")] }));
    expect(verdict).toMatchObject({ read: 1, right: 0, there: 1, found: 0 });
  });

  it("neither asks for nor minds what two people could differ on", () => {
    const open = answer({ facts: [], may: [{ slot: "frequency", value: "twice a week" }] });
    expect(judgeReading(open, reading())).toMatchObject({ read: 0, there: 0, errors: [] });
    const read = judgeReading(open, reading({ facts: [fact("frequency", "twice a week")] }));
    expect(read).toMatchObject({ read: 1, right: 1, errors: [] });
  });

  it.each([
    ["a request that was missed", { requests: ["skip" as const] }, {}, "requests", false],
    ["a request that nobody made", {}, { requests: ["skip" as const] }, "requests", false],
    ["a yes taken for none", { answer: "yes" as const }, {}, "answer", false],
    ["a number kept", { rating: 7 }, { rating: { value: 7 } }, "rating", true],
    [
      "a number made of words",
      { rating: "pretty sure" },
      { rating: { value: 8, words: "pretty sure" } },
      "rating",
      false,
    ],
    [
      "words kept as words",
      { rating: "pretty sure" },
      { rating: { words: "pretty sure" } },
      "rating",
      true,
    ],
  ])("judges %s", (_, label, read, what, right) => {
    expect(judgeReading(answer(label), reading(read))).toMatchObject({ [what]: right });
  });
});

describe("two wordings of one thing", () => {
  it.each([
    ["be happier", "i want to be happier", true],
    ["walk round the park", "walk round the park before work", true],
    ["walk", "swim", false],
    ["me", "me", true],
    ["dont know", "don't know", true],
  ])("%s / %s: %s", (one, other, same) => {
    expect(saysTheSame(one, other)).toBe(same);
  });
});
