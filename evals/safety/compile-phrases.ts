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
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly starts: Readonly<Record<string, readonly number[]>>;
  readonly sets: Readonly<Record<string, readonly (readonly number[])[]>>;
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
    phraseSetsMade().map(({ lines }) => [
      keyOf(lines),
      lines.map((line) => needsOf(parsePhrase(line)).map(listOf)),
    ]),
  );
  return { known: knownWords(), lists: lists.size, words, starts: withoutTwins(starts), sets };
}

const withoutTwins = (starts: Record<string, number[]>): Record<string, number[]> =>
  Object.fromEntries(Object.entries(starts).map(([start, ids]) => [start, [...new Set(ids)]]));

function knownWords(): string {
  const words = new Set<string>();
  const seen = new Set<Part>();
  for (const rule of ALL_RULES) rule.listensFor.gatherWords(words, seen);
  return [...words].join(" ");
}

export const compilePhrases = (): void =>
  writeFileSync(OUTPUT, `${JSON.stringify(phraseTable())}\n`);
