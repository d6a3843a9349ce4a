import type { Span } from "../../../smart/reading/text-reading.ts";
import { foldWithMap } from "./fold.ts";
import { hasNegation, isNegation, stem, withoutClitic, wordsOf } from "./words.ts";

/** Words with content of their own. */
export const contentStems = (text: string, functionWords: ReadonlySet<string>): string[] =>
  wordsOf(text)
    .filter((word) => !functionWords.has(word) && !functionWords.has(withoutClitic(word)))
    .map(stem)
    .filter((word) => !functionWords.has(word));

const EDGES = /^[\s"'.,;:!?()[\]-]+|[\s"'.,;:!?()[\]-]+$/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Where the client wrote this, whole words only; undefined when they did not. */
export const findQuote = (text: string, quote: string): Span | undefined => {
  const there = foldWithMap(text);
  const wanted = foldWithMap(quote).text.replaceAll(EDGES, "");
  if (wanted === "") return undefined;
  for (
    let from = there.text.indexOf(wanted);
    from >= 0;
    from = there.text.indexOf(wanted, from + 1)
  ) {
    const to = from + wanted.length;
    const before = there.text[from - 1] ?? " ";
    const after = there.text[to] ?? " ";
    if (WORD_CHARACTER.test(before) || WORD_CHARACTER.test(after)) continue;
    return { start: there.at[from] ?? 0, end: endOf(there.at, to, text) };
  }
  return undefined;
};

/** The end of the last original character, which may have folded into several. */
const endOf = (at: readonly number[], to: number, text: string): number => {
  const last = at[to - 1] ?? 0;
  const width = text.codePointAt(last) ?? 0;
  let end = last + (width > 0xff_ff ? 2 : 1);
  while (/^[\p{M}\p{Cf}]/u.test(text.slice(end))) end += 1;
  return end;
};

export interface QuotedValue {
  readonly value: string;
  readonly quote: string;
}

const LONGEST_VALUE = 280;

/**
 * The quote rule: a value is its quote, or its content words are in it, and the quote stands in what
 * the client wrote. Words cut out from under their "not" are not what the client said.
 * Returns both in the client's own spelling; undefined when the rule is broken.
 */
export const quotedValue = (
  text: string,
  claim: QuotedValue,
  functionWords: ReadonlySet<string>,
): QuotedValue | undefined => {
  const span = findQuote(text, claim.quote);
  if (span === undefined || isCutFromNegation(text, span)) return undefined;
  const quote = text.slice(span.start, span.end);
  const value = claim.value.trim();
  if (value.length > LONGEST_VALUE) return undefined;
  const within = findQuote(quote, value);
  if (within) {
    const value = quote.slice(within.start, within.end);
    const isSetApart =
      isSetAgainst(quote.slice(within.end)) && !hasNegation(quote.slice(0, within.start));
    return isSetApart || saysAsMuch(value, sentenceAround(quote, within))
      ? { value, quote }
      : undefined;
  }
  const wanted = contentStems(value, functionWords);
  const said = new Set(wordsOf(quote).map(stem));
  if (wanted.length === 0 || !wanted.every((word) => said.has(word))) return undefined;
  return saysAsMuch(value, quote) ? { value, quote } : undefined;
};

/** A value that drops its quote's "not" says the opposite. */
const saysAsMuch = (value: string, quote: string): boolean =>
  hasNegation(value) === hasNegation(quote);

const SENTENCE_END = /[.;!?\n]/u;

/** "Try climbing", of "not just stand there. try climbing": the "not" before it belongs to another sentence. */
const sentenceAround = (quote: string, { start, end }: Span): string => {
  const before = quote.slice(0, start).split(SENTENCE_END).at(-1) ?? "";
  const after = quote.slice(end).split(SENTENCE_END)[0] ?? "";
  return `${before}${quote.slice(start, end)}${after}`;
};

/** "By 1, not 'at like 1'", "about the ladder not the lads": what it is not stands after it, and takes nothing back. */
const isSetAgainst = (rest: string): boolean =>
  SET_AGAINST.test(rest) && wordsOf(rest).filter(isNegation).length === 1;
const SET_AGAINST =
  /^\s*[,;]?\s*(?:and )?not\s+(?!(?:really|any|sure|now|today|yet|much|always|often|every|that|anymore|at all|going|gonna|doing|able)\b)['"‘“]?[\p{L}\d]/iu;

const CLAUSE_END = /[.,;:!?\n()]|\b(?:but|and|so|because|then|though|or)\b/giu;

/** "No i mean the cafe": a no to what was said, and none of what comes after it. */
const SAYS_NO =
  /^\s*(?:no|nah|nope)\s+(?=(?:i|i'm|i'll|it|it's|its|we|that|that's|thats|just)\b)/iu;

const isCutFromNegation = (text: string, span: Span): boolean => {
  const before = text.slice(0, span.start);
  const clauseStart = Math.max(
    0,
    ...[...before.matchAll(CLAUSE_END)].map((m) => m.index + m[0].length),
  );
  return wordsOf(before.slice(clauseStart).replace(SAYS_NO, "")).some(isNegation);
};
