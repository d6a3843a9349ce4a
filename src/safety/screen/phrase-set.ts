import table from "./phrase-table.json" with { type: "json" };
import { gatherWords, type Part, parsePhrase, sourceOf } from "./phrase.ts";

/** A message made ready for many phrase sets: its text, and which of the table's word lists it has a word of. */
export interface Heard {
  readonly text: string;
  readonly has: Uint8Array;
}

/** A word that stands for all words with its start is filed under so many letters of it. */
export const START_LETTERS = 3;

/** "word:3,17;other:4" as a map. */
function readLists(text: string): Map<string, readonly number[]> {
  const lists = new Map<string, readonly number[]>();
  for (const entry of text.split(";")) {
    const at = entry.indexOf(":");
    if (at > 0) lists.set(entry.slice(0, at), numbersIn(entry.slice(at + 1)));
  }
  return lists;
}

const numbersIn = (text: string): number[] => (text === "" ? [] : text.split(",").map(Number));

interface Lists {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStart: ReadonlyMap<string, readonly number[]>;
}

let listsRead: Lists | undefined;

/** Read from the table when the first message comes, so that starting costs nothing. */
const lists = (): Lists =>
  (listsRead ??= { byWord: readLists(table.words), byStart: readLists(table.starts) });

export function heard(text: string): Heard {
  const has = new Uint8Array(table.lists);
  const mark = (found: readonly number[] | undefined): void => {
    if (found) for (const list of found) has[list] = 1;
  };
  const { byWord, byStart } = lists();
  for (const word of new Set(text.split(" "))) {
    mark(byWord.get(word));
    mark(byStart.get(word.slice(0, START_LETTERS)));
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

const TABLED: Readonly<Record<string, string>> = table.sets;

/** For each phrase of a set the lists it needs a word of, the rarest first. */
const needsIn = (tabled: string | undefined, count: number): readonly (readonly number[])[] =>
  tabled === undefined
    ? Array.from({ length: count }, () => [])
    : tabled.split(";").map((needs) => numbersIn(needs));

/**
 * Phrases are found in two steps, because thousands of expressions over every message would take
 * milliseconds: only those run of which every part that must be there has a word in the message. Which
 * words those are is worked out beforehand, in `phrase-table.json` (`npm run evals -- safety --compile`);
 * a set that is not in the table is right all the same, but slow. Nothing is parsed before it is needed.
 */
export function phraseSet(...texts: readonly string[]): PhraseSet {
  const lines = linesIn(texts);
  const patterns: (RegExp | undefined)[] = [];
  const patternAt = (at: number): RegExp => (patterns[at] ??= patternOf(lines[at] ?? ""));
  let needs: readonly (readonly number[])[] | undefined;
  const candidates = ({ has }: Heard): RegExp[] => {
    needs ??= needsIn(TABLED[keyOf(lines)], lines.length);
    const found: RegExp[] = [];
    for (const [at, need] of needs.entries()) {
      if (need.every((list) => has[list] === 1)) found.push(patternAt(at));
    }
    return found;
  };
  const set: PhraseSet = {
    lines,
    gatherWords: (words, seen) => {
      for (const line of lines) gatherWords(parsePhrase(line), words, seen);
    },
    isIn: (message) => candidates(message).some((pattern) => message.text.search(pattern) >= 0),
    matches: (message) =>
      candidates(message).flatMap((pattern) => Array.from(message.text.matchAll(pattern))),
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

const patternOf = (line: string): RegExp => new RegExp(`${sourceOf(parsePhrase(line))}(?= )`, "g");

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
