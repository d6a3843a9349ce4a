import listed from "./kinds.json" with { type: "json" };

let kindsRead: ReadonlyMap<string, readonly string[]> | undefined;

const readKinds = (): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(listed))
    for (const word of words.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  return byWord;
};

const NONE: readonly string[] = [];

/** What lets "citalopram" stand where only "tablets" was ever heard. */
export const kindsOf = (word: string): readonly string[] =>
  (kindsRead ??= readKinds()).get(word) ?? NONE;
