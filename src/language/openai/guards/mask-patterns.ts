import { fold } from "./fold.ts";
import type { Identifiers } from "./identifiers.ts";

export interface MaskPatterns {
  /** One expression for everything, so that a text is read once and no token is masked again. */
  readonly all: RegExp;
  /** Undefined for a plain word that only looks like a name. */
  kindOf(found: string): "name" | "email" | "phone" | "date" | undefined;
  /** A known name the way it was given, so that "sam" and "Sam" are one. */
  asGiven(found: string): string;
}

const EMAIL = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
/** Seven digits or more with the usual marks between them; a date or a count is shorter. */
const PHONE = String.raw`(?<![\p{L}\p{N}])(?:\+|\(|00)?\d(?:[ ().\/-]{0,2}\d){6,14}(?![\p{L}\p{N}])`;
const MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
/** A full date with a year: mostly a birth date, and if not, nothing is lost, for it comes back. */
const DATE = [
  String.raw`(?<!\d)(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?!\d)`,
  String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d(?!\d)`,
  String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTH})[a-z]*\.?,?\s+(?:19|20)\d\d(?!\d)`,
  String.raw`(?<!\p{L})(?:${MONTH})[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d(?!\d)`,
].join("|");
const TOKEN_LIKE = String.raw`\[(?:name|email|phone|date)-\d+\]`;

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Names that are also plain words: masked only with their capital, or half the language would go. */
const ALSO_WORDS = new Set(
  "will mark may grace hope joy rose faith jack bill sue pat art grant frank rob drew dawn summer april june august iris ivy lily ruby amber rich max miles chance guy dean ray gene jean ken don van sky star case love precious angel christian long young brown green white black day king stone wood".split(
    " ",
  ),
);

export const patternsOf = (identifiers: Identifiers): MaskPatterns => {
  const forms = nameForms(identifiers.names ?? []);
  const names = forms.map(nameSource);
  const asGiven = new Map(forms.map((form) => [fold(form), form.normalize("NFC")]));
  const emails = (identifiers.emails ?? []).filter(isWorth).map(anyCase);
  const phones = (identifiers.phones ?? [])
    .filter(isWorth)
    .map(digitsOf)
    .filter((run) => run !== "");
  const birthDates = (identifiers.birthDates ?? []).flatMap(dateForms);
  const parts = [TOKEN_LIKE, ...emails, EMAIL, ...birthDates, DATE, ...phones, PHONE, ...names];
  const onlyDate = new RegExp(`^(?:${[...birthDates, DATE].join("|")})$`, "iu");
  return {
    all: new RegExp(parts.map((part) => `(?:${part})`).join("|"), "giu"),
    kindOf: (found) => {
      if (found.includes("@")) return "email";
      if (onlyDate.test(found)) return "date";
      if (/^\+?[\d\s()./-]+$/u.test(found)) return "phone";
      return ALSO_WORDS.has(found) ? undefined : "name";
    },
    asGiven: (found) => asGiven.get(fold(found)) ?? found,
  };
};

const isWorth = (text: string): boolean => text.trim().length > 1;

/** The whole name before its parts: "Sam Jones" is one token, "Sam" alone another. */
const nameForms = (names: readonly string[]): string[] =>
  [
    ...new Set(
      names.flatMap((name) => [name.trim(), ...name.trim().split(/[\s,]+/u)]).flatMap(spellings),
    ),
  ]
    .filter((form) => form.length > 1)
    .toSorted((a, b) => fold(b).length - fold(a).length);

/** With the accents left out, in two characters or in one, as people type them; as given comes last. */
const spellings = (form: string): string[] => [
  form.normalize("NFD").replaceAll(/\p{M}/gu, ""),
  form.normalize("NFD"),
  form.normalize("NFC"),
];

const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
/** "Sams phone" is Sam's. */
const EDGE_AFTER = String.raw`(?=s?(?![\p{L}\p{N}\p{M}]))`;

const nameSource = (name: string): string =>
  UNSPACED.test(name) ? anyCase(name) : `${EDGE_BEFORE}${anyCase(name)}${EDGE_AFTER}`;

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
const anyCase = (text: string): string => escaped(text.trim()).replaceAll(/\s+/gu, String.raw`\s+`);

const digitsOf = (phone: string): string =>
  phone
    .replaceAll(/\D/gu, "")
    .split("")
    .join(String.raw`[ ().\/-]{0,2}`);

const dateForms = (iso: string): string[] => {
  const [year, month, day] = iso.split("-").map(Number);
  if (!year || !month || !day) return [];
  const [m, d] = [`0?${month}`, `0?${day}`];
  return [
    `${year}[-./]${m}[-./]${d}`,
    `${d}[-./]${m}[-./](?:${year}|${year % 100})`,
    `${m}[-./]${d}[-./](?:${year}|${year % 100})`,
  ].map((form) => String.raw`(?<!\d)${form}(?!\d)`);
};
