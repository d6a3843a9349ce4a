import { describe, expect, it } from "vitest";

import type { Ask } from "../../../src/coach/ask.ts";
import type { Reading } from "../../../src/coach/language.ts";
import { readMessage } from "../../../src/language/rules/read/read-message.ts";

const read = (text: string, ask: Ask): Reading =>
  readMessage({
    moment: { now: "2026-11-23T10:00:00Z", timeZone: "Europe/London" },
    text,
    ask,
    known: [],
    recent: [],
  });

const ACTION: Ask = { move: "ask-action", slot: "action", input: "text" };
const REASON: Ask = { move: "ask-why-matters", slot: "reason", input: "text" };
const OBSTACLE: Ask = { move: "ask-obstacle", slot: "obstacle", input: "text" };
const CONFIDENCE: Ask = { move: "rate-confidence", slot: "confidence", input: "scale" };
const PROPOSAL: Ask = { move: "propose-goal", hears: "action", input: "confirm" };

describe("what a message does beside answering", () => {
  it.each([
    ["what happens if i miss a week", "what-if-not"],
    ["is anybody going to read what i put here", "privacy"],
    ["not sure what you're after", "confused"],
    ["could my tablets be making me this tired", "health-question"],
    ["what would other people do", "suggest"],
    ["is there a real person behind this", "are-you-real"],
    ["any chance someone could ring me", "person"],
  ])("%s → %s, and no fact", (text, request) => {
    const reading = read(text, ACTION);
    expect(reading.requests).toContain(request);
    expect(reading.facts).toEqual([]);
  });

  it.each(["a walk?", "go back to the gym", "ask my sister to come with me", "stop at one drink"])(
    "%s is an answer and asks for nothing",
    (text) => {
      const reading = read(text, ACTION);
      expect(reading.requests).toEqual([]);
      expect(reading.facts.map(({ slot }) => slot)).toContain("action");
    },
  );

  it("reads the answer that follows our own question", () => {
    const reading = read("why does it matter? because my kids copy me", REASON);
    expect(reading.requests).toEqual([]);
    expect(reading.facts).toMatchObject([{ slot: "reason", value: "my kids copy me" }]);
  });
});

describe("the second half of a message", () => {
  it("keeps what is in the way and what could be done about it", () => {
    const reading = read("6, because he forgets. could ask my sister tho", CONFIDENCE);
    expect(reading.rating?.value).toBe(6);
    expect(reading.facts).toMatchObject([
      { slot: "obstacle", value: "he forgets" },
      { slot: "ifThen", value: "ask my sister" },
    ]);
  });

  it("tells a remedy from an obstacle where the obstacle was asked for", () => {
    const reading = read("forgetting. i could set an alarm", OBSTACLE);
    expect(reading.facts).toMatchObject([
      { slot: "obstacle", value: "forgetting" },
      { slot: "ifThen", value: "set an alarm" },
    ]);
  });
});

describe("the sentence on the table", () => {
  it("is changed by a swap", () => {
    expect(read("swap walk for swim", PROPOSAL).correction).toEqual({
      replace: { from: "walk", to: "swim" },
    });
  });

  it("loses a word that is not liked", () => {
    expect(read("i hate the word journey", PROPOSAL).correction).toEqual({ remove: "journey" });
  });

  it.each(["7", "3", "meh", "x", "asdf", "mum", "lol", "the phone", "4 weeks"])(
    "%s agrees to no goal",
    (text) => {
      expect(["yes", "yes-but"]).not.toContain(read(text, PROPOSAL).answer);
    },
  );
});
