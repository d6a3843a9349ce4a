import { gatherWords, type Part, parsePhrase, sourceOf } from "./phrase.ts";

/** A message made ready for many phrase sets: its text and its different words. */
export interface Heard {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The first letters of its words. */
  readonly starts: ReadonlySet<string>;
}

/** A word that stands for all words with its start is filed under so many letters of it. */
const START_LETTERS = 3;

export function heard(text: string): Heard {
  const words = new Set(text.split(" "));
  const starts = new Set<string>();
  for (const word of words) starts.add(word.slice(0, START_LETTERS));
  return { text, words, starts };
}

/** Many phrases behind one door. */
export interface PhraseSet {
  readonly matches: (message: Heard) => RegExpExecArray[];
  readonly isIn: (message: Heard) => boolean;
  /** The text with every match replaced. */
  readonly replaceIn: (message: Heard, by: string) => Heard;
  readonly gatherWords: (words: Set<string>, seen: Set<Part>) => void;
}

interface Phrase {
  readonly parts: readonly Part[];
  /** For each part that must be there, the rarest first: the words of which one must be in the message. */
  readonly needs: readonly (readonly string[])[];
}

/**
 * Phrases are found in two steps, because a thousand expressions over every message would take
 * milliseconds. Each phrase is filed under the words of its rarest part; those that a message's words
 * bring up, and whose other parts have a word in it too, are the few whose expressions run.
 */
export function phraseSet(...texts: readonly string[]): PhraseSet {
  const lines = texts.flatMap((text) => text.split("\n").filter((line) => line.trim() !== ""));
  const parsed = lines.map((line) => parsePhrase(line));
  const candidates = indexOf(parsed.map(phraseOf));
  return {
    gatherWords: (words, seen) => {
      for (const parts of parsed) gatherWords(parts, words, seen);
    },
    isIn: (message) => candidates(message).some((pattern) => message.text.search(pattern) >= 0),
    matches: (message) =>
      candidates(message).flatMap((pattern) => Array.from(message.text.matchAll(pattern))),
    replaceIn: (message, by) => {
      const text = candidates(message).reduce(
        (said, pattern) => said.replace(pattern, by),
        message.text,
      );
      return text === message.text ? message : heard(text);
    },
  };
}

function phraseOf(parts: readonly Part[]): Phrase {
  return {
    parts,
    needs: parts
      .map(anchorsOf)
      .filter((words) => words !== undefined)
      .toSorted((one, other) => costOf(one) - costOf(other)),
  };
}

const ANCHORS = new WeakMap<Part, readonly string[] | undefined>();

/** The words of which one must be in the message for this part to match; undefined: none must. */
function anchorsOf(part: Part): readonly string[] | undefined {
  if (!ANCHORS.has(part)) ANCHORS.set(part, findAnchors(part));
  return ANCHORS.get(part);
}

function findAnchors(part: Part): readonly string[] | undefined {
  if (part.is === "mark") return undefined;
  if (part.is === "word") return /[.]/.test(part.word) ? undefined : [part.word];
  if (part.may) return undefined;
  const anchors: string[] = [];
  for (const choice of part.choices) {
    const first = choice.map(anchorsOf).find((words) => words !== undefined);
    if (first === undefined) return undefined;
    anchors.push(...first);
  }
  return [...new Set(anchors)];
}

/** Words that stand in most messages: a poor key to file a phrase under. */
const COMMON_WORDS = new Set(
  "i im ive id ill my me to the a an and or of in on at for with is are was it its he she they you want going have has had not dont be been get do this that so if when what about will would could like no up out all too".split(
    " ",
  ),
);
const COMMON_COST = 25;

const costOf = (words: readonly string[]): number =>
  words.reduce((cost, word) => cost + (COMMON_WORDS.has(word) ? COMMON_COST : 1), 0);

function indexOf(phrases: readonly Phrase[]): (message: Heard) => RegExp[] {
  const byWord = new Map<string, number[]>();
  const byStart = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, { needs }] of phrases.entries()) {
    const rarest = needs[0];
    if (rarest === undefined) always.push(at);
    for (const word of new Set(rarest)) {
      if (word.endsWith("*")) post(byStart, word.slice(0, -1).slice(0, START_LETTERS), at);
      else post(byWord, word, at);
    }
  }
  return (message) => {
    const found = new Set(always);
    const add = (filed: readonly number[] | undefined): void => {
      if (filed) for (const at of filed) found.add(at);
    };
    for (const word of message.words) add(byWord.get(word));
    if (byStart.size > 0) for (const start of message.starts) add(byStart.get(start));
    if (found.size === 0) return [];
    return phrases.filter((phrase, at) => found.has(at) && hasAll(message, phrase)).map(patternOf);
  };
}

const PATTERNS = new WeakMap<Phrase, RegExp>();

/** Made when a message first asks for it: making all of them would double the time to start. */
function patternOf(phrase: Phrase): RegExp {
  const pattern = PATTERNS.get(phrase) ?? new RegExp(`${sourceOf(phrase.parts)}(?= )`, "g");
  PATTERNS.set(phrase, pattern);
  return pattern;
}

const hasAll = ({ words }: Heard, { needs }: Phrase): boolean =>
  needs.every((anchors) => anchors.some((word) => word.endsWith("*") || words.has(word)));

function post(index: Map<string, number[]>, word: string, at: number): void {
  const filed = index.get(word);
  if (filed) filed.push(at);
  else index.set(word, [at]);
}
