import meanings from "./meanings.json" with { type: "json" };

const BITS = 16;
export const BUCKETS = 1 << BITS;

/** Longer pieces are cut by whoever calls. */
export const LONGEST_PIECE_WORDS = 60;

/** FNV-1a, its bits stirred once more: the same when it learns and when it listens. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) & (BUCKETS - 1);
}

type Add = (feature: string, weight: number) => void;

/**
 * What a piece of talk is made of: words, neighbours, pairs with words between them, beginnings and
 * insides of words (so that a misspelling still sounds like the word), pairs of meanings near each
 * other, and who is spoken of when. Its length is evened out. Buckets in rising order.
 */
export function featuresOf(piece: string): ReadonlyMap<number, number> {
  const words = ["^", ...piece.split(" ").filter(Boolean).slice(0, LONGEST_PIECE_WORDS), "$"];
  const weights = new Map<number, number>();
  const add: Add = (feature, weight) => {
    const bucket = bucketOf(feature);
    if (weight > (weights.get(bucket) ?? 0)) weights.set(bucket, weight);
  };
  for (let at = 0; at < words.length; at += 1) {
    addNeighbours(words, at, add);
    addInsides(words[at] ?? "", add);
    addMeanings(words, at, add);
  }
  addVoice(words, add);
  return evenedOut(weights);
}

const evenedOut = (weights: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  const scale = 1 / Math.sqrt(square || 1);
  const entries = [...weights].map(([bucket, weight]) => [bucket, weight * scale] as const);
  return new Map(entries.toSorted(([one], [other]) => one - other));
};

function addNeighbours(words: readonly string[], at: number, add: Add): void {
  const [word = "", next, third, fourth] = words.slice(at, at + 4);
  add(word, 1);
  if (next === undefined) return;
  add(`${word} ${next}`, 1);
  if (third === undefined) return;
  add(`${word} ${next} ${third}`, 0.8);
  add(`${word} .. ${third}`, 0.7);
  if (fourth !== undefined) add(`${word} .. ${fourth}`, 0.7);
}

const SHORTEST_INSIDE = 3;
const LONGEST_INSIDE = 5;
const LONGEST_WORD = 20;

function addInsides(word: string, add: Add): void {
  if (word.length > 4) add(`s${word.slice(0, 4)}*`, 0.7);
  if (word.length > 6) add(`s${word.slice(0, 6)}*`, 0.7);
  if (word.length < SHORTEST_INSIDE || word.length >= LONGEST_WORD) return;
  const whole = `<${word}>`;
  for (let size = SHORTEST_INSIDE; size <= LONGEST_INSIDE; size += 1) {
    for (let from = 0; from + size <= whole.length; from += 1) {
      add(`#${whole.slice(from, from + size)}`, 0.35);
    }
  }
}

const MEANING_REACH = 6;
let meaningsRead: ReadonlyMap<string, readonly string[]> | undefined;

/** What lets "rifle" stand where only "rope" was ever seen. */
const meaningsOf = (word: string): readonly string[] =>
  (meaningsRead ??= meaningsByWord()).get(word) ?? [];

function meaningsByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [meaning, words] of Object.entries(meanings)) {
    for (const word of new Set(words.split(" "))) {
      byWord.set(word, [...(byWord.get(word) ?? []), `=${meaning}`]);
    }
  }
  return byWord;
}

function addMeanings(words: readonly string[], at: number, add: Add): void {
  for (const meaning of meaningsOf(words[at] ?? "")) {
    add(meaning, 1);
    for (let gap = 1; gap <= MEANING_REACH; gap += 1) {
      for (const other of meaningsOf(words[at + gap] ?? "")) add(`${meaning} ${other}`, 0.6);
    }
    const next = words[at + 1];
    const before = words[at - 1];
    if (next !== undefined) add(`${meaning} ${next}`, 0.6);
    if (before !== undefined) add(`${before} ${meaning}`, 0.6);
  }
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const PERSONS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["i", wordSet("i im id ill my me mine myself")],
  ["y", wordSet("you your youre")],
  ["t", wordSet("he she him her his hers they them their hes shes theyre")],
  ["w", wordSet("we us our were")],
];
const TIMES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["p", wordSet("was were had did went gave told used said wrote made got took felt left")],
  ["f", wordSet("will ill wont going gonna soon after tomorrow tonight later next by until")],
  [
    "n",
    wordSet(
      "not no never nothing nobody none dont wont cant wouldnt couldnt isnt wasnt didnt doesnt nor without",
    ),
  ],
];
const LENGTHS = [5, 8, 12, 18, 30];

/** Who is spoken of, when, with a "not", how long, and how it begins. */
function addVoice(words: readonly string[], add: Add): void {
  const marks = (kinds: typeof PERSONS): string =>
    kinds.map(([mark, set]) => (words.some((word) => set.has(word)) ? mark : "")).join("");
  const who = marks(PERSONS);
  add(`@${who}`, 1);
  add(`@${who}${marks(TIMES)}`, 1);
  add(`@len${LENGTHS.filter((length) => words.length >= length).length}`, 0.5);
  add(`@first ${words.find((word) => word !== "^" && word !== ".") ?? ""}`, 0.7);
}
