import { type Hits, matchable, type PatternsAmong } from "./word-hits.ts";

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

/** Patterns of several owners, each cut where it says "or"; only those are tried whose words stand there. */
export const gatedByOwner = <Owner>(
  owned: readonly { readonly owner: Owner; readonly sources: readonly string[] }[],
): PatternsAmong<Owner> =>
  matchable(
    owned.flatMap(({ owner, sources }) =>
      sources.flatMap((source) => alternativesOf(source)).map((source) => ({ source, owner })),
    ),
  );

/** The same of patterns that belong together. */
export const gatedPatterns = (sources: readonly string[]): ((hits: Hits) => readonly RegExp[]) => {
  const among = gatedByOwner([{ owner: undefined, sources }]);
  return (hits) => among(hits).map(({ pattern }) => pattern);
};
