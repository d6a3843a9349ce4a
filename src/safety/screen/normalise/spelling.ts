/** Words that carry danger and that people misspell, or spell so that a filter does not see them. */
const KEY_WORDS =
  "suicide suicidal myself overdose overdosed overdosing disappear goodbye goodbyes anymore pointless worthless hopeless without nothing tomorrow tonight yourself existing exist existence never sleep alive forever bulimia bulimic anorexia anorexic laxatives purging bleeding breathing voices depressed paracetamol".split(
    " ",
  );

/** What people hide behind digits, signs and stars. */
const HIDDEN_WORDS = [
  ...KEY_WORDS,
  ..."kill killed killing kills die dying dead death harm selfharm self cut cutting hang hanging gun knife pills bridge jump rope shoot rape raped hurt murder sewer unalive kms kys end life".split(
    " ",
  ),
];

/** Real words one slip away from a key word. */
const REAL_WORDS = new Set(
  "newer nerve sever severe steep sheep slept sleet alike olive existed forever overdone overdue noting within disappears vices existed exists exit breathe breeding breathings voiced choices".split(
    " ",
  ),
);

const SHORTEST_MENDED = 6;
const LONGEST_MENDED = 16;

/** Every way of leaving one letter out: two words one slip apart share such a form. */
function leftOut(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

const KEY_BY_FORM = new Map<string, string>(
  KEY_WORDS.toReversed().flatMap((word) => leftOut(word).map((form) => [form, word] as const)),
);

/** Two neighbours swapped. */
const sameLetters = (one: string, other: string): boolean =>
  Array.from(one).toSorted().join("") === Array.from(other).toSorted().join("");

/** True for words one insertion, deletion, change or swap of neighbours apart, and for few others. */
const isOneSlipApart = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 1 &&
  one[0] === other[0] &&
  (one.length !== other.length || sameLetters(one, other) || countDifferent(one, other) <= 1);

function countDifferent(one: string, other: string): number {
  let different = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) different += 1;
  return different;
}

/** A misspelt key word mended; any other word as it is. */
export function mendSpelling(word: string, known: ReadonlySet<string>): string {
  if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED) return word;
  if (known.has(word) || REAL_WORDS.has(word)) return word;
  for (const form of leftOut(word)) {
    const key = KEY_BY_FORM.get(form);
    if (key !== undefined && isOneSlipApart(word, key)) return key;
  }
  return word;
}

/** "diiiie" → "die": stretched letters drawn together, towards a known word where there is one. */
export function drawTogether(word: string, known: ReadonlySet<string>): string {
  if (!/(.)\1\1/.test(word)) return word;
  const twice = word.replaceAll(/(.)\1{2,}/g, "$1$1");
  const once = word.replaceAll(/(.)\1{2,}/g, "$1");
  const bare = word.replaceAll(/(.)\1+/g, "$1");
  return [twice, once, bare].find((form) => known.has(form)) ?? once;
}

const SIGN_LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "i",
  "+": "t",
  "(": "c",
  "€": "e",
};

const HIDDEN = new Set(HIDDEN_WORDS);
const HIDDEN_BY_LENGTH = groupByLength(HIDDEN_WORDS);

function groupByLength(words: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(word.length, [...(groups.get(word.length) ?? []), word]);
  return groups;
}

/**
 * A word hidden behind digits, signs, dots or stars ("su1c1de", "k*ll", "s.u.i.c.i.d.e"), or undefined.
 * Only words on the list count, so that "3x", "b4" and "a*" stay what they are.
 */
export function hiddenWord(chunk: string): string | undefined {
  if (chunk.length < 3 || chunk.length > 24 || !/[a-z]/.test(chunk) || /^[a-z]+$/.test(chunk))
    return undefined;
  const spelled = chunk.replaceAll(/[01345789@$!|+(€]/g, (sign) => SIGN_LETTERS[sign] ?? sign);
  const letters = spelled.replaceAll(/[^a-z*#]/g, "");
  if (HIDDEN.has(letters)) return letters;
  const asL = chunk
    .replaceAll("1", "l")
    .replaceAll(/[034579@$!|+]/g, (sign) => SIGN_LETTERS[sign] ?? sign);
  if (HIDDEN.has(asL)) return asL;
  return starredWord(letters);
}

/** "k*ll", "su##ide": as many stars as letters are missing, and at least two letters left to go by. */
function starredWord(letters: string): string | undefined {
  if (!/[*#]/.test(letters) || letters.replaceAll(/[*#]/g, "").length < 2) return undefined;
  return HIDDEN_BY_LENGTH.get(letters.length)?.find((word) =>
    Array.from(letters).every(
      (letter, at) => letter === "*" || letter === "#" || letter === word[at],
    ),
  );
}
