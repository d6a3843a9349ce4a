import { type Part, parsePhrase, sourceOf, wordsOf } from "./phrase.ts";

/** A message made ready for many phrase sets: its text and its different words. */
export interface Heard {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export const heard = (text: string): Heard => ({ text, words: new Set(text.split(" ")) });

/** Many phrases behind one door. */
export interface PhraseSet {
  readonly matches: (message: Heard) => RegExpExecArray[];
  readonly isIn: (message: Heard) => boolean;
  /** The text with every match replaced. */
  readonly replaceIn: (message: Heard, by: string) => Heard;
  readonly words: readonly string[];
}

interface Phrase {
  readonly pattern: RegExp;
  /** How many different parts must be there. */
  readonly needs: number;
}

/** A phrase and which of its parts a word would meet. */
interface Posting {
  readonly phrase: number;
  readonly part: number;
}

/**
 * Phrases are found in two steps, because a thousand expressions over every message would take
 * milliseconds: an index from words to phrases leaves the few whose every part has a word in the
 * message, and only these expressions run.
 */
export function phraseSet(...texts: readonly string[]): PhraseSet {
  const lines = texts.flatMap((text) => text.split("\n").filter((line) => line.trim() !== ""));
  const parsed = lines.map((line) => parsePhrase(line));
  const index = indexOf(parsed);
  const phrases = parsed.map((parts) => phraseOf(parts));
  const candidates = (message: Heard): RegExp[] => index(message, phrases);
  return {
    words: parsed.flatMap(wordsOf),
    isIn: (message) => candidates(message).some((pattern) => message.text.search(pattern) >= 0),
    matches: (message) =>
      candidates(message).flatMap((pattern) => [...message.text.matchAll(pattern)]),
    replaceIn: (message, by) => {
      const text = candidates(message).reduce((said, pattern) => said.replace(pattern, by), message.text);
      return text === message.text ? message : heard(text);
    },
  };
}

function phraseOf(parts: readonly Part[]): Phrase {
  return {
    pattern: new RegExp(`${sourceOf(parts)}(?= )`, "g"),
    needs: parts.filter((part) => anchorsOf(part) !== undefined).length,
  };
}

/** The words of which one must be in the message for this part to match; undefined: none must. */
function anchorsOf(part: Part): string[] | undefined {
  if (part.is === "mark") return undefined;
  if (part.is === "word") return /[.]/.test(part.word) ? undefined : [part.word];
  if (part.may) return undefined;
  const anchors: string[] = [];
  for (const choice of part.choices) {
    const first = choice.map(anchorsOf).find((words) => words !== undefined);
    if (first === undefined) return undefined;
    anchors.push(...first);
  }
  return anchors;
}

const STEM = 3;

type Index = (message: Heard, phrases: readonly Phrase[]) => RegExp[];

function indexOf(parsed: readonly (readonly Part[])[]): Index {
  const byWord = new Map<string, Posting[]>();
  const byStart = new Map<string, Posting[]>();
  for (const [phrase, parts] of parsed.entries()) {
    const anchored = parts.map(anchorsOf).filter((words) => words !== undefined);
    for (const [part, words] of anchored.entries()) {
      for (const word of words) {
        if (word.endsWith("*")) post(byStart, word.slice(0, -1).slice(0, STEM), { phrase, part });
        else post(byWord, word, { phrase, part });
      }
    }
  }
  return (message, phrases) => {
    const met = new Map<number, Set<number>>();
    const meet = (postings: readonly Posting[] | undefined): void => {
      for (const { phrase, part } of postings ?? []) {
        const parts = met.get(phrase);
        if (parts) parts.add(part);
        else met.set(phrase, new Set([part]));
      }
    };
    for (const word of message.words) {
      meet(byWord.get(word));
      if (byStart.size > 0) {
        for (let length = 1; length <= STEM; length += 1) meet(byStart.get(word.slice(0, length)));
      }
    }
    return phrases.flatMap(({ pattern, needs }, phrase) =>
      needs === (met.get(phrase)?.size ?? 0) ? [pattern] : [],
    );
  };
}

function post(index: Map<string, Posting[]>, word: string, posting: Posting): void {
  const postings = index.get(word);
  if (postings) postings.push(posting);
  else index.set(word, [posting]);
}
