import { FEELING_WORDS } from "../lexicon/feelings.ts";
import { DETERMINERS, FRAME, PREPOSITIONS } from "../lexicon/function-words.ts";
import { COMPARATIVES, PEOPLE } from "../lexicon/nouns.ts";
import { STOPPABLE } from "../lexicon/verbs.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { basesOf } from "../statement/lemma.ts";
import kindWords from "./word-kinds.json" with { type: "json" };

/** A word as the ear takes it: its base form, the class it stands for, and what kinds of thing it names. */
export interface Heard {
  readonly base: string;
  readonly class: string;
  readonly kinds: readonly string[];
}

const ME = wordSet(
  "i me my myself mine i'm i'll i'd i've we our us client clients patient patients pt",
);
const TOTAL =
  wordSet(`every all always never everything everyone everybody any no zero completely totally perfect ever
  again forever nobody none anything anyone entire whole single`);
const NOT =
  wordSet(`not don't never no without stop avoid can't won't nothing nobody isn't doesn't needn't neither nor
  zero dont`);

/** Kinds are WordNet's lexicographer files ("n.artifact", "v.motion"), read at the first question. */
let kindsRead: ReadonlyMap<string, readonly string[]> | undefined;
const readKinds = (): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(kindWords)) {
    for (const word of words.split(" ")) {
      const kinds = byWord.get(word);
      if (kinds === undefined) byWord.set(word, [kind]);
      else kinds.push(kind);
    }
  }
  return byWord;
};

const ownClassOf = (word: string): string | undefined => {
  if (ME.has(word)) return "ME";
  if (PEOPLE.has(word) || (word.endsWith("'s") && PEOPLE.has(word.slice(0, -2)))) return "PERSON";
  if (NOT.has(word)) return "NOT";
  if (TOTAL.has(word)) return "TOTAL";
  if (FEELING_WORDS.has(word)) return "FEELING";
  if (STOPPABLE.has(word)) return "STOPPABLE";
  return COMPARATIVES.has(word) ? "MORE" : undefined;
};

const isFunctionWord = (word: string): boolean =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) || FRAME.has(word);

const NO_KINDS: readonly string[] = [];

/** A word of the language, in any of its regular forms. */
export const isRealWord = (word: string): boolean => {
  const all = (kindsRead ??= readKinds());
  return basesOf(word).some((form) => all.has(form));
};

/** A word as the ear takes it in. */
export const hearWord = (word: string): Heard => {
  const all = (kindsRead ??= readKinds());
  const base = basesOf(word).find((form) => all.has(form)) ?? word;
  const isFunction = isFunctionWord(word);
  const kinds = isFunction ? NO_KINDS : (all.get(base) ?? NO_KINDS);
  return { base, kinds, class: ownClassOf(word) ?? (isFunction ? word : (kinds[0] ?? "?")) };
};
