import { factsOf, type Hits } from "./word-hits.ts";

/** The normalised words of a text, laid out to be searched. */
export interface Wording {
  /** The words with one space between; what patterns are matched against. */
  readonly norm: string;
  readonly norms: readonly string[];
  /** Where each word begins in `norm`. */
  readonly offsets: readonly number[];
  readonly hits: Hits;
  /** Which finders any of the words opens a phrase of. */
  readonly openings: number;
}

export const wordingOf = (norms: readonly string[]): Wording => {
  const offsets: number[] = [];
  let norm = "";
  for (const word of norms) {
    if (norm !== "") norm += " ";
    offsets.push(norm.length);
    norm += word;
  }
  const facts = norms.map((word) => factsOf(word));
  let openings = 0;
  for (const word of facts) openings |= word.openings;
  return { norm, norms, offsets, hits: { facts }, openings };
};
