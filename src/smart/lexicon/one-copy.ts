/**
 * The engine's one copy of a word. Words cut out of a text are copies of their own, and each look into
 * a set or map then compares them letter by letter; the one copy is known by where it lies.
 */
export const oneCopyOf = (word: string): string => Object.keys({ [word]: true })[0] ?? word;
