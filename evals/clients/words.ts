const APOSTROPHES = /[‘’`]/g;
const FUNCTION_WORDS = new Set(
  "a about after again all also always am an and any are as at away back be because been before being but by can could cos cus did do does don't done each even every for from get go going got had has have he her here him his how i i'd i'll i'm i've id if ill im in into is it it's its ive just keep know like little look make maybe me mine more much my no not now of off on once one only or our out over own say she so some still such sure than that that's the their them then there these they thing things this those time to too up us very want was way we we'd we'll well were what when where which while who will with without would you you'd you're your yes".split(
    " ",
  ),
);

/** Statements of goals and the fixed sentences are quoted in stars and quotation marks. */
const QUOTED = /\*"[^"]*"\*/g;

export const withoutQuotes = (text: string): string => text.replace(QUOTED, "");

export const fold = (text: string): string => text.toLowerCase().replace(APOSTROPHES, "'");

export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

export const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^.?!]+[.?!]+|[^.?!]+$/g)?.map((sentence) => sentence.trim()) ?? [];

/** A crude stem: enough to see that "walking" and "walk", "evenings" and "evening" are one word. */
export const stem = (word: string): string => {
  const bare = word.replaceAll("'", "");
  if (bare.length <= 3) return bare;
  return bare
    .replace(/(?:ing|ed|es|s|ly)$/, "")
    .replace(/(.)\1$/, "$1")
    .replace(/[ey]$/, "");
};

/** Stems of the words that carry meaning. */
export const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(stem),
  );

export const shareContent = (one: string, other: string): boolean => {
  const right = contentOf(other);
  return [...contentOf(one)].some((word) => right.has(word));
};

/** The most words in a row that two texts have in common. */
export const longestSharedRun = (one: string, other: string): number => {
  const left = wordsOf(one);
  const right = wordsOf(other);
  let longest = 0;
  let above: number[] = [];
  for (const word of left) {
    const row: number[] = [];
    for (const [at, match] of right.entries()) {
      row[at] = word === match ? (above[at - 1] ?? 0) + 1 : 0;
      longest = Math.max(longest, row[at]);
    }
    above = row;
  }
  return longest;
};

/** "A 7." and "Thank you." are no sentences to grade: they would hide the hard ones. */
const GRADED_FROM_WORDS = 4;

const syllablesOf = (word: string): number => {
  const groups = word
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.slice(0, 1))
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
};

/** Flesch–Kincaid grade (Kincaid et al. 1975): 0.39·words/sentence + 11.8·syllables/word − 15.59. */
export const readingGrade = (texts: readonly string[]): number => {
  const sentences = texts
    .flatMap(sentencesOf)
    .filter((sentence) => wordsOf(sentence).length >= GRADED_FROM_WORDS);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};
