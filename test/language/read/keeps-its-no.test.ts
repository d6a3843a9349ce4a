import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";

import type { Ask } from "../../../src/coach/ask.ts";
import type { Reading } from "../../../src/coach/language.ts";
import { saysNoneOf } from "../../../src/language/rules/read/none-of.ts";
import { readMessage } from "../../../src/language/rules/read/read-message.ts";

const SHOWN = "I'll go for a walk twice a week for the next 4 weeks, to sleep better.";
const ASKS: readonly Ask[] = [
  { move: "ask-desired-change", slot: "desiredChange", input: "text" },
  { move: "picture-success", slot: "picture", input: "text" },
  { move: "ask-action", slot: "action", input: "text" },
  { move: "settle-act", hears: "action", input: "confirm" },
  { move: "ask-measure", slot: "frequency", input: "text" },
  { move: "propose-goal", hears: "action", input: "confirm" },
  { move: "ask-what-to-change", hears: "action", input: "text" },
  { move: "ask-which-words", hears: "action", input: "text" },
  { move: "ask-own-wording", hears: "action", input: "text" },
  { move: "shrink-step", hears: "action", input: "text" },
];
const LEADS = [
  "",
  "I said ",
  "I want ",
  "ok ",
  "no, ",
  "But ",
  "make it ",
  "it should say ",
  "wait. ",
];
const NOS = [
  "no beer",
  "no phone in bed",
  "no takeaways",
  "no screens",
  "NO beer",
  "no sugar in my tea",
];
const NOTS = ["not drink", "never drink", "don't drink", "not drinking"];
const ENDS = [
  "",
  ".",
  " on Mondays and Tuesdays",
  " mondays and tuesdays",
  " after nine",
  " so I sleep",
  "!!",
];

const readAt = (text: string, ask: Ask): Reading =>
  readMessage({
    moment: { now: "2026-11-23T10:00:00Z", timeZone: "Europe/London" },
    text,
    ask,
    known: [{ slot: "action", value: "go for a walk", provenance: "said", quote: "go for a walk" }],
    recent: [],
    shown: SHOWN,
  });

/** Everything in a reading that may become a plan or a wish. */
const takenFrom = ({ facts, wishes, correction, reflection }: Reading): string[] =>
  [
    ...facts
      .filter(({ slot }) => slot === "action" || slot === "desiredChange")
      .map(({ value }) => value),
    ...wishes,
    correction?.own,
    correction?.sentence,
    reflection,
    ...(correction?.steps ?? []).flatMap((step) =>
      step.kind === "own" ? [step.words, step.sentence] : step.kind === "act" ? [step.words] : [],
    ),
  ].filter((one) => one !== undefined);

const NO = /\b(?:no|not|never|don't|without)\b/i;
const THING = /\b(?:beer|phone|takeaways|screens|sugar|drink\w*)\b/i;

describe("a no is never lost", () => {
  it("stays with whatever is read as an act, a sentence or a wish", () => {
    assert(
      property(
        constantFrom(...ASKS),
        constantFrom(...LEADS),
        constantFrom(...NOS, ...NOTS),
        constantFrom(...ENDS),
        (ask, lead, none, end) => {
          const taken = takenFrom(readAt(`${lead}${none}${end}`, ask)).filter((one) =>
            THING.test(one),
          );
          for (const one of taken) expect(one).toMatch(NO);
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  it.each(["no beer", "no phone in bed", "no drinking at home", "no sugar in my tea"])(
    "%s says that there will be none of it",
    (text) => expect(saysNoneOf(text)).toBe(true),
  );
  it.each(["no ring her", "no it's tea", "no thanks", "no Tuesdays", "no make it two", "no, beer"])(
    "%s turns something down",
    (text) => expect(saysNoneOf(text)).toBe(false),
  );
});
