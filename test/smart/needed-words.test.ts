import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { knownWord } from "../../src/smart/lexicon/known-word.ts";
import { neededWords } from "../../src/smart/statement/needed-words.ts";
import { gated, mayMatch } from "../../src/smart/statement/word-hits.ts";

const needs = (pattern: RegExp): string[] =>
  neededWords(pattern)
    .map((words) => [...words].toSorted().join(" "))
    .toSorted();

describe("the words a pattern cannot match without", () => {
  it.each([
    [/\b(?:lose|losing) (?:my |the )*weight\b/, ["lose losing", "weight"]],
    [/\bkids? play\b/, ["kid kids", "play"]],
    [/\bweight[- ]?loss\b|\bbmi\b/, ["bmi weight weightloss"]],
    [/^(?:to )?(?:skip|avoid) it$/, ["avoid skip"]],
    [/\bbrush (?:[^ ]+ ){0,4}teeth\b.{0,60}\bbed\b/, ["bed", "brush", "teeth"]],
    [/(?<!not )\bhit (?:him|her)(?! record)\b/, ["her him", "hit"]],
    [/\bex-wife\b/, ["ex", "wife"]],
  ])("%s", (pattern, expected) => {
    expect(needs(pattern)).toEqual(expected);
  });

  it.each([
    ["a digit of any kind", /\d+|\bx\b/],
    ["the start of a word", /\bwalk/],
    ["the end of a word", /ing\b/],
    ["a letter again and again", /\bso+n\b/],
    ["words that stand in every text", /\bto the\b/],
    ["one way without a word", /\b(?:weight|\d) now?/],
  ])("names none where there is none: %s", (_, pattern) => {
    expect(needs(pattern)).toEqual([]);
  });
});

describe("a pattern that waits for its words", () => {
  const PATTERNS = [
    /\b(?:stop|quit) (?:[^ ]+ ){0,2}smoking\b/,
    /\bself[- ]harm\b|\bcut myself\b/,
    /^(?:i (?:will )?)?(?:don't|never) (?:smoke|drink)\b/,
    /\bex(?:'s|-wife)? (?:car|house)s?\b/,
    /(?:by|before) (?:mar(?:ch)?|may)(?= |$)/,
    /\bweight(?:-| )?loss\b/,
  ];
  const GATED = PATTERNS.map((pattern) => gated(pattern));
  const WORD = fc.constantFrom(
    ..."stop quit smoking self-harm self harm cut myself i will don't never smoke drink ex ex's ex-wife car houses by before mar march may weight-loss weight loss weightloss my".split(
      " ",
    ),
  );

  it("never misses a match", () => {
    fc.assert(
      fc.property(fc.array(WORD, { maxLength: 8 }), (words) => {
        const text = words.join(" ");
        const hits = { words: words.map((word) => knownWord(word)) };
        const matching = GATED.filter(({ pattern }) => pattern.test(text));
        expect(matching.every((one) => mayMatch(hits, one))).toBe(true);
      }),
    );
  });

  it("is not tried on a text without its words", () => {
    const hits = { words: ["walk", "my", "dog"].map((word) => knownWord(word)) };
    expect(GATED.filter((one) => mayMatch(hits, one))).toEqual([]);
  });
});
