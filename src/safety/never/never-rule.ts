/** One thing the coach never says. Patterns are read on folded text: lower case, "you're" as "you are". */
export interface NeverRule {
  /** Stable: it is logged in place of the reply's words. */
  readonly code: string;
  readonly patterns: readonly RegExp[];
  /** Phrases that look like it and are not; they are taken out before the patterns are read. */
  readonly harmless?: readonly RegExp[];
  /** More of these, by what the client wrote: their contract, their choir's voices. Given folded. */
  readonly harmlessAfter?: (own: string) => readonly RegExp[];
  /** Words in quotation marks are someone else's and are left out. */
  readonly skipsQuotes?: boolean;
  /** What the client wrote as a name, with a capital, is a name here too and no word. */
  readonly skipsNames?: boolean;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcan not\b/g, "cannot"],
  [/\bwon't\b/g, "will not"],
  [/\bshan't\b/g, "shall not"],
  [/n't\b/g, " not"],
  [/\b(i)'m\b/g, "$1 am"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/\b(you|i|he|she|we|they|it|that)'d\b/g, "$1 would"],
  [/\b(that|it|he|she|there|what|who|here|where|nobody|everyone|someone|help)'s\b/g, "$1 is"],
  [/\blet's\b/g, "let us"],
];

/** Lower case, one kind of quotation mark, contractions written out, one space between words. */
export const foldReply = (text: string): string => {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[*_]+/g, "")
    .replace(/\s+/g, " ");
  return SHORT.reduce((said, [short, long]) => said.replace(short, long), plain).trim();
};

export const withoutQuotes = (folded: string): string => folded.replace(/"[^"]*"/g, '""');

/** The words of a reply that break a rule, each by its first pattern; `own` is what the client wrote, folded. */
export const brokenBy = (rule: NeverRule, folded: string, own = ""): readonly string[] => {
  const read = rule.skipsQuotes ? withoutQuotes(folded) : folded;
  const harmless = [...(rule.harmless ?? []), ...(rule.harmlessAfter?.(own) ?? [])];
  const left = harmless.reduce((text, pattern) => text.replace(pattern, " "), read);
  return rule.patterns.flatMap((pattern) => pattern.exec(left)?.[0].trim() ?? []);
};

export const breaks = (rule: NeverRule, folded: string, own = ""): boolean =>
  brokenBy(rule, folded, own).length > 0;
