import { createRequire } from "node:module";

import type nlpType from "compromise";

import { isGerund, verbOf } from "../../smart/reading/verbs.ts";

/**
 * What a few words of a client are as grammar, so that a sentence can be made with them:
 * a clause ("my mates matter"), an act ("play 5 a side"), a doing ("playing 5 a side"), a thing
 * ("my kids", "more energy"), or nothing that could be told.
 */
export type Shape = "clause" | "act" | "doing" | "thing" | "unclear";

/** Loading it takes a third of the time the whole program needs to start. */
let loaded: typeof nlpType | undefined;
const compromise = (): typeof nlpType =>
  (loaded ??= createRequire(import.meta.url)("compromise") as typeof nlpType);

interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

const termsOf = (phrase: string): Term[] => {
  const [sentence] = compromise()(phrase).json({ terms: { tags: true } }) as {
    terms: { text: string; tags: string[] }[];
  }[];
  return (sentence?.terms ?? []).map(({ text, tags }) => ({
    text: text.toLowerCase(),
    tags: new Set(tags),
  }));
};

/** What the first word of a phrase is. */
export const openingTags = (phrase: string): ReadonlySet<string> =>
  termsOf(phrase)[0]?.tags ?? new Set();

const is = (term: Term | undefined, ...tags: string[]): boolean =>
  term !== undefined && tags.some((tag) => term.tags.has(tag));

const SUBJECTS =
  /^(?:i|we|he|she|it|they|you|this|that|there|everyone|everybody|nobody|someone|people|life|things)$/;
const isFinite = (term: Term): boolean =>
  is(term, "PresentTense", "PastTense", "Copula", "Modal", "Auxiliary") &&
  !is(term, "Gerund", "Infinitive");

const QUALITY = /^(?:calm|clean|clear|warm|dry|open|free|slow|quiet|light)$/;

/** A subject and what it does; "the money I owe" is a thing with a clause inside it. */
const isClause = (terms: readonly Term[]): boolean => {
  const first = terms[0];
  if (
    !first ||
    !is(first, "Noun", "Pronoun", "Determiner", "Possessive", "Adjective", "Value", "Date")
  )
    return false;
  const verbAt = terms.findIndex(
    (term, at) =>
      at > 0 &&
      (isFinite(term) ||
        (is(term, "Infinitive") &&
          (SUBJECTS.test(terms[at - 1]?.text ?? "") ||
            (is(terms[at - 1], "Adverb") && SUBJECTS.test(terms[at - 2]?.text ?? "")) ||
            is(terms[at - 1], "Plural") ||
            (is(terms[at - 1], "Noun", "Date") && /[^s]s$/.test(terms[at - 1]?.text ?? ""))))),
  );
  if (verbAt <= 0 && !is(terms[0], "Contraction")) return /'(?:s|re|m|d|ll|ve)$/.test(first.text);
  const inner = terms
    .slice(1, Math.max(verbAt, 1))
    .findIndex(({ text }) => /^(?:i|we|he|she|they)$/.test(text));
  return SUBJECTS.test(first.text.replace(/'.*/, "")) || inner < 0;
};

/** "Time for me", "peace and quiet": things to have, though the first word is a verb as well. */
const NAMED =
  /^(?:(?:time|space|room|peace|quiet|rest|support|respect|company|contact|control|pride|hope|trust|energy|money) (?:for|from|of|over|between|with|alone|together|off|in) (?!.*\b(?:is|are|was|were|has|have|would|will)\b)|time to )/i;

export const shapeOf = (phrase: string): Shape => {
  const terms = termsOf(phrase);
  const [first] = terms;
  if (!first) return "unclear";
  if (NAMED.test(phrase)) return "thing";
  if (isClause(terms)) return "clause";
  if (first.text.endsWith("ing") && (is(first, "Gerund", "Verb") || isGerund(first.text)))
    return "doing";
  // One word alone is as often a thing ("rain", "work"); so is a quality before a thing ("calm evenings").
  const isVerb = verbOf(first.text) === first.text || is(first, "Infinitive");
  if (isVerb && terms.length === 1) return "thing";
  if (isVerb && !(QUALITY.test(first.text) && is(terms[1], "Plural"))) return "act";
  const hasVerb = terms.some((term) => is(term, "Verb") && !is(term, "Gerund"));
  if (hasVerb || !terms.some((term) => is(term, "Noun", "Value", "Gerund"))) return "unclear";
  return is(first, "Preposition", "Conjunction") ? "unclear" : "thing";
};
