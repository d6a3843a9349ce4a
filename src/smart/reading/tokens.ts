import { lexemeOf, opensCount, type Lexeme } from "./lexicon.ts";
import { type KnownWord, knownWord, noted } from "../lexicon/known-word.ts";
import { respell } from "./spelling.ts";

export interface Token {
  readonly kind: "number" | "ordinal" | "word" | "symbol";
  /** Folded: lower case, straight quotes, plain hyphens, common slips mended. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of digits; NaN for anything else. */
  readonly value: number;
  /** No space before it. */
  readonly glued: boolean;
  readonly lexeme: Lexeme | undefined;
  /** A number, or a word with which one can begin. */
  readonly opensCount: boolean;
  readonly known: KnownWord;
}

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };
const SYMBOLS: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "×": "x",
  "➡": "→",
  "…": ".",
  "’": "'",
  "‘": "'",
};
const LETTER = /\p{L}/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code !== 0xd7 && code > 0xbf && LETTER.test(text.charAt(at));
}

/** Space, and marks that only dress the sign before them (the box of a keycap). */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f;
}
const isDressing = (code: number): boolean =>
  code === 0xfe0f || code === 0x20e3 || code === 0x200b || code === 0x200d;

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** "1,200" and "2.5" are one number; "3.5.2027" and "1,2,3" are several. */
function endOfNumber(text: string, from: number): number {
  let end = endOfDigits(text, from);
  while (text.charAt(end) === "," && endOfDigits(text, end + 1) === end + 4) end += 4;
  if (text.charAt(end) === "." && isDigit(text.charCodeAt(end + 1))) {
    const decimals = endOfDigits(text, end + 1);
    const runsOn = text.charAt(decimals) === "." && isDigit(text.charCodeAt(decimals + 1));
    const ranOn = text.charAt(from - 1) === "." && isDigit(text.charCodeAt(from - 2));
    if (!runsOn && !ranOn) return decimals;
  }
  return end;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const inner = isApostrophe(text.charCodeAt(at)) && at > from && isLetter(text, at + 1);
    if (!inner && !isLetter(text, at)) break;
    at++;
  }
  return at;
}

function numberToken(text: string, start: number, glued: boolean): Token {
  const end = endOfNumber(text, start);
  const digits = text.slice(start, end);
  const suffix = text.slice(end, end + 2).toLowerCase();
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(suffix) && !isLetter(text, end + 2);
  const value = Number(digits.replaceAll(",", ""));
  return {
    kind: isOrdinal ? "ordinal" : "number",
    text: digits,
    start,
    end: isOrdinal ? end + 2 : end,
    value,
    glued,
    lexeme: undefined,
    opensCount: true,
    known: knownWord(digits),
  };
}

/** "2moro", "2nite": the figure is a sound of the word. */
const SOUNDED = /2(?:moro|morro|morrow|mrw|nite|night|day)(?![\p{L}\d])/iuy;

function endOfSounded(text: string, start: number): number | undefined {
  if (text.charAt(start) !== "2") return undefined;
  SOUNDED.lastIndex = start;
  const [found] = SOUNDED.exec(text) ?? [];
  return found === undefined ? undefined : start + found.length;
}

function soundedToken(text: string, start: number, end: number, glued: boolean): Token {
  const told = toldNoted(knownWord(text.slice(start, end)));
  return { kind: "word", ...told, start, end, value: NaN, glued };
}

const H_SIGNS = "hH";

/** Letters with digits after them ("ps5", "m25") are a name, not a number; "x3" is three times. */
function wordToken(text: string, start: number, glued: boolean): Token {
  let end = endOfWord(text, start);
  const isTimes = end === start + 1 && (text.charAt(start) === "x" || text.charAt(start) === "X");
  const followsDigit = glued && isDigit(text.charCodeAt(start - 1));
  if (isDigit(text.charCodeAt(end)) && !isTimes && !followsDigit) {
    while (isDigit(text.charCodeAt(end)) || isLetter(text, end)) end++;
  }
  // "sevenish" is a seven and a shrug.
  const isIsh =
    end - start > 5 &&
    H_SIGNS.includes(text.charAt(end - 1)) &&
    text.slice(end - 3, end).toLowerCase() === "ish";
  if (isIsh && lexemeOf(text.slice(start, end - 3).toLowerCase())?.number !== undefined) end -= 3;
  const told = toldNoted(knownWord(text.slice(start, end)));
  return {
    kind: "word",
    text: told.text,
    start,
    end,
    value: NaN,
    glued,
    lexeme: told.lexeme,
    opensCount: told.opensCount,
    known: told.known,
  };
}

/** What a word is to the grammar, however it is written. */
const toldNoted = noted((raw): Pick<Token, "text" | "lexeme" | "opensCount" | "known"> => {
  const known = knownWord(respell(raw.toLowerCase().replaceAll("’", "'")));
  const text = known.norm;
  const lexeme = lexemeOf(text);
  return { text, lexeme, opensCount: lexeme?.number !== undefined || opensCount(text), known };
});

function symbolToken(text: string, start: number, glued: boolean): Token {
  const raw = text.charAt(start);
  const fraction = raw < "\x80" ? undefined : FRACTIONS[raw];
  const end = start + 1;
  if (fraction !== undefined) {
    return {
      kind: "number",
      text: raw,
      start,
      end,
      value: fraction,
      glued,
      lexeme: undefined,
      opensCount: true,
      known: knownWord(raw),
    };
  }
  const folded = raw < "\x80" ? raw : (SYMBOLS[raw] ?? raw);
  if (folded === "x") {
    return {
      kind: "word",
      text: "x",
      start,
      end,
      value: NaN,
      glued,
      lexeme: lexemeOf("x"),
      opensCount: true,
      known: knownWord("x"),
    };
  }
  const counts = folded === "~";
  return {
    kind: "symbol",
    text: folded,
    start,
    end,
    value: NaN,
    glued,
    lexeme: undefined,
    opensCount: counts,
    known: knownWord(folded),
  };
}

/** One pass over the text; every character is looked at a bounded number of times. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isDressing(code)) {
      glued = glued && isDressing(code);
      at++;
      continue;
    }
    const token = tokenAt(text, at, glued);
    tokens.push(token);
    at = token.end;
    glued = true;
  }
  return tokens;
}

function tokenAt(text: string, at: number, glued: boolean): Token {
  if (isDigit(text.charCodeAt(at))) {
    const end = endOfSounded(text, at);
    return end === undefined ? numberToken(text, at, glued) : soundedToken(text, at, end, glued);
  }
  return isLetter(text, at) ? wordToken(text, at, glued) : symbolToken(text, at, glued);
}
