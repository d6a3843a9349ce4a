import { WORD_CLASSES } from "./word-classes.ts";

/**
 * The little language the rules are written in, so that a clinician can read them.
 *
 *   want to die        these words, in this order
 *   kill*              a word that starts so
 *   (die|be dead)      one of these
 *   (really)?          may be there
 *   {person}           one of a named class of words (`word-classes.ts`)
 *   ..  ...            up to two, up to five words of any kind, within one sentence
 *   --  ---       the same, but none of the words is "I"
 *   ^                  the start of a sentence        $   its end
 *
 * It compiles to a regular expression over a read message, in which every word stands behind one
 * space (` i want to die . `). Nothing in it repeats without a bound, so matching stays linear.
 */
export function phraseSource(phrase: string): string {
  return phrase
    .replaceAll(/\{([a-z-]+)\}/g, (_, name: string) => `(${classOf(name)})`)
    .split(/(\(|\)\?|\)|\||\s+)/)
    .map(partSource)
    .join("");
}

function classOf(name: string): string {
  const words = WORD_CLASSES[name];
  if (words === undefined) throw new Error(`No word class is called ${name}.`);
  return words.replaceAll(/\{([a-z-]+)\}/g, (_, inner: string) => `(${classOf(inner)})`);
}

const MARKS: Readonly<Record<string, string>> = {
  "(": "(?:",
  ")": ")",
  ")?": ")?",
  "|": "|",
  "..": "(?: [^ .]+){0,2}?",
  "...": "(?: [^ .]+){0,5}?",
  "--": "(?: (?!(?:i|im|ive|id|ill) )[^ .]+){0,2}?",
  "---": "(?: (?!(?:i|im|ive|id|ill) )[^ .]+){0,5}?",
  "^": "(?<= \\.)",
  $: "(?= \\.)",
  ".": " \\.",
};

function partSource(part: string): string {
  if (part.trim() === "") return "";
  const mark = MARKS[part];
  if (mark !== undefined) return mark;
  return part.endsWith("*") ? ` ${part.slice(0, -1)}[^ ]*` : ` ${part}`;
}

/** One expression for many phrases; each must end where a word ends. */
export function compilePhrases(phrases: readonly string[], flags = ""): RegExp {
  const sources = phrases
    .flatMap((lines) => lines.split("\n"))
    .filter((line) => line.trim() !== "");
  return new RegExp(
    `(?:${sources.map((line) => phraseSource(line.trim())).join("|")})(?= )`,
    flags,
  );
}

/** Every plain word the phrases know: what spelling is mended towards. */
export function wordsOf(phrases: readonly string[]): string[] {
  const classes = Object.values(WORD_CLASSES);
  return [...phrases, ...classes].flatMap((phrase) =>
    phrase.split(/[^a-z*]+/).filter((word) => word.length > 1 && !word.includes("*")),
  );
}
