import { WORD_CLASSES } from "./word-classes.ts";

/**
 * The little language the rules are written in, so that a clinician can read them.
 *
 *   want to die        these words, in this order
 *   kill*              a word that starts so          20..   a word with any two signs at its end
 *   (die|be dead)      one of these
 *   (really)?          may be there
 *   {person}           one of a named class of words (`word-classes.ts`)
 *   ..  ...            up to two, up to five words of any kind, within one sentence
 *   --  ---            the same, but none of the words is "I"
 *   !note/letter       here must not stand one of these words
 *   ^                  the start of a sentence        $  .   its end
 *
 * A phrase becomes a regular expression over a read message, in which every word stands behind one
 * space (` . i want to die . `). Nothing in it repeats without a bound, so matching stays linear.
 */
export type Part =
  | { readonly is: "word"; readonly word: string }
  | { readonly is: "mark"; readonly source: string }
  | {
      readonly is: "one-of";
      readonly choices: readonly (readonly Part[])[];
      readonly may: boolean;
    };

const NOT_I = "(?!(?:i|im|ive|id|ill) )";
const MARKS: Readonly<Record<string, string>> = {
  "..": "(?: [^ .]+){0,2}?",
  "...": "(?: [^ .]+){0,5}?",
  "--": `(?: ${NOT_I}[^ .]+){0,2}?`,
  "---": `(?: ${NOT_I}[^ .]+){0,5}?`,
  "^": "(?<= \\.)",
  $: "(?= \\.)",
  ".": " \\.",
};

export function parsePhrase(phrase: string): Part[] {
  const { choices } = readChoices(tokensOf(phrase), 0);
  if (choices.length !== 1) throw new Error("A phrase with | needs brackets around it.");
  return choices[0] ?? [];
}

/** "ive" is written out, as it is in a read message. */
const tokensOf = (phrase: string): string[] =>
  phrase.replaceAll(/\bive\b/g, "i have").match(/\)\?|[()|]|\{[a-z-]+\}|[^\s()|{}]+/g) ?? [];

interface Choices {
  readonly choices: Part[][];
  /** Where reading goes on: behind the closing bracket. */
  readonly next: number;
  readonly may: boolean;
}

function readChoices(tokens: readonly string[], from: number): Choices {
  const choices: Part[][] = [[]];
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at] ?? "";
    at += 1;
    if (token === ")" || token === ")?") return { choices, next: at, may: token === ")?" };
    if (token === "|") choices.push([]);
    else if (token === "(") {
      const inner = readChoices(tokens, at);
      choices.at(-1)?.push({ is: "one-of", choices: inner.choices, may: inner.may });
      at = inner.next;
    } else choices.at(-1)?.push(partOf(token));
  }
  return { choices, next: at, may: false };
}

function partOf(token: string): Part {
  const source = MARKS[token];
  if (source !== undefined) return { is: "mark", source };
  if (token.startsWith("!")) {
    return { is: "mark", source: `(?! (?:${token.slice(1).replaceAll("/", "|")}) )` };
  }
  if (!token.startsWith("{")) return { is: "word", word: token };
  return classPart(token.slice(1, -1));
}

const CLASS_PARTS = new Map<string, Part>();

/** One object a class, so that what is worked out for it is worked out once. */
function classPart(name: string): Part {
  const known = CLASS_PARTS.get(name);
  if (known) return known;
  const words = WORD_CLASSES[name];
  if (words === undefined) throw new Error(`No word class is called ${name}.`);
  const { choices } = readChoices(tokensOf(words), 0);
  const part: Part = { is: "one-of", choices, may: false };
  CLASS_PARTS.set(name, part);
  return part;
}

export const sourceOf = (parts: readonly Part[]): string => parts.map(partSource).join("");

const SOURCES = new WeakMap<Part, string>();

function partSource(part: Part): string {
  const source = SOURCES.get(part) ?? writeSource(part);
  SOURCES.set(part, source);
  return source;
}

function writeSource(part: Part): string {
  if (part.is === "mark") return part.source;
  if (part.is === "one-of") {
    return `(?:${part.choices.map(sourceOf).join("|")})${part.may ? "?" : ""}`;
  }
  return part.word.endsWith("*") ? ` ${part.word.slice(0, -1)}[^ ]*` : ` ${part.word}`;
}

/** Gathers every plain word of a phrase: what spelling is mended towards. */
export function gatherWords(parts: readonly Part[], words: Set<string>, seen: Set<Part>): void {
  for (const part of parts) {
    if (part.is === "word") words.add(part.word);
    if (part.is !== "one-of" || seen.has(part)) continue;
    seen.add(part);
    for (const choice of part.choices) gatherWords(choice, words, seen);
  }
}
