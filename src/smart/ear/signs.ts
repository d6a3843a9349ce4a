import { noted } from "../lexicon/known-word.ts";
import { bucketOf, pairOpening } from "./buckets.ts";
import { type Heard, hearWord } from "./word-kinds.ts";

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

/** A word with the buckets that it fills by itself and the openings of those that it fills with others. */
export interface Sign extends Heard {
  /** It stands for a class beside itself. */
  readonly isClassed: boolean;
  readonly word: number;
  readonly beginning: number | undefined;
  readonly classed: number;
  readonly kindBuckets: readonly number[];
  readonly reasonWord: number;
  readonly reasonClass: number;
  readonly asVerb: number;
  readonly asObject: number;
  readonly pair: number;
  readonly classPair: number;
  readonly classThenWord: number;
  readonly wordThenClass: number;
  readonly classSkip: number;
}

const signFrom = (heard: Heard, word: string): Sign => {
  const { base, class: name, kinds } = heard;
  return {
    base,
    class: name,
    kinds,
    isClassed: name !== base,
    word: bucketOf(FIELD.word, base),
    beginning:
      base.length > BEGINNING ? bucketOf(FIELD.beginning, base.slice(0, BEGINNING)) : undefined,
    classed: bucketOf(FIELD.class, name),
    kindBuckets: kinds.map((kind) => bucketOf(FIELD.kind, kind)),
    reasonWord: bucketOf(FIELD.reasonWord, base),
    reasonClass: bucketOf(FIELD.reasonClass, name),
    asVerb: bucketOf(FIELD.verb, word),
    asObject: bucketOf(FIELD.object, name),
    pair: pairOpening(FIELD.pair, base),
    classPair: pairOpening(FIELD.classPair, name),
    classThenWord: pairOpening(FIELD.classThenWord, name),
    wordThenClass: pairOpening(FIELD.wordThenClass, base),
    classSkip: pairOpening(FIELD.classSkip, name),
  };
};

export const signOf = noted((word) => signFrom(hearWord(word), word));

/** A sign for what is no word: only that it stands there is heard. */
export const signNamed = (name: string): Sign =>
  signFrom({ base: name, class: name, kinds: [] }, name);
