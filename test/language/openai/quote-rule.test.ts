import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findQuote, quotedValue } from "../../../src/language/openai/guards/quote-rule.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { SYSTEM_PROMPTS } from "./inputs.ts";

const functionWords = new Set(loadSystemPrompts(SYSTEM_PROMPTS).lists.functionWords);

describe("finding a quote", () => {
  it.each([
    ["i miss my mates", "miss my mates", "miss my mates"],
    ["I Miss  my\nMates!", "i miss my mates", "I Miss  my\nMates"],
    ["it’s “quiet” – too quiet", 'it\'s "quiet" - too quiet', "it’s “quiet” – too quiet"],
    ["we go to the Café daily", "cafe", "Café"],
    ["we go to the Cafe\u0301 daily", "the café", "the Cafe\u0301"],
    ["ﬁnd a job", "find a job", "ﬁnd a job"],
    ["so tired 😴 today", "tired 😴 today", "tired 😴 today"],
    ["walk the dog", '"walk the dog."', "walk the dog"],
  ])("in %j: %j", (text, quote, found) => {
    const span = findQuote(text, quote);
    expect(span && text.slice(span.start, span.end)).toBe(found);
  });

  it.each([
    ["i start on monday", "art"],
    ["i miss my mates", "i miss my friends"],
    ["i miss my mates", ""],
    ["i miss my mates", "..."],
    ["", "mates"],
  ])("not in %j: %j", (text, quote) => {
    expect(findQuote(text, quote)).toBeUndefined();
  });

  it("finds every stretch of whole words of any text, and it is that text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (words, from, length) => {
          const start = from % words.length;
          const quote = words.slice(start, start + 1 + (length % words.length)).join(" ");
          expect(findQuote(words.join(" "), quote)).toBeDefined();
        },
      ),
    );
  });
});

describe("the quote rule", () => {
  it.each([
    ["i used to play 5 a side", "used to play 5 a side", "play 5-a-side"],
    ["its mostly cos i miss my mates", "i miss my mates", "missing my mates"],
    ["i don't want to drink on weekdays", "i don't want to drink", "don't want to drink"],
    ["not sure, maybe swimming", "maybe swimming", "swimming"],
    ["I can’t face the stairs", "can't face the stairs", "can't face the stairs"],
    ["can u make it by 1, not 'at like 1'", "by 1, not 'at like 1'", "by 1"],
    ["its about the ladder not the lads", "its about the ladder not the lads", "the ladder"],
  ])("keeps from %j: %j as %j", (text, quote, value) => {
    expect(quotedValue(text, { quote, value }, functionWords)).toBeDefined();
  });

  it.each([
    ["words that are not in the quote", "i miss my mates", "i miss my mates", "miss my friends"],
    ["a quote that is not in the text", "i miss my mates", "i miss my old mates", "miss my mates"],
    ["a number that is not in the quote", "i play 5 a side", "play 5 a side", "play 7-a-side"],
    ["words cut from under their not", "i don't want to drink", "want to drink", "want to drink"],
    ["a value that lost its not", "i never see them", "i never see them", "see them"],
    ["a value that was taken back", "i want to go, not really", "i want to go, not really", "go"],
    ["a not and its own not", "not mondays, not fridays", "not mondays, not fridays", "mondays"],
    ["a value that won a not", "i see them", "i see them", "never see them"],
    ["empty words", "well it is like that", "it is like that", "this is it"],
  ])("drops %s", (_, text, quote, value) => {
    expect(quotedValue(text, { quote, value }, functionWords)).toBeUndefined();
  });

  it("gives back the client's own spelling", () => {
    expect(
      quotedValue(
        "i’d feel like ME again",
        { quote: "I'd feel like me again", value: "feel like me again" },
        functionWords,
      ),
    ).toEqual({ value: "feel like ME again", quote: "i’d feel like ME again" });
  });

  it("never keeps a value with a content word that the client did not write", () => {
    const word = fc.constantFrom(
      "walk",
      "swim",
      "mum",
      "work",
      "friday",
      "not",
      "never",
      "the",
      "happy",
      "dog",
      "7",
    );
    const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(phrase, phrase, phrase, (text, quote, value) => {
        const kept = quotedValue(text, { quote, value }, functionWords);
        const content = kept?.value.split(" ").filter((one) => !functionWords.has(one)) ?? [];
        expect(text.split(" ")).toEqual(expect.arrayContaining(content));
      }),
    );
  });
});
