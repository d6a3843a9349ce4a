const syllablesIn = (word: string): number => {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (bare.length <= 3) return bare === "" ? 0 : 1;
  const voiced = bare.replace(
    /(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/,
    (end) => end[0] ?? "",
  );
  return Math.max(1, voiced.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

/** Flesch–Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid et al. 1975). */
export const readingGrade = (text: string): number => {
  const sentences = text.split(/[.?!]+/).filter((part) => part.trim() !== "");
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};
