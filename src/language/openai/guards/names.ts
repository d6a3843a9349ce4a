import { createRequire } from "node:module";

import type nlpType from "compromise";

import { verbOf } from "../../../smart/reading/verbs.ts";
import { perList } from "./per-list.ts";
import type { WordLists } from "./word-lists.ts";
import { stem, wordsOf } from "./words.ts";

/** Loaded with the first reply of a model, not at start. */
let loaded: typeof nlpType | undefined;
const compromise = (): typeof nlpType =>
  (loaded ??= createRequire(import.meta.url)("compromise") as typeof nlpType);

type Lexicon = Readonly<Record<string, string | string[]>>;
let words: Lexicon | undefined;
const lexicon = (): Lexicon =>
  (words ??= (compromise().model() as { one: { lexicon: Lexicon } }).one.lexicon);

const NAME_TAG =
  /Name$|^(?:Person|Place|City|Country|Region|Organization|ProperNoun|Demonym|SportsTeam|Company)$/u;
const setOf = perList((list) => new Set(list));

type Kind = "ordinary" | "name" | "unknown";

/** What a word is that opens a sentence, where a capital says nothing. */
const kindOf = (word: string, lists: WordLists): Kind => {
  const bare = word.replace(/'(?:s|ll|d|ve|re|m)$/u, "").replace(/n't$/u, "");
  if (setOf(lists.openers).has(word) || setOf(lists.functionWords).has(word)) return "ordinary";
  if (Object.hasOwn(lists.numbers, bare) || verbOf(bare) !== undefined) return "ordinary";
  const tags = tagsOf(bare) ?? tagsOf(bare.replace(/e?s$/u, ""));
  if (tags === undefined) return "unknown";
  return tags.some((tag) => NAME_TAG.test(tag)) ? "name" : "ordinary";
};

const tagsOf = (word: string): readonly string[] | undefined =>
  Object.hasOwn(lexicon(), word) ? [lexicon()[word] ?? []].flat() : undefined;

/** What people do, or what follows them: "Grace would …", "Ottilie and you …", "Ottilie's …". */
const ACTS =
  /^(?:would|will|might|could|may|can|is|was|has|had|does|did|said|says|knows|seems|likes|loves|wants|needs|means)$/u;

/**
 * A name at the head of a sentence: known as one; or a word nobody knows, or that is both, where a
 * person would stand. "Kitchen, then" passes, "Ottilie would be glad" does not.
 */
const isNameAtHead = (words: readonly string[], lists: WordLists): boolean => {
  const [word = "", next = "", third = ""] = words;
  const kind = kindOf(word, lists);
  const isEither = kind === "unknown" || setOf(lists.nameWords).has(word);
  const isPerson =
    ACTS.test(next) ||
    (next.endsWith("s") && (verbOf(next) ?? next) !== next) ||
    word.endsWith("'s") ||
    (next === "and" && /^(?:you|i|me)$/u.test(third));
  return kind === "name" || (isEither && isPerson);
};

/**
 * Capitalised words that name somebody or something, as stems: inside a sentence all but "I" and
 * "Cairn", at its start those that stand for a person or a place.
 */
export const namesIn = (text: string, lists: WordLists): string[] => {
  const names: string[] = [];
  for (const sentence of text.split(/(?<=[.?!:…])\s+|\n+/u)) {
    const spelt = sentence.normalize("NFKC").match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
    spelt.forEach((word, place) => {
      const [folded = ""] = wordsOf(word);
      if (!/^\p{Lu}/u.test(word) || /^i(?:'|$)/u.test(folded) || folded === "cairn") return;
      const isName =
        place > 0 ||
        isNameAtHead(
          spelt.slice(0, 3).map((one) => wordsOf(one)[0] ?? ""),
          lists,
        );
      if (isName) names.push(stem(folded));
    });
  }
  return names;
};
