/** Groups of vowels, less a silent e: good enough to compare sentences, and strict on long words. */
const syllables = (word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, "")
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
};

/** Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 words a sentence + 11.8 syllables a word − 15.59. */
export const readingGrade = (text: string): number => {
  const plain = text.replace(/^[-#>]+ /gm, "").replace(/\n+/g, ". ");
  const sentences = plain.split(/[.?!:]+(?:\s|$)/).filter((one) => /[a-z]/i.test(one)).length;
  const words = plain.match(/[a-z][a-z'’-]*/gi) ?? [];
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  if (words.length === 0) return 0;
  return 0.39 * (words.length / sentences) + 11.8 * (total / words.length) - 15.59;
};
