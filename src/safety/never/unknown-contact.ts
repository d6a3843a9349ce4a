/** What a reply may name: everything in the cards shown and in the facts. */
export interface KnownContacts {
  readonly numbers: readonly string[];
  readonly urls: readonly string[];
  readonly names: readonly string[];
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

const CALL =
  /\b(?:call(?:ing)?|dial(?:ling|ing)?|ring|phone|text|whatsapp|fax|number(?: is)?|line(?: is| on)?|reach (?:them|us|him|her|me) (?:at|on)|helpline|code|to|on|at)\b:?\s*$/i;
const DIGITS = /\+?\(?\d[\d\s().-]{1,18}\d|\b\d{3,}\b/g;
const SPELLED =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[\s,-]+(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){2,}\b/i;
const DATE_OR_TIME =
  /^(?:\d{1,2}[.:]\d{2}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d{2}|\d{1,2}\s?-\s?\d{1,2})$/;

const unknownNumbers = (text: string, known: KnownContacts): string[] => {
  const allowed = new Set(known.numbers.map(digitsOf));
  const unknown = [...text.matchAll(DIGITS)].filter(({ 0: run, index }) => {
    const digits = digitsOf(run);
    if (allowed.has(digits) || DATE_OR_TIME.test(run.trim())) return false;
    const isAfterCall = CALL.test(text.slice(0, index));
    return digits.length >= 7 || (digits.length >= 3 && isAfterCall);
  });
  return [...unknown.map(([run]) => run.trim()), ...(SPELLED.exec(text)?.slice(0, 1) ?? [])];
};

const URL =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[a-z]{2,}|(?<![\w.])@[a-z]\w{2,}|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|app|dev|io|co|me|ly|gov|edu|uk|de|eu|info|health|care|ie|au|nz|ca)\b(?:\/\S*)?|\b\w+ dot (?:com|org|net|gov|app)\b/gi;

const unknownUrls = (text: string, known: KnownContacts): string[] => {
  const allowed = known.urls.map((url) => url.toLowerCase());
  return [...text.matchAll(URL)]
    .map(([found]) => found)
    .filter(
      (found) => !allowed.some((url) => url.includes(found.toLowerCase().replace(/[.,]$/, ""))),
    );
};

/** Words that are written with a capital and are nobody's name. */
const NOT_NAMES = new Set(
  "i cairn ok january february march april may june july august september october november december monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays christmas easter ramadan hanukkah diwali thanksgiving eid english spanish french german tv dvd pe gp am pm new year's year years mum mom dad mr mrs ms dr".split(
    " ",
  ),
);
const TITLE =
  /\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Doctor|Nurse|Sister|Father|Uncle|Aunt)\.? ([A-Z][a-z]+)/g;
/** A capital inside a sentence, not after an opening mark. */
const INNER_NAME = /(?<=[a-z,;] )([A-Z][a-zA-Z'’-]+)/g;

const unknownNames = (
  text: string,
  known: KnownContacts,
  clientWords: ReadonlySet<string>,
): string[] => {
  const allowed = new Set(known.names.flatMap((name) => name.toLowerCase().split(/[^\p{L}'-]+/u)));
  const isKnown = (name: string): boolean => {
    const plain = name.toLowerCase().replace(/['’]s?$/, "");
    const isShort = /^i['’]/i.test(name);
    return isShort || NOT_NAMES.has(plain) || allowed.has(plain) || clientWords.has(plain);
  };
  const found = [...text.matchAll(TITLE), ...text.matchAll(INNER_NAME)];
  return found.flatMap(([, name]) => (name === undefined || isKnown(name) ? [] : [name]));
};

/** No phone number, link or name that is not in the cards or the facts. */
export const unknownContacts = (
  text: string,
  known: KnownContacts,
  clientWords: ReadonlySet<string>,
): readonly string[] => [
  ...unknownNumbers(text, known),
  ...unknownUrls(text, known),
  ...unknownNames(text, known, clientWords),
];
