import { keptByWord } from "../lexicon/kept-words.ts";
import { isIn, textAt, wordSet, type Scan } from "./scan.ts";
import type { Token } from "./tokens.ts";

export interface UnitNoun {
  readonly unit: string;
  readonly end: number;
}

/** Measures that look the same for one and many, or are written short. */
const MEASURES = wordSet(
  "kg km cm mm m ml l lb lbs oz g st stone mile miles kilo kilos people children men women feet teeth mice sheep fish staff quid bucks percent push-ups",
);
const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  children: "child",
  men: "man",
  women: "woman",
  feet: "foot",
  teeth: "tooth",
  lives: "life",
  knives: "knife",
  halves: "half",
  loaves: "loaf",
  leaves: "leaf",
  shelves: "shelf",
  lbs: "lb",
  quid: "pound",
  bucks: "dollar",
  cookies: "cookie",
  movies: "movie",
  selfies: "selfie",
  calories: "calorie",
  ties: "tie",
  pies: "pie",
  smoothies: "smoothie",
  hobbies: "hobby",
  series: "series",
  glasses: "glass",
  classes: "class",
  dresses: "dress",
  buses: "bus",
  lenses: "lens",
  boxes: "box",
  cigs: "cig",
  shoes: "shoe",
  toes: "toe",
  potatoes: "potato",
  tomatoes: "tomato",
  heroes: "hero",
  biscuits: "biscuit",
};
const FUNCTION_WORDS = wordSet(
  "right rather being something anything everything nothing someone outside inside instead again without else like a an the this that these those and or but so because if then than as to of in on at by for from with without into onto about until before after during per each every is are was were be been am do does did have has had will would can could should may might must not no i we he she they it you my our your his her their its me us him them who what when where which why how there here just only very really too also again now today tonight tomorrow yesterday more less most least out off up down over under away back together alone ago maybe perhaps i'm i'd i'll i've it's that's don't can't cannot won't isn't once twice thrice times time x lol please thanks though tho ish am pm mg mcg around along across",
);
/** They describe the thing without being part of its name. */
const ADJECTIVES = wordSet(
  "new good bad nice small big little short long deep slow quick fast full whole different extra more other healthy proper real easy hard simple gentle daily weekly consecutive straight separate further close whole decent honest kind positive negative happy social solid brisk light heavy free large tiny clean fresh home cooked homemade home-cooked random difficult hot cold old local further great important specific main unread outstanding remaining unopened due",
);

const singularOf = keptByWord((word) => {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (/(?:ss|us|is)$/.test(word) || word.length < 3) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
});

const CALENDAR = (token: Token): boolean =>
  token.lexeme?.month !== undefined ||
  token.lexeme?.weekday !== undefined ||
  token.lexeme?.rate !== undefined;

const isPlural = keptByWord(
  (word) =>
    MEASURES.has(word) ||
    word in IRREGULAR ||
    (/[^s]s$/.test(word) && word.length > 2 && !/(?:us|is|'s)$/.test(word)),
);

/** "5G" is no five grams. */
const isNetwork = (scan: Scan, token: Token, at: number): boolean =>
  token.glued && scan.text.slice(token.start, token.end) === "G" && textAt(scan, at + 1) !== "of";

/** The words of a noun: a hyphen inside it ("press-ups") belongs to it. */
function nextNounWord(scan: Scan, at: number): { word: string; end: number } | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== "word" || isIn(FUNCTION_WORDS, scan, at) || scan.claims[at]) return undefined;
  if (CALENDAR(token) || isNetwork(scan, token, at)) return undefined;
  const hyphen = scan.tokens[at + 1];
  const after = scan.tokens[at + 2];
  const isJoined = hyphen?.glued && hyphen.text === "-" && after?.glued && after.kind === "word";
  if (!isJoined) return { word: token.text, end: at + 1 };
  return { word: `${token.text}-${after.text}`, end: at + 3 };
}

/** Endings of words that describe; the last word is always the thing itself. */
const DESCRIBING = /(?:onal|ical|ful|ous|able|ible|less|tive|sed|zed|led|red|ned)$/;

function nounFrom(words: readonly string[]): string {
  const named = words.filter((word, at) => {
    const isLast = at === words.length - 1;
    return !ADJECTIVES.has(word) && (isLast || !DESCRIBING.test(word));
  });
  return named.join(" ");
}

/** What is counted after a number: up to three words, ending in the first plural; after "one", the first noun. */
export function unitNounAt(scan: Scan, at: number, value: number): UnitNoun | undefined {
  const words: string[] = [];
  let end = at;
  while (scan.claims[end] === "duration" || isIn(FURTHER, scan, end)) end++;
  for (let index = 0; index < 4; index++) {
    const next = nextNounWord(scan, end);
    if (!next) break;
    end = next.end;
    const upJoin = textAt(scan, end);
    if (UPS.has(upJoin)) {
      return { unit: nounFrom([...words, next.word, upJoin.slice(0, -1)]), end: end + 1 };
    }
    if (isPlural(next.word) && value === 1 && words.length === 0 && !SAME.has(next.word))
      return undefined;
    if (isPlural(next.word)) return { unit: nounFrom([...words, singularOf(next.word)]), end };
    words.push(next.word);
    if (value === 1 && !ADJECTIVES.has(next.word) && !isCompound(scan, end)) break;
  }
  const isOne = value === 1 && words.some((word) => !ADJECTIVES.has(word));
  return isOne ? { unit: nounFrom(words), end } : undefined;
}
const SAME = wordSet(
  "kg km cm mm ml l lb oz g st stone mile kilo person man woman foot tooth percent class glass dress bus lens series",
);

/** "one job | application": a second bare noun, closed by the end or a small word. */
function isCompound(scan: Scan, at: number): boolean {
  const next = nextNounWord(scan, at);
  if (!next || /(?:ly|ing|ed)$/.test(next.word)) return false;
  const after = scan.tokens[next.end];
  const isClosed =
    after?.kind !== "word" ||
    isIn(FUNCTION_WORDS, scan, next.end) ||
    scan.claims[next.end] !== undefined;
  return isClosed || isPlural(next.word);
}

const FURTHER = wordSet("more less fewer");
const UPS = wordSet("ups downs outs ins");

export const isFunctionWord = (scan: Scan, at: number): boolean => isIn(FUNCTION_WORDS, scan, at);

const DIRECTIONS = wordSet("down up back");

/** The plural just before a change: "panic attacks | from 3 to 1". */
export function unitBefore(scan: Scan, from: number): string | undefined {
  const at = isIn(DIRECTIONS, scan, from - 1) ? from - 1 : from;
  const token = scan.tokens[at - 1];
  if (token?.kind !== "word" || isIn(FUNCTION_WORDS, scan, at - 1) || !isPlural(token.text))
    return undefined;
  const before = scan.tokens[at - 2];
  const isCompound =
    before?.kind === "word" &&
    !isIn(FUNCTION_WORDS, scan, at - 2) &&
    !isIn(VERBS_BEFORE, scan, at - 2);
  const words = isCompound ? [before.text] : [];
  return nounFrom([...words, singularOf(token.text)]);
}
const VERBS_BEFORE = wordSet(
  "cut reduce lower get bring drop take increase raise want need have limit move decrease cutting reducing getting bringing smoking drinking having",
);
