import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { needsOf } from "../../src/safety/screen/phrase-needs.ts";
import { keyOf, phraseSetsMade, START_LETTERS } from "../../src/safety/screen/phrase-set.ts";
import { parsePhrase, type Part } from "../../src/safety/screen/phrase.ts";
import { ALL_RULES } from "../../src/safety/screen/rules/all-rules.ts";
import "../../src/safety/screen/screen.ts";

const OUTPUT = join(import.meta.dirname, "../../src/safety/screen/phrase-table.json");

/** What `phrase-table.json` holds: see `phrase-set.ts`. */
interface PhraseTable {
  /** Every word of every phrase: what spelling is mended towards. */
  readonly known: string;
  readonly lists: number;
  /** "word:3,17;other:4": the lists a word is in. Strings, because they are read faster than arrays. */
  readonly words: string;
  readonly starts: string;
  /** "3,17;4": for each phrase of a set, the lists of which a word must be there. */
  readonly sets: Readonly<Record<string, string>>;
}

/** Works out, for every phrase of the screen, which words must be in a message for it to match. */
export function phraseTable(): PhraseTable {
  const lists = new Map<string, number>();
  const words: Record<string, number[]> = {};
  const starts: Record<string, number[]> = {};
  const listOf = (need: readonly string[]): number => {
    const key = need.join(" ");
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = lists.size;
    lists.set(key, list);
    for (const word of need) {
      if (word.endsWith("*")) (starts[word.slice(0, START_LETTERS)] ??= []).push(list);
      else (words[word] ??= []).push(list);
    }
    return list;
  };
  const sets = Object.fromEntries(
    byKey().map(([key, lines]) => [
      key,
      lines
        .map((line) =>
          rarestFirst(needsOf(parsePhrase(line)))
            .map(listOf)
            .join(","),
        )
        .join(";"),
    ]),
  );
  return {
    known: knownWords(),
    lists: lists.size,
    words: written(words),
    starts: written(starts),
    sets,
  };
}

/** In the order of their keys, so that it does not matter which module was loaded first. */
const byKey = (): (readonly [string, readonly string[]])[] =>
  phraseSetsMade()
    .map(({ lines }) => [keyOf(lines), lines] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));

const written = (lists: Record<string, number[]>): string =>
  Object.entries(lists)
    .map(([word, ids]) => `${word}:${[...new Set(ids)].join(",")}`)
    .join(";");

/** Words that stand in most messages: a poor key to look a phrase up by. */
const COMMON_WORDS = new Set(
  "i im ive id ill my me to the a an and or of in on at for with is are was it its he she they you want going have has had not dont be been get do this that so if when what about will would could like no up out all too".split(
    " ",
  ),
);
const COMMON_COST = 25;

const costOf = (words: readonly string[]): number =>
  words.reduce((cost, word) => cost + (COMMON_WORDS.has(word) ? COMMON_COST : 1), 0);

const rarestFirst = (needs: readonly (readonly string[])[]): (readonly string[])[] =>
  needs.toSorted((one, other) => costOf(one) - costOf(other));

function knownWords(): string {
  const words = new Set<string>();
  const seen = new Set<Part>();
  for (const rule of ALL_RULES) rule.listensFor.gatherWords(words, seen);
  return [...words].join(" ");
}

export const compilePhrases = (): void =>
  writeFileSync(OUTPUT, `${JSON.stringify(phraseTable())}\n`);
