import { BUCKETS, featuresOf, LONGEST_PIECE_WORDS } from "./features.ts";

/**
 * What a message may be about, to the ear. The ways of speaking of one's own danger are kept apart,
 * because each has its own harmless neighbours: what sounds implicit is near to errands and goodbyes,
 * what sounds passive is near to being tired, and one line between all of them and ordinary talk
 * would let the loudest neighbour silence the rest.
 */
export const VOICES = [
  "harmless",
  "plain",
  "imminent",
  "passive",
  "implicit",
  "self-harm",
  "other-at-risk",
  "own-past",
  "partner-abuse",
  "child-abuse",
  "elder-abuse",
  "violence",
  "eating-disorder",
  "psychosis-mania",
  "overdose-withdrawal",
  "medical-emergency",
  "minor",
] as const;
export type Voice = (typeof VOICES)[number];

/** The person may want to die or to hurt themselves, now. */
export const OWN_VOICES = ["plain", "imminent", "passive", "implicit", "self-harm"] as const;
export type Danger = Exclude<Voice, "harmless">;

/** Log-odds; of a message in pieces the worst piece counts. */
export interface EarVerdict {
  /** Any of the person's own voices. */
  readonly own: number;
  /** Anything that is not harmless. */
  readonly any: number;
  /** Each voice, in the order of `VOICES`. */
  readonly odds: readonly number[];
}

/** Where a voice stands in a list of all. */
export const VOICE_AT = new Map<Voice, number>(VOICES.map((voice, at) => [voice, at]));

const WHOLE_WORDS = 25;

/**
 * What is listened to at once: a short message as a whole, a longer one by two sentences next to each
 * other, so that talk around it drowns nothing. Lines are cut the same way for learning.
 */
export function piecesOf(said: string): string[] {
  const sentences = said.split(" . ").map((sentence) => sentence.replaceAll(" .", " ").trim());
  const spoken = sentences.filter((sentence) => sentence !== "");
  const whole = spoken.join(" . ");
  if (whole === "") return [];
  if (spoken.length <= 2 || wordsIn(whole) <= WHOLE_WORDS) return cutLong(whole);
  return spoken.slice(1).flatMap((sentence, at) => cutLong(`${spoken[at] ?? ""} . ${sentence}`));
}

const wordsIn = (text: string): number => text.split(" ").length;

function cutLong(piece: string): string[] {
  const words = piece.split(" ");
  if (words.length <= LONGEST_PIECE_WORDS) return [piece];
  const pieces: string[] = [];
  for (let from = 0; from < words.length; from += LONGEST_PIECE_WORDS / 2) {
    pieces.push(words.slice(from, from + LONGEST_PIECE_WORDS).join(" "));
  }
  return pieces;
}

/** What the training script writes: one signed byte a weight, in base64, voice by voice within a bucket. */
export interface EarWeights {
  readonly scale: number;
  readonly bias: readonly number[];
  readonly table: string;
}

function readTable({ table }: EarWeights): Int8Array {
  const bytes = atob(table);
  const read = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) read[at] = bytes.charCodeAt(at);
  if (read.length !== BUCKETS * VOICES.length) {
    throw new RangeError("weights.json does not fit the features");
  }
  return read;
}

/** One likelihood a voice; together they are one. */
export function likelihoods(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const grown = logits.map((logit) => Math.exp(logit - most));
  const sum = grown.reduce((total, one) => total + one, 0);
  return grown.map((one) => one / sum);
}

function logitsOf(piece: string, { scale, bias }: EarWeights, table: Int8Array): number[] {
  const sums = VOICES.map(() => 0);
  for (const [bucket, value] of featuresOf(piece)) {
    const base = bucket * sums.length;
    for (let voice = 0; voice < sums.length; voice += 1) {
      sums[voice] = (sums[voice] ?? 0) + (table[base + voice] ?? 0) * value;
    }
  }
  return sums.map((sum, voice) => sum * scale + (bias[voice] ?? 0));
}

const CERTAIN = 1e-9;
const logOdds = (share: number): number =>
  Math.log(Math.max(share, CERTAIN) / Math.max(1 - share, CERTAIN));

const OWN_AT = OWN_VOICES.map((voice) => VOICES.indexOf(voice));

export function verdictOf(pieces: readonly (readonly number[])[]): EarVerdict {
  const worst = (share: (shares: readonly number[]) => number): number =>
    logOdds(pieces.reduce((most, shares) => Math.max(most, share(shares)), 0));
  return {
    own: worst((shares) => OWN_AT.reduce((sum, at) => sum + (shares[at] ?? 0), 0)),
    any: pieces.length === 0 ? logOdds(0) : worst((shares) => 1 - (shares[0] ?? 0)),
    odds: VOICES.map((_, at) => worst((shares) => shares[at] ?? 0)),
  };
}

/** An ear for what a message sounds like, for wordings no rule names. Pure; its table is read when the first message comes. */
export function earOf(weights: EarWeights): (said: string) => EarVerdict {
  let table: Int8Array | undefined;
  return (said) => {
    const read = (table ??= readTable(weights));
    return verdictOf(piecesOf(said).map((piece) => likelihoods(logitsOf(piece, weights, read))));
  };
}

/** Nothing was said that an ear could judge. */
export const UNHEARD: EarVerdict = verdictOf([]);

/** Two that listen differently: what both hear is loud. */
export const together = (one: EarVerdict, other: EarVerdict): EarVerdict => ({
  own: (one.own + other.own) / 2,
  any: (one.any + other.any) / 2,
  odds: one.odds.map((odds, at) => (odds + (other.odds[at] ?? odds)) / 2),
});

/**
 * A message heard whole and heard again without its sayings and denials: what is only there the first time was in those words.
 */
export const quieter = (one: EarVerdict, other: EarVerdict): EarVerdict => ({
  own: Math.min(one.own, other.own),
  any: one.any,
  odds: one.odds.map((odds, at) => Math.min(odds, other.odds[at] ?? odds)),
});
