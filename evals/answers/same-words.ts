const FUNCTION_WORDS = new Set(
  "a an and are at be because been but by cos could do did for from get had has have he her him his i id i'd if ill i'll im i'm in is it it's its ive just like maybe me my of on or our she should so that the their them then there they this to tbh really we with would you your".split(
    " ",
  ),
);
const APOSTROPHES = /[‘’`]/g;
const AT_LEAST = 0.5;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replaceAll("'", "")
    .match(/[\p{L}\p{N}/.]+/gu) ?? [];

/** Content words; all words where there are no others ("me", "3x a week"). */
const tokensOf = (text: string): ReadonlySet<string> => {
  const all = wordsOf(text).map((word) => word.replace(/^\.+|\.+$/g, ""));
  const content = all.filter((word) => !FUNCTION_WORDS.has(word));
  return new Set(content.length > 0 ? content : all);
};

/** Do two wordings point at the same part of a message? F1 of their content words, at least one half. */
export const saysTheSame = (one: string, other: string): boolean => {
  const left = tokensOf(one);
  const right = tokensOf(other);
  const shared = [...left].filter((token) => right.has(token)).length;
  const all = left.size + right.size;
  return all > 0 && (2 * shared) / all >= AT_LEAST;
};
