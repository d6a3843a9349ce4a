const BITS = 12;
/** How many insides of words are told apart. */
export const SOUNDS = 1 << BITS;
const SHORTEST = 3;
const LONGEST = 5;
const LONGEST_WORD = 20;

/** The beginnings, insides and ends of a word as numbers below `SOUNDS`: what a misspelt word still shares with the right one. */
export function soundsOf(word: string): readonly number[] {
  const whole = `<${word.slice(0, LONGEST_WORD)}>`;
  const sounds = new Set<number>();
  for (let from = 0; from + SHORTEST <= whole.length; from += 1) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= LONGEST && from + size <= whole.length; size += 1) {
      hash = Math.imul(hash ^ whole.charCodeAt(from + size - 1), 0x01000193);
      if (size >= SHORTEST) sounds.add(((hash ^ (hash >>> 15)) >>> 0) & (SOUNDS - 1));
    }
  }
  return [...sounds];
}
