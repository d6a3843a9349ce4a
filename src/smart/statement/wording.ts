import { type Hits, hitsOf } from "./word-hits.ts";

/** The normalised words of a text, laid out to be searched. */
export interface Wording {
  /** The words with one space between; what patterns are matched against. */
  readonly norm: string;
  readonly norms: readonly string[];
  /** Where each word begins in `norm`. */
  readonly offsets: readonly number[];
  readonly hits: Hits;
}

export const wordingOf = (norms: readonly string[]): Wording => {
  const offsets: number[] = [];
  let at = 0;
  for (const word of norms) {
    offsets.push(at);
    at += word.length + 1;
  }
  return { norm: norms.join(" "), norms, offsets, hits: hitsOf(norms) };
};
