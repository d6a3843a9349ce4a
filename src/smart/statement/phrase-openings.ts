import { noted } from "../lexicon/known-word.ts";

/** For each finder of phrases, whether a word can open one of its phrases. */
const finders: ((word: string) => boolean)[] = [];
const MOST_FINDERS = 30;
let isAsked = false;

/** The finder's bit in what is noted of a word. Finders are made when the program is loaded. */
export const bitOfFinder = (opens: (word: string) => boolean): number => {
  if (isAsked || finders.length === MOST_FINDERS) throw new RangeError("a finder made too late");
  return 1 << (finders.push(opens) - 1);
};

/** Which finders a word opens a phrase of, one bit a finder. */
const openingsOf = (word: string): number => {
  isAsked = true;
  let openings = 0;
  for (const [place, opens] of finders.entries()) if (opens(word)) openings |= 1 << place;
  return openings;
};

export const openingsNoted = noted(openingsOf);
