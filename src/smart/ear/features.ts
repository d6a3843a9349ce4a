import type { Part } from "../statement/parts.ts";
import type { Cue } from "../statement/phrases.ts";
import type { Statement } from "../statement/statement.ts";
import { isMark } from "../statement/words.ts";
import { type Heard, heardWord } from "./word-kinds.ts";

export const BUCKETS = 32_768;

/** Statements are short; what comes after is not listened to. */
const LONGEST = 60;

const placeholder = (name: string): Heard => ({ base: name, class: name, kinds: [] });
const TIME = placeholder("<T>");
const CADENCE = placeholder("<C>");
const NUMBER = placeholder("<N>");
/** A figure that measures nothing: an age, a name, a date of no consequence. */
const FIGURE = placeholder("<D>");
const MARK = placeholder(",");
const OPENING = placeholder("^");
const CLOSING = placeholder("$");

interface Sequences {
  /** What is to be done, told apart from what it is for. */
  readonly act: readonly Heard[];
  readonly reason: readonly Heard[];
}

const touches = (cues: readonly Cue[], start: number, end: number): boolean =>
  cues.some((cue) => start < cue.end && end > cue.start);

const isInReason = (parts: readonly Part[], start: number): boolean =>
  parts.some(({ kind, start: from, end }) => kind === "reason" && start >= from && start < end);

/** Times, cadences and numbers are one sign each, whatever they say: only that they stand there is heard. */
const sequencesOf = (statement: Statement): Sequences => {
  const { words, parts, time, cadences, measures } = statement;
  const act: Heard[] = [OPENING];
  const reason: Heard[] = [];
  let start = 0;
  for (const word of words.slice(0, LONGEST)) {
    const end = start + word.norm.length;
    let heard: Heard;
    if (isMark(word)) heard = MARK;
    else if (touches(time.ends, start, end)) heard = TIME;
    else if (touches(cadences, start, end)) heard = CADENCE;
    else if (touches(measures, start, end)) heard = NUMBER;
    else if (/\d/.test(word.norm)) heard = FIGURE;
    else heard = heardWord(word.norm);
    const sequence = isInReason(parts, start) ? reason : act;
    if (sequence.at(-1) !== heard || heard.kinds.length > 0) sequence.push(heard);
    start = end + 1;
  }
  act.push(CLOSING);
  return { act, reason };
};

/** FNV-1a over a field's letter and up to two texts: the same in training and here. */
const bucketOf = (field: number, text: string, next?: string): number => {
  let hash = Math.imul(0x811c9dc5 ^ field, 0x01000193);
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  if (next !== undefined) {
    hash = Math.imul(hash ^ 32, 0x01000193);
    for (let at = 0; at < next.length; at += 1)
      hash = Math.imul(hash ^ next.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
};

const FIELD = {
  word: 1,
  beginning: 2,
  pair: 3,
  class: 4,
  classPair: 5,
  kind: 6,
  classThenWord: 7,
  wordThenClass: 8,
  classSkip: 9,
  verb: 10,
  object: 11,
  reasonWord: 12,
  reasonClass: 13,
} as const;
const BEGINNING = 4;

export type Features = ReadonlyMap<number, number>;
type Add = (bucket: number, weight: number) => void;

const addNeighbours = (here: Heard, next: Heard, add: Add): void => {
  add(bucketOf(FIELD.pair, here.base, next.base), 0.8);
  add(bucketOf(FIELD.classPair, here.class, next.class), 0.8);
  if (here.class !== here.base) add(bucketOf(FIELD.classThenWord, here.class, next.base), 0.6);
  if (next.class !== next.base) add(bucketOf(FIELD.wordThenClass, here.base, next.class), 0.6);
};

const addAct = (act: readonly Heard[], add: Add): void => {
  for (const [at, here] of act.entries()) {
    add(bucketOf(FIELD.word, here.base), 1);
    if (here.base.length > BEGINNING)
      add(bucketOf(FIELD.beginning, here.base.slice(0, BEGINNING)), 0.5);
    if (here.class !== here.base) add(bucketOf(FIELD.class, here.class), 0.8);
    for (const kind of here.kinds) add(bucketOf(FIELD.kind, kind), 0.6);
    const next = act[at + 1];
    if (next !== undefined) addNeighbours(here, next, add);
    const later = act[at + 2];
    if (later !== undefined) add(bucketOf(FIELD.classSkip, here.class, later.class), 0.5);
  }
};

const addReason = (reason: readonly Heard[], add: Add): void => {
  for (const here of reason) {
    add(bucketOf(FIELD.reasonWord, here.base), 0.4);
    if (here.class !== here.base) add(bucketOf(FIELD.reasonClass, here.class), 0.4);
  }
};

/** The verb of the first clause and the class of what stands right after it. */
const addHead = ({ parts }: Statement, add: Add): void => {
  const head = parts.find(({ kind }) => kind === "act");
  if (head === undefined) return;
  add(bucketOf(FIELD.verb, head.verb ?? "none"), 1);
  const object = head.rest.map((word) => heardWord(word)).find(({ kinds }) => kinds.length > 0);
  if (object !== undefined) add(bucketOf(FIELD.object, object.class), 0.7);
};

/** The features of a statement, its length evened out. */
export const featuresOf = (statement: Statement): Features => {
  const features = new Map<number, number>();
  const add: Add = (bucket, weight) => {
    if ((features.get(bucket) ?? 0) < weight) features.set(bucket, weight);
  };
  const { act, reason } = sequencesOf(statement);
  addAct(act, add);
  addReason(reason, add);
  addHead(statement, add);
  let square = 0;
  for (const weight of features.values()) square += weight * weight;
  const scale = 1 / Math.sqrt(square || 1);
  for (const [bucket, weight] of features) features.set(bucket, weight * scale);
  return features;
};
