import { wordsOf } from "./words.ts";

/** Those of the phrases that stand in the text, whole words, in order. */
export const phrasesIn = (text: string, phrases: readonly string[]): string[] => {
  const flat = ` ${wordsOf(text).join(" ")} `;
  return phrases.filter((phrase) => flat.includes(` ${wordsOf(phrase).join(" ")} `));
};
