import { isRealWord } from "../ear/word-kinds.ts";
import { ABSTRACT, PEOPLE } from "../lexicon/nouns.ts";
import { CONCRETE_VERBS, EVENT_VERBS, SOFT_VERBS, VAGUE_VERBS } from "../lexicon/verbs.ts";
import { FEELING_WORDS } from "../lexicon/feelings.ts";
import { FRAME, PREPOSITIONS, PURPOSE_VERBS, TO_TAKERS } from "../lexicon/function-words.ts";

const SHORTEST = 6;

/** Real words that one slip would turn into another word of the lexicon. */
const LEFT_ALONE = new Set(
  `bother bothers chapter chapters closer planet planets carer carers breather breathes reader readers
   writing written friendly parental teaches leading readings calling callings meaning talking
   kitchen finally college morning evening session message history science another getting
   mothers fathers partners sisters brothers feelings dancer singer runner walker painter planner
   cooking washing booking listing working trusted calmly anxiously confidently organizer manager
   reported reporter relive reliving fiend prise though chose halving tapped tapping unblock worriers`.split(
    /\s+/,
  ),
);

const vocabulary = (): readonly string[] =>
  [
    ...ABSTRACT,
    ...PEOPLE,
    ...CONCRETE_VERBS,
    ...EVENT_VERBS,
    ...SOFT_VERBS,
    ...VAGUE_VERBS,
    ...FEELING_WORDS,
  ].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));

const withEndings = (word: string): readonly string[] => {
  const stem = word.endsWith("e") ? word.slice(0, -1) : word;
  const doubled = `${word}${word.at(-1) ?? ""}`;
  return [word, `${stem}ing`, `${word}s`, `${stem}ed`, `${doubled}ing`, `${doubled}ed`];
};

const shortened = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)).slice(1, -1);

interface Index {
  readonly known: ReadonlySet<string>;
  readonly byShort: ReadonlyMap<string, string>;
}

const buildIndex = (): Index => {
  const known = new Set(vocabulary().flatMap(withEndings));
  const alone = [FRAME, PREPOSITIONS, PURPOSE_VERBS, TO_TAKERS, ABSTRACT, PEOPLE, FEELING_WORDS];
  for (const word of alone.flatMap((words) => [...words])) known.add(word);
  const byShort = new Map<string, string>();
  for (const word of known)
    for (const short of shortened(word)) if (!byShort.has(short)) byShort.set(short, word);
  return { known, byShort };
};

/** Built at the first word that is not known at a glance, so that starting costs nothing. */
let built: Index | undefined;
const indexNow = (): Index => (built ??= buildIndex());

/**
 * Mends one slip of typing (a letter left out, put in twice or swapped with the next) in a long word
 * that is close to one the lexicon knows. Other letters than those typed are never guessed, so that a
 * real word is not turned into another.
 */
export const mend = (word: string): string => {
  if (word.length < SHORTEST - 1 || LEFT_ALONE.has(word)) return word;
  const { known, byShort } = indexNow();
  if (known.has(word) || !/^[a-z]+$/.test(word)) return word;
  const american = word.replace(/is(e|es|ed|ing|ation)$/, "iz$1");
  if (american !== word && known.has(american)) return american;
  if (isRealWord(word)) return word;
  const leftOut = byShort.get(word);
  if (leftOut !== undefined) return leftOut;
  const shorter = shortened(word);
  const doubled = shorter.find((short) => known.has(short));
  if (doubled !== undefined && word.length > SHORTEST) return doubled;
  for (let index = 1; index < word.length - 1; index += 1) {
    const swapped = `${word.slice(0, index)}${word[index + 1]}${word[index]}${word.slice(index + 2)}`;
    if (known.has(swapped)) return swapped;
  }
  return word;
};
