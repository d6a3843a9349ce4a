/** Enough for everyday words; what a hostile text brings beyond it is worked out each time. */
const MOST_KEPT = 6000;
const LONGEST_KEPT = 40;

/**
 * What was worked out for a word, kept: the same words come again and again. A long word is never
 * kept, so that no text can fill the memory.
 */
export const keptByWord = <Value>(workOut: (word: string) => Value): ((word: string) => Value) => {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const value = workOut(word);
    if (kept.size < MOST_KEPT && word.length <= LONGEST_KEPT) kept.set(word, value);
    return value;
  };
};
