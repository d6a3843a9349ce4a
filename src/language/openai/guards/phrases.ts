import { perList } from "./per-list.ts";
import { wordsOf } from "./words.ts";

const flat = (text: string): string => ` ${wordsOf(text).join(" ")} `;
const flatPhrases = perList((phrases) => phrases.map((phrase) => [phrase, flat(phrase)] as const));

/** Does the text begin with one of them? */
export const beginsWith = (text: string, phrases: readonly string[]): boolean => {
  const there = flat(text);
  return flatPhrases(phrases).some(([, wanted]) => there.startsWith(wanted));
};

/** Those of the phrases that stand in the text, whole words, in order. */
export const phrasesIn = (text: string, phrases: readonly string[]): string[] => {
  const there = flat(text);
  return flatPhrases(phrases)
    .filter(([, wanted]) => there.includes(wanted))
    .map(([phrase]) => phrase);
};
