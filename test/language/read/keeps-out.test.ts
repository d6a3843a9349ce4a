import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";

import type { Ask } from "../../../src/coach/ask.ts";
import type { Fact } from "../../../src/coach/facts.ts";
import type { PlanChange, Reading } from "../../../src/coach/language.ts";
import { readMessage } from "../../../src/language/rules/read/read-message.ts";

const KNOWN: readonly Fact[] = [
  { slot: "action", value: "sort the post with my sister", provenance: "said", quote: "" },
  { slot: "reason", value: "it's been like this since Joan died", provenance: "said", quote: "" },
];
const SHOWN =
  "I'll sort the post with my sister twice a week, because it's been like this since Joan died.";
const ASKS: readonly Ask[] = [
  { move: "propose-goal", hears: "action", input: "confirm" },
  { move: "ask-what-to-change", hears: "action", input: "text" },
  { move: "ask-which-words", hears: "action", input: "text" },
  { move: "ask-own-wording", hears: "action", input: "text" },
  { move: "shrink-step", hears: "action", input: "text" },
  { move: "rate-confidence", slot: "confidence", input: "scale" },
  { move: "ask-support", slot: "resources", input: "text" },
];

const read = (text: string, ask: Ask): Reading =>
  readMessage({
    moment: { now: "2026-11-23T10:00:00Z", timeZone: "Europe/London" },
    text,
    ask,
    known: KNOWN,
    recent: [],
    shown: SHOWN,
  });

const freshOf = (step: PlanChange): string[] => {
  if (step.kind === "remove" || step.kind === "about") return [];
  return Object.entries(step).flatMap(([key, value]) =>
    key === "kind" || key === "from" || typeof value !== "string" ? [] : [value],
  );
};

/** All that a reading would put into the plan. */
const broughtIn = ({ facts, wishes, correction }: Reading): string[] => {
  const { steps = [], replace, own, sentence, add, told } = correction ?? {};
  return [
    ...facts.map(({ value }) => value),
    ...wishes,
    ...[replace?.to, own, sentence, add, told].filter((one) => one !== undefined),
    ...steps.flatMap(freshOf),
  ];
};

const LEADS = ["", "No. ", "no, ", "Oh ", "ugh. ", "That's awful. ", "but ", "ok but ", "Sorry, "];
const WORDINGS = [
  "please don't put ~ in it",
  "don't put ~ in",
  "dont put ~ in there",
  "please do not add ~",
  "can you not put ~ in it",
  "could you not mention ~",
  "don't mention ~ please",
  "leave ~ out of it",
  "leave ~ out of the sentence please",
  "keep ~ out of it",
  "take ~ out of it",
  "I don't want ~ in it",
  "i didn't want ~ in there",
  "I never asked you to put ~ in it",
  "I'd rather you didn't put ~ in",
  "I'd rather not have ~ in it",
  "~ shouldn't be in it",
  "~ doesn't belong in there",
  "~ has nothing to do with it",
  "no mention of ~ please",
  "nothing about ~ please",
  "stop putting ~ in it",
  "please don't bring ~ into it",
  "you don't need to include ~",
  "there's no need to mention ~",
  "why did you put ~ in it?",
  "did you have to put ~ in?",
  "I don't want ~ mentioned",
];
const THINGS = ["Joan", "joan dying", "my sister", "my mum", "the dog", "money"];
const ENDS = [
  "",
  ".",
  "!",
  " It's so I can see the table.",
  ". Say because I want my table back",
  ". Make it three times a week.",
];

const nameOf = (thing: string): RegExp =>
  new RegExp(`\\b${/\p{L}+$/u.exec(thing.replace(" dying", ""))?.[0]}\\b`, "i");

describe("what is to stay out", () => {
  it("is brought in by no wording, wherever it is said", () => {
    assert(
      property(
        constantFrom(...ASKS),
        constantFrom(...LEADS),
        constantFrom(...WORDINGS),
        constantFrom(...THINGS),
        constantFrom(...ENDS),
        (ask, lead, wording, thing, end) => {
          const text = `${lead}${wording.replace("~", thing)}${end}`;
          const brought = broughtIn(read(text, ask)).filter((one) => nameOf(thing).test(one));
          expect(brought, text).toEqual([]);
        },
      ),
      { numRuns: 4000, seed: 11 },
    );
  });

  it("goes, where it stands in the sentence on the table", () => {
    assert(
      property(
        constantFrom(...ASKS.slice(0, 3)),
        constantFrom(...LEADS),
        constantFrom(...WORDINGS),
        constantFrom("Joan", "my sister"),
        constantFrom(...ENDS),
        (ask, lead, wording, thing, end) => {
          const text = `${lead}${wording.replace("~", thing)}${end}`;
          const removed = (read(text, ask).correction?.steps ?? []).filter(
            (one) => one.kind === "remove" && nameOf(thing).test(one.words),
          );
          expect(removed.length, text).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000, seed: 5 },
    );
  });
});

const REACTIONS = [
  "that's awful",
  "thats a mess",
  "That sounds dumb",
  "bad english",
  "sounds like a robot wrote it",
  "it sounds weird",
  "that makes no sense",
  "ugh, thats horrible",
  "lol that sounds stupid",
  "what a cruel thing to say",
  "that's really cold",
  "it reads a bit odd now",
  "I hate it",
  "who talks like that?",
  "that makes me sound mad",
];

describe("what is said about the sentence", () => {
  it.each(REACTIONS)("%s: becomes no part of it", (reaction) => {
    for (const ask of ASKS.slice(0, 4))
      expect(broughtIn(read(reaction, ask)), ask.move).toEqual([]);
  });

  it.each(REACTIONS)("%s. Take Joan out: only the order is followed", (reaction) => {
    const { correction, facts } = read(`${reaction}. Take Joan out of it.`, ASKS[0] as Ask);
    expect(facts).toEqual([]);
    expect(correction?.steps).toEqual([{ kind: "remove", words: "Joan" }]);
  });
});
