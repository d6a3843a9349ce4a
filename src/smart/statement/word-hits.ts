import { type KnownWord, noted } from "../lexicon/known-word.ts";
import { neededWords } from "./needed-words.ts";

/** The words of a text, to ask which of the sets of words that patterns need are hit by them. */
export interface Hits {
  readonly words: readonly KnownWord[];
}

/** A pattern that is tried only where the words it needs stand. */
export interface Gated {
  readonly pattern: RegExp;
  /** Numbers of the sets of words it needs, the rarest first. */
  needs: Needs;
}
type Needs = readonly [number, number, number];

/** The number of what every text hits. */
const NOTHING = 0;
const numbers = new Map<string, number>();
/** Of each word, the sets it stands in. */
const setsOf = new Map<string, number[]>();

const numberOf = (words: ReadonlySet<string> | undefined): number => {
  if (words === undefined) return NOTHING;
  const key = [...words].sort().join(" ");
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(key, number);
  for (const word of words) {
    const sets = setsOf.get(word);
    if (sets === undefined) setsOf.set(word, [number]);
    else sets.push(number);
  }
  return number;
};

const needsOf = (pattern: RegExp): Needs => {
  const [first, second, third] = neededWords(pattern);
  return [numberOf(first), numberOf(second), numberOf(third)];
};

/** What is put off to the next look at a text, so that starting costs nothing. */
const unsettled: (() => void)[] = [];

export const gated = (pattern: RegExp): Gated => {
  const one: Gated = { pattern, needs: [NOTHING, NOTHING, NOTHING] };
  unsettled.push(() => {
    one.needs = needsOf(pattern);
  });
  return one;
};

const PLAIN = /^\w+$/;

/** Each run of letters and digits in a word is a word to a pattern. */
const noteSets = (): ((word: KnownWord) => readonly number[]) =>
  noted((norm) => {
    const runs = PLAIN.test(norm) ? [norm] : norm.split(/\W+/);
    return runs.flatMap((run) => setsOf.get(run) ?? []);
  });
let setsNoted = noteSets();

/** When each set was last hit, counted in texts looked at: cheaper than a list for each text. */
let hitAt = new Uint32Array(0);
let looks = 0;
let lookedAt: Hits | undefined;

/** Parts of the program that are loaded later bring patterns too: then all is noted anew. */
const settle = (): void => {
  for (const workOut of unsettled.splice(0)) workOut();
  hitAt = new Uint32Array(numbers.size + 1);
  setsNoted = noteSets();
};

const look = (hits: Hits): void => {
  if (unsettled.length > 0) settle();
  looks += 1;
  lookedAt = hits;
  hitAt[NOTHING] = looks;
  for (const word of hits.words) for (const number of setsNoted(word)) hitAt[number] = looks;
};

const isHit = ([first, second, third]: Needs): boolean =>
  hitAt[first] === looks && hitAt[second] === looks && hitAt[third] === looks;

const lookOnce = (hits: Hits): void => {
  if (lookedAt !== hits || unsettled.length > 0) look(hits);
};

/** May the pattern match in this text, or in a part of it? */
export const mayMatch = (hits: Hits, one: Gated): boolean => {
  lookOnce(hits);
  return isHit(one.needs);
};

/** Of many patterns, those that may match in a text; with each, what it belongs to. */
export type PatternsAmong<Owner> = (hits: Hits) => readonly Owned<Owner>[];
export interface Owned<Owner> extends Gated {
  readonly owner: Owner;
}

/** Of many patterns, those that may match. They are compiled at the next look. */
export const matchable = <Owner>(
  sources: readonly { readonly source: string; readonly owner: Owner }[],
): PatternsAmong<Owner> => {
  let all: readonly Owned<Owner>[] = [];
  const none: readonly Owned<Owner>[] = [];
  /** The rarest need of each, side by side: for most patterns no more is looked at. */
  let rarest = new Uint16Array(0);
  unsettled.push(() => {
    all = sources.map(({ source, owner }) => {
      const pattern = new RegExp(source);
      return { pattern, needs: needsOf(pattern), owner };
    });
    rarest = Uint16Array.from(all, ({ needs }) => needs[0]);
  });
  return (hits) => {
    lookOnce(hits);
    let open: Owned<Owner>[] | undefined;
    for (let at = 0; at < rarest.length; at += 1) {
      if (hitAt[rarest[at] ?? NOTHING] !== looks) continue;
      const one = all[at];
      if (one !== undefined && isHit(one.needs)) (open ??= []).push(one);
    }
    return open ?? none;
  };
};

/** Does the pattern match `text`, which is the text looked at or a part of it? */
export const says = (hits: Hits, one: Gated, text: string): boolean =>
  mayMatch(hits, one) && one.pattern.test(text);

/** The same, with what was matched. */
export const matchIn = (hits: Hits, one: Gated, text: string): RegExpExecArray | null =>
  mayMatch(hits, one) ? one.pattern.exec(text) : null;
