/** Words that name nothing in a sentence. */
const SMALL =
  /^(?:the|a|an|my|your|our|of|to|in|on|at|about|bit|part|thing|word|stuff|and|that|this|it|is|for|so|because|just|only|i|i'll|i'd|with|do|some|from|by)$/i;

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/'s$/, "")
    .replace(/(?<=\p{L}{3})(?:ing|es|ed|e|s)$/u, "")
    .replace(/(.)\1$/, "$1");

const namesIn = (text: string): string[] => text.match(/[\p{L}\d']+/gu) ?? [];

/** Does the text hold all that these words name, in whatever form and order? */
export const holds = (text: string, words: string): boolean => {
  const there = new Set(namesIn(text).map(stem));
  const named = namesIn(words).filter((one) => !SMALL.test(one));
  return named.length > 0 && named.every((one) => there.has(stem(one)));
};

/** The shortest stretch of the text that holds all that these words name; just as it stands there. */
export const stretchOf = (text: string, words: string): string | undefined => {
  const literal = new RegExp(
    `(?<![\\p{L}\\d'])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}\\d])`,
    "iu",
  ).exec(text)?.[0];
  if (literal !== undefined) return literal;
  if (!holds(text, words)) return undefined;
  const wanted = new Set(
    namesIn(words)
      .filter((one) => !SMALL.test(one))
      .map(stem),
  );
  const found = [...text.matchAll(/[\p{L}\d']+/gu)];
  let best: string | undefined;
  for (const [from, first] of found.entries()) {
    if (!wanted.has(stem(first[0]))) continue;
    const left = new Set(wanted);
    for (const last of found.slice(from)) {
      left.delete(stem(last[0]));
      if (left.size > 0) continue;
      const stretch = text.slice(first.index, last.index + last[0].length);
      if (best === undefined || stretch.length < best.length) best = stretch;
      break;
    }
  }
  return best !== undefined && !/[.]/.test(best) ? best : undefined;
};
