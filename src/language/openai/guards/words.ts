import { plainWord } from "../../../coach/words/plain-spelling.ts";
import { fold } from "./fold.ts";

/** Folded words in order; a hyphen parts words, an apostrophe does not ("5-a-side" is three, "don't" one). */
export const wordsOf = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];

/** Short forms that stand for one thing and for several. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ["min", "minute"],
  ["mins", "minute"],
  ["hr", "hour"],
  ["hrs", "hour"],
  ["xmas", "christmas"],
  ["jan", "january"],
  ["feb", "february"],
  ["apr", "april"],
  ["jun", "june"],
  ["jul", "july"],
  ["aug", "august"],
  ["sept", "september"],
  ["oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
]);

/** What a phone's spelling stands for, where that is one word. */
const inFull = (word: string): string | undefined => {
  const full = IN_FULL.get(word) ?? plainWord(word);
  return full === undefined || full === word || full.includes(" ") ? undefined : full;
};

/**
 * What stays of a word when its ending is taken off: "missing", "misses" and "missed" are one, and so
 * are "msg" and "message". Coarse on purpose: it only ever compares a model's words with the client's.
 */
export const stem = (word: string): string => {
  const full = inFull(word);
  if (full !== undefined) return bareStem(full);
  const bare = withoutEnding(withoutClitic(word));
  const fullOfBare = inFull(bare);
  return fullOfBare === undefined ? withoutE(undoubled(bare)) : bareStem(fullOfBare);
};

const bareStem = (word: string): string => withoutE(undoubled(withoutEnding(withoutClitic(word))));

export const withoutClitic = (word: string): string =>
  word.replace(/'(?:s|ll|d|ve|re|m)$/u, "").replaceAll("'", "");

const withoutEnding = (word: string): string => {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith("ed")) return word.slice(0, -2);
  if (word.length > 4 && /(?:[sxz]|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
};

const undoubled = (word: string): string =>
  /([bdfgmnprt])\1$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;

const withoutE = (word: string): string =>
  word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;

const NEGATION =
  /^(?:not|no|never|nothing|nobody|none|nowhere|without|hardly|barely|cannot|cant|dont|wont|doesnt|didnt|isnt|arent|wasnt|havent|hasnt|couldnt|shouldnt|wouldnt|.+n't)$/u;

export const isNegation = (word: string): boolean => NEGATION.test(word);
export const hasNegation = (text: string): boolean => wordsOf(text).some(isNegation);

/** Stems as the words they stand for in a text: who wrote it knows its words, and no stems. */
export const asWritten = (text: string, stems: readonly string[]): string[] => {
  const written = text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  return stems.map(
    (wanted) => written.find((word) => wordsOf(word).some((one) => stem(one) === wanted)) ?? wanted,
  );
};
