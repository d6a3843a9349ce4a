import { SPELLINGS } from "../lexicon/spellings.ts";
import { mend } from "./mend.ts";

/** One word or mark of a statement, with where it stands in the text as written. */
export interface Word {
  /** Lower case, quotation marks folded, common misspellings mended. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[$£€]?[\p{L}\p{N}](?:[\p{L}\p{N}%+]|['.,:/&-](?=[\p{L}\p{N}]))*|[,;.:()!?–—&/+]/gu;

const MARK = /^[,;.:()!?–—&/+]$/;

export const isMark = (word: Word): boolean => MARK.test(word.norm);

/** Lower case of the same length: some letters grow when lowered, and spans must keep their place. */
const fold = (text: string): string => {
  const folded = text.replaceAll(/[‘’ʼ`´]/g, "'").replaceAll(/[‐‑‒−]/g, "-");
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
};

export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of fold(text).matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    // "HR" in capitals is the office, not the hour.
    const meant = text.slice(start, end) === "HR" ? ["personnel"] : SPELLINGS.get(raw);
    for (const norm of meant ?? [mend(raw)]) words.push({ norm, start, end });
  }
  return words;
};
