import { SPELLINGS } from "../lexicon/spellings.ts";
import { keptByWord } from "../lexicon/kept-words.ts";
import { type KnownWord, knownWord, noted } from "../lexicon/known-word.ts";
import { mend } from "./mend.ts";

/** One word or mark of a statement, with where it stands in the text as written. */
export interface Word {
  /** Lower case, quotation marks folded, common misspellings mended. */
  readonly norm: string;
  readonly known: KnownWord;
  readonly start: number;
  readonly end: number;
}

const WORD = /[$£€]?[\p{L}\p{N}](?:[\p{L}\p{N}%+]|['.,:/&-](?=[\p{L}\p{N}]))*|[,;.:()!?–—&/+]/gu;

const MARKS = ",;.:()!?–—&/+";
const markNoted = noted((norm) => norm.length === 1 && MARKS.includes(norm));

export const isMark = ({ known }: Word): boolean => markNoted(known);

/** Lower case of the same length: some letters grow when lowered, and spans must keep their place. */
const fold = (text: string): string => {
  const folded = text.replaceAll(/[‘’ʼ`´]/g, "'").replaceAll(/[‐‑‒−]/g, "-");
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
};

const PERSONNEL = [knownWord("personnel")];
const meantBy = keptByWord((raw) =>
  (SPELLINGS.get(raw) ?? [mend(raw)]).map((norm) => knownWord(norm)),
);

export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of fold(text).matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    // "HR" in capitals is the office, not the hour.
    const meant = raw === "hr" && text.slice(start, end) === "HR" ? PERSONNEL : meantBy(raw);
    for (const known of meant) words.push({ norm: known.norm, known, start, end });
  }
  return words;
};
