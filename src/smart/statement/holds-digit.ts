import { noted } from "../lexicon/known-word.ts";

/** A loop, not a pattern: it is asked of every word. */
export const holdsDigit = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const sign = word.charCodeAt(at);
    if (sign >= 48 && sign <= 57) return true;
  }
  return false;
};

export const digitNoted = noted(holdsDigit);
