interface Gated {
  readonly pattern: RegExp;
  /** One of these words stands in every text that the pattern can match; absent where none is sure. */
  readonly gate: readonly string[] | undefined;
}

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

const LEAD = /^\\b(?:\(\?:([a-z' |]+)\)|([a-z]+)) /;

/** "\b(?:get|would like) …" can only match where "get" or "like" stands. */
const gateOf = (source: string): readonly string[] | undefined => {
  const lead = LEAD.exec(source);
  const words = lead?.[1] ?? lead?.[2];
  return words?.split("|").map((phrase) => phrase.trim().split(" ").at(-1) ?? "");
};

export type PatternsAmong = (vocabulary: ReadonlySet<string>) => readonly RegExp[];

const compile = (sources: readonly string[]): readonly Gated[] =>
  sources
    .flatMap((source) => alternativesOf(source))
    .map((source) => ({ pattern: new RegExp(source), gate: gateOf(source) }));

/**
 * Patterns of which only those are tried whose opening words stand in the text at all. Compiled at the
 * first question, so that starting costs nothing.
 */
export const gatedPatterns = (sources: readonly string[]): PatternsAmong => {
  let all: readonly Gated[] | undefined;
  return (vocabulary) => {
    all ??= compile(sources);
    const open: RegExp[] = [];
    for (const { pattern, gate } of all) {
      if (gate === undefined || gate.some((word) => vocabulary.has(word))) open.push(pattern);
    }
    return open;
  };
};
