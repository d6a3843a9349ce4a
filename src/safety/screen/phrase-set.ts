import table from "./phrase-table.json" with { type: "json" };
import { gatherWords, type Part, parsePhrase, sourceOf } from "./phrase.ts";

/** A message made ready for many phrase sets: its text, and which of the table's word lists it has a word of. */
export interface Heard {
  readonly text: string;
  readonly has: Uint8Array;
}

/** A word that stands for all words with its start is filed under so many letters of it. */
export const START_LETTERS = 3;

const LISTS_BY_WORD: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(table.words));
const LISTS_BY_START: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(table.starts),
);

export function heard(text: string): Heard {
  const has = new Uint8Array(table.lists);
  const mark = (lists: readonly number[] | undefined): void => {
    if (lists) for (const list of lists) has[list] = 1;
  };
  for (const word of new Set(text.split(" "))) {
    mark(LISTS_BY_WORD.get(word));
    mark(LISTS_BY_START.get(word.slice(0, START_LETTERS)));
  }
  return { text, has };
}

/** Many phrases behind one door. */
export interface PhraseSet {
  readonly lines: readonly string[];
  readonly matches: (message: Heard) => RegExpExecArray[];
  readonly isIn: (message: Heard) => boolean;
  /** The text with every match replaced. */
  readonly replaceIn: (message: Heard, by: string) => Heard;
  readonly gatherWords: (words: Set<string>, seen: Set<Part>) => void;
}

/** Every set that was made, for the script that writes the table. */
const MADE: PhraseSet[] = [];
export const phraseSetsMade = (): readonly PhraseSet[] => MADE;

const TABLED: Readonly<Record<string, readonly (readonly number[])[]>> = table.sets;

/**
 * Phrases are found in two steps, because thousands of expressions over every message would take
 * milliseconds: only those run of which every part that must be there has a word in the message. Which
 * words those are is worked out beforehand, in `phrase-table.json` (`npm run evals -- safety --compile`);
 * a set that is not in the table is right all the same, but slow. Nothing is parsed before it is needed.
 */
export function phraseSet(...texts: readonly string[]): PhraseSet {
  const lines = linesIn(texts);
  const needs = TABLED[keyOf(lines)] ?? lines.map(() => []);
  const patterns: (RegExp | undefined)[] = [];
  const patternAt = (at: number): RegExp => (patterns[at] ??= patternOf(lines[at] ?? ""));
  const candidates = function* (message: Heard): Generator<RegExp> {
    for (let at = 0; at < lines.length; at += 1) {
      if (needs[at]?.every((list) => message.has[list] === 1)) yield patternAt(at);
    }
  };
  const set: PhraseSet = {
    lines,
    gatherWords: (words, seen) => {
      for (const line of lines) gatherWords(parsePhrase(line), words, seen);
    },
    isIn: (message) => {
      for (const pattern of candidates(message))
        if (message.text.search(pattern) >= 0) return true;
      return false;
    },
    matches: (message) =>
      [...candidates(message)].flatMap((pattern) => Array.from(message.text.matchAll(pattern))),
    replaceIn: (message, by) => {
      let { text } = message;
      for (const pattern of candidates(message)) text = text.replace(pattern, by);
      return text === message.text ? message : heard(text);
    },
  };
  MADE.push(set);
  return set;
}

const linesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split("\n").filter((line) => line.trim() !== ""));

const patternOf = (line: string): RegExp =>
  new RegExp(`${sourceOf(parsePhrase(line))}(?= )`, "g");

/** A set's name in the table: its own words, so that a changed set is never looked up by its old ones. */
export function keyOf(lines: readonly string[]): string {
  let hash = 0x811c9dc5;
  let length = 0;
  for (const line of lines) {
    length += line.length;
    for (let at = 0; at < line.length; at += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
    }
  }
  return `${(hash >>> 0).toString(36)}-${length}-${lines.length}`;
}
