/** Where a capital stands for weight: "it's all Pointless". */
const WEIGHED =
  /\b(?:am|is|are|was|were|be|been|being|feels?|felt|feeling|seems?|looks?|so|too|all|just|really|how|utterly|totally|completely|i'?m|it'?s|that'?s|they'?re|you'?re|you are) $/i;
const NAMED = /(?<=[\p{L}\d,;] )\p{Lu}\p{Ll}+(?:['’]s)?/gu;

const bare = (word: string): string => word.replace(/['’]s$/u, "");

/** Capitals that the client put inside a sentence, of words that they write small nowhere. */
const namesOf = (clientText: string): ReadonlySet<string> => {
  const words = clientText.match(/\p{L}+/gu) ?? [];
  const written = words.filter((word) => /^\p{Ll}/u.test(word));
  // Who writes Every Word Like This names nothing by it.
  if (words.length > 2 * written.length + 6) return new Set();
  const small = new Set(written);
  const named = [...clientText.matchAll(NAMED)].filter(
    ({ index }) => !WEIGHED.test(clientText.slice(0, index)),
  );
  return new Set(
    named.map(([word]) => bare(word)).filter((word) => !small.has(word.toLowerCase())),
  );
};

/** A quiz called Pointless is no word: what the client wrote as a name is taken out of a reply. */
export const withoutOwnNames = (text: string, clientText: string): string => {
  const names = namesOf(clientText);
  if (names.size === 0) return text;
  return text.replaceAll(/\p{Lu}\p{Ll}+(?:['’]s)?/gu, (word, at: number) =>
    names.has(bare(word)) && !WEIGHED.test(text.slice(0, at)) ? "the name" : word,
  );
};
