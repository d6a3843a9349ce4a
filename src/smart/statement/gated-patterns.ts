import { type Gated, gatedNow, type Hits, matchable } from "./word-hits.ts";

/** The alternatives of a pattern that stand outside every bracket. */
const alternativesOf = (source: string): readonly string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  let isClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const letter = source[index];
    if (letter === "\\") index += 1;
    else if (letter === "[") isClass = true;
    else if (letter === "]") isClass = false;
    else if (isClass) continue;
    else if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    else if (letter === "|" && depth === 0) {
      found.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...found, source.slice(from)];
};

export type PatternsAmong = (hits: Hits) => readonly RegExp[];

const compile = (sources: readonly string[]): readonly Gated[] =>
  sources.flatMap((source) => alternativesOf(source)).map((source) => gatedNow(new RegExp(source)));

/**
 * Patterns of which only those are tried whose words stand in the text at all. Compiled at the first
 * question, so that starting costs nothing.
 */
export const gatedPatterns = (sources: readonly string[]): PatternsAmong => {
  let all: readonly Gated[] | undefined;
  return (hits) => {
    all ??= compile(sources);
    return matchable(hits, all);
  };
};
