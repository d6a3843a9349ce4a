import { beginsWith } from "./phrases.ts";
import type { WordLists } from "./word-lists.ts";
import { wordsOf } from "./words.ts";

/**
 * How many things a text asks for. Counted are requests, not question marks: "Tell me about it." is
 * one; "How often, and for how long?" is two; "If it went well, what would you do?" is one.
 */
export const requestsIn = (text: string, lists: WordLists): number => {
  const sentences = sentencesOf(text);
  const asked = sentences.map((sentence) => requestsInSentence(sentence, lists));
  const count = asked.reduce((sum, each) => sum + each, 0);
  const hasScene = sentences.some((sentence) => beginsWith(sentence, lists.scenes));
  return count === 0 && hasScene ? 1 : count;
};

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!…])["'”’)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

const requestsInSentence = (sentence: string, lists: WordLists): number => {
  if (!/\?["'”’)]*$/u.test(sentence)) return beginsWith(sentence, lists.requests) ? 1 : 0;
  const clauses = sentence.split(/[,:;–—]|\band\b/iu);
  return Math.max(1, clauses.filter((clause) => isAsking(clause, lists)).length);
};

const LINKS = new Set(["and", "so", "but", "then", "for", "with", "to", "at", "on"]);

/** "what would …", "would you …", "when shall …", "for how long"; not "when it gets hard". */
const isAsking = (clause: string, { interrogatives, auxiliaries }: WordLists): boolean => {
  const words = wordsOf(clause);
  if (words.length === 1) return false;
  const [first = "", second = ""] = words.slice(words.findIndex((word) => !LINKS.has(word)));
  if (first === "when") return second === "" || auxiliaries.includes(second);
  return interrogatives.includes(first) || auxiliaries.includes(first);
};
