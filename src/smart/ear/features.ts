import { knownWord } from "../lexicon/known-word.ts";
import { digitNoted } from "../statement/holds-digit.ts";
import type { Part } from "../statement/parts.ts";
import type { Cue } from "../statement/phrases.ts";
import type { Statement } from "../statement/statement.ts";
import { isMark } from "../statement/words.ts";
import { bucketAfter, BUCKETS } from "./buckets.ts";
import { type Sign, signNamed, signOf } from "./signs.ts";

/** Statements are short; what comes after is not listened to. */
const LONGEST = 60;

const TIME = signNamed("<T>");
const CADENCE = signNamed("<C>");
const NUMBER = signNamed("<N>");
/** A figure that measures nothing: an age, a name, a date of no consequence. */
const FIGURE = signNamed("<D>");
const MARK = signNamed(",");
const NO_VERB = knownWord("none");
const OPENING = signNamed("^");
const CLOSING = signNamed("$");

interface Sequences {
  /** What is to be done, told apart from what it is for. */
  readonly act: readonly Sign[];
  readonly reason: readonly Sign[];
}

const touches = (cues: readonly Cue[], start: number, end: number): boolean =>
  cues.some((cue) => start < cue.end && end > cue.start);

const isInReason = (parts: readonly Part[], start: number): boolean =>
  parts.some(({ kind, start: from, end }) => kind === "reason" && start >= from && start < end);

/** Times, cadences and numbers are one sign each, whatever they say: only that they stand there is heard. */
const sequencesOf = (statement: Statement): Sequences => {
  const { words, parts, time, cadences, measures } = statement;
  const act: Sign[] = [OPENING];
  const reason: Sign[] = [];
  let start = 0;
  let left = LONGEST;
  for (const word of words) {
    if (left === 0) break;
    left -= 1;
    const end = start + word.norm.length;
    let heard: Sign;
    if (isMark(word)) heard = MARK;
    else if (touches(time.ends, start, end)) heard = TIME;
    else if (touches(cadences, start, end)) heard = CADENCE;
    else if (touches(measures, start, end)) heard = NUMBER;
    else heard = digitNoted(word.known) ? FIGURE : signOf(word.known);
    const sequence = isInReason(parts, start) ? reason : act;
    if (sequence.at(-1) !== heard || heard.kinds.length > 0) sequence.push(heard);
    start = end + 1;
  }
  act.push(CLOSING);
  return { act, reason };
};

/** Buckets, each once and in the order in which they were heard, and how much each weighs. */
export interface Features {
  readonly buckets: readonly number[];
  readonly weights: readonly number[];
}

/** Where a bucket stands in the list being made, counted from 1; all zero between two lists. */
const seats = new Uint16Array(BUCKETS);

class FeatureList implements Features {
  readonly buckets: number[] = [];
  readonly weights: number[] = [];

  add(bucket: number, weight: number): void {
    const seat = seats[bucket] ?? 0;
    if (seat === 0) {
      this.buckets.push(bucket);
      this.weights.push(weight);
      seats[bucket] = this.buckets.length;
    } else if ((this.weights[seat - 1] ?? 0) < weight) this.weights[seat - 1] = weight;
  }

  /** Evens out the length. */
  close(): Features {
    const { buckets, weights } = this;
    let square = 0;
    for (const weight of weights) square += weight * weight;
    const scale = 1 / Math.sqrt(square || 1);
    for (let at = 0; at < buckets.length; at += 1) {
      seats[buckets[at] ?? 0] = 0;
      weights[at] = (weights[at] ?? 0) * scale;
    }
    return this;
  }
}

const addNeighbours = (here: Sign, next: Sign, features: FeatureList): void => {
  features.add(bucketAfter(here.pair, next.base), 0.8);
  features.add(bucketAfter(here.classPair, next.class), 0.8);
  if (here.isClassed) features.add(bucketAfter(here.classThenWord, next.base), 0.6);
  if (next.isClassed) features.add(bucketAfter(here.wordThenClass, next.class), 0.6);
};

const addAct = (act: readonly Sign[], features: FeatureList): void => {
  for (let at = 0; at < act.length; at += 1) {
    const here = act[at];
    if (here === undefined) continue;
    features.add(here.word, 1);
    if (here.beginning !== undefined) features.add(here.beginning, 0.5);
    if (here.isClassed) features.add(here.classed, 0.8);
    for (const kind of here.kindBuckets) features.add(kind, 0.6);
    const next = act[at + 1];
    if (next !== undefined) addNeighbours(here, next, features);
    const later = act[at + 2];
    if (later !== undefined) features.add(bucketAfter(here.classSkip, later.class), 0.5);
  }
};

const addReason = (reason: readonly Sign[], features: FeatureList): void => {
  for (const here of reason) {
    features.add(here.reasonWord, 0.4);
    if (here.isClassed) features.add(here.reasonClass, 0.4);
  }
};

/** The verb of the first clause and the class of what stands right after it. */
const addHead = ({ parts }: Statement, features: FeatureList): void => {
  const head = parts.find(({ kind }) => kind === "act");
  if (head === undefined) return;
  features.add(signOf(head.verbKnown ?? NO_VERB).asVerb, 1);
  for (const word of head.restKnown) {
    const sign = signOf(word);
    if (sign.kinds.length === 0) continue;
    features.add(sign.asObject, 0.7);
    return;
  }
};

/** The features of a statement, its length evened out. */
export const featuresOf = (statement: Statement): Features => {
  const features = new FeatureList();
  const { act, reason } = sequencesOf(statement);
  addAct(act, features);
  addReason(reason, features);
  addHead(statement, features);
  return features.close();
};
