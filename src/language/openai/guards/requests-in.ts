import type { WordLists } from "./word-lists.ts";
import { wordsOf } from "./words.ts";

/**
 * How many things a text asks for. Counted are requests, not question marks: "Tell me about it." is
 * one; "How often, and for how long?" is two.
 */
export const requestsIn = (text: string, lists: WordLists): number =>
  sentencesOf(text)
    .map((sentence) => requestsInSentence(sentence, lists))
    .reduce((sum, count) => sum + count, 0);

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!…])["'”’)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

const requestsInSentence = (sentence: string, { requests, interrogatives }: WordLists): number => {
  const flat = wordsOf(sentence).join(" ");
  if (!/\?["'”’)]*$/u.test(sentence)) {
    return requests.some((opening) => `${flat} `.startsWith(`${wordsOf(opening).join(" ")} `))
      ? 1
      : 0;
  }
  const joined = new RegExp(
    String.raw`(?:,|\band\b|,\s*and|\bor\b)\s+(?:${interrogatives.join("|")})\b`,
    "giu",
  );
  return 1 + [...sentence.matchAll(joined)].filter(({ index }) => index > 0).length;
};
