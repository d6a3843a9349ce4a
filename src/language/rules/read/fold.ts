/** One spelling for quotation marks, spaces and Unicode forms; the words stay as they were. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(A_CLOCK, "$1:$2")
    .replace(/\s+/g, " ")
    .trim();

/** "At 8.30": an hour, and no end of a sentence. */
const A_CLOCK =
  /(?<![£$€\d.,])\b(1?\d|2[0-3])\.([0-5]\d)\b(?!\.?\d| ?(?:k|km|kg|kilos?|miles?|%|percent|pounds?|quid|stone|litres?|l|m|hours?|hrs?|times|of|out)\b)/gi;

/** Words that phones write short, spelled as the readers of times and acts know them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z\d]) n (?=[a-z\d])/gi, " and "],
  [/\b(?:thurts|thrus|thrusday|thurday|thusday)s?\b/gi, "thursday"],
  [/\b(?:wendsday|wensday|wedsday|wednsday)(s?)\b/gi, "wednesday$1"],
];

const APOSTROPHES: readonly (readonly [RegExp, string])[] = [
  [/\b(i)(m)\b/gi, "$1'$2"],
  [/\b(i)(d|ve|ll)\b(?! (?:card|number))/g, "$1'$2"],
  [/\b(do|does|did|is|was|has|have|had|ca|wo|would|could|should|are|were)nt\b/gi, "$1n't"],
  [
    /\b(that|it|there|what)s\b(?= (?:a|an|the|not|my|just|so|too|all|hard|why|been|about|it|me)\b)/gi,
    "$1's",
  ],
];

/** Chat leaves out apostrophes; put the plain ones back before words are looked at. */
export const withApostrophes = (text: string): string =>
  [...SHORT, ...APOSTROPHES].reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
