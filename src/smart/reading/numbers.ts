import { DOOR, isIn, isOpen, phraseEnd, remember, textAt, wordSet, type Scan } from "./scan.ts";

export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Of a range, the lower end: what a person holds themselves to. */
  readonly value: number;
  readonly high: number | undefined;
  readonly approx: boolean;
}

interface Piece {
  readonly value: number;
  readonly end: number;
  readonly approx?: boolean;
}

const HEDGES = wordSet(
  "about around roughly approximately approx circa nearly almost maybe perhaps probably say like ~ some",
);
const BOUNDS = wordSet("least most minimum maximum min max");
/** "I'd say 3" is a way to answer, "say 3" a guess. */
const SPEAKERS = wordSet("i'd would i'll id");
const MORE = wordSet("more less fewer");
const ONLY = wordSet("just only minimum max maximum over under exactly another");
const RANGE_LINKS = wordSet("- to or");

/** "about", "at least", "up to", "more than": the words before a number that belong to it. */
export function skipHedges(scan: Scan, at: number): { end: number; approx: boolean } {
  let end = at;
  let approx = false;
  while (end < at + LONGEST) {
    if (textAt(scan, end) === "at" && isIn(BOUNDS, scan, end + 1)) end += 2;
    else if (
      textAt(scan, end) === "a" &&
      isIn(BOUNDS, scan, end + 1) &&
      textAt(scan, end + 2) === "of"
    )
      end += 3;
    else if (textAt(scan, end) === "up" && textAt(scan, end + 1) === "to") end += 2;
    else if (isIn(MORE, scan, end) && textAt(scan, end + 1) === "than") end += 2;
    else if (isIn(ONLY, scan, end)) end++;
    else if (textAt(scan, end) === "say" && isIn(SPEAKERS, scan, end - 1)) end++;
    else if (isIn(HEDGES, scan, end)) {
      approx = true;
      end++;
    } else break;
  }
  return { end, approx };
}

function digitsAt(scan: Scan, at: number): Piece | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== "number") return undefined;
  const fraction = strokeFraction(scan, at);
  if (fraction) return fraction;
  let { value } = token;
  let end = at + 1;
  const next = scan.tokens[end];
  if (next?.glued && next.text === "k") {
    value *= 1000;
    end++;
  } else if (next?.kind === "number" && next.value < 1 && next.text.length === 1) {
    value += next.value;
    end++;
  } else if (isThousandsGroup(scan, at)) {
    value = value * 1000 + (next?.value ?? 0);
    end++;
  } else if (isMixed(scan, end)) {
    value += (next?.value ?? 0) / (scan.tokens[end + 2]?.value ?? 1);
    end += 3;
  } else if (isIn(LARGE, scan, end)) {
    value *= LARGE_VALUE[textAt(scan, end)] ?? 1;
    end++;
  }
  return { value, end };
}

/** "10 000": thousands set apart by a space, as much of Europe writes them. */
function isThousandsGroup(scan: Scan, at: number): boolean {
  const [first, rest] = [scan.tokens[at], scan.tokens[at + 1]];
  if (rest?.kind !== "number" || rest.glued || first === undefined) return false;
  const isRound = /^\d\d0$/.test(rest.text) && /^[1-9]\d{0,2}$/.test(first.text);
  return isRound && scan.tokens[at + 2]?.kind === "word";
}

/** The "1/2" of "7 1/2". */
function isMixed(scan: Scan, at: number): boolean {
  const [top, stroke, bottom] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  const isFraction = top?.kind === "number" && stroke?.text === "/" && bottom?.kind === "number";
  return isFraction && !top.glued && bottom.glued && top.value < bottom.value && bottom.value <= 4;
}

/** "1/2 hour"; anywhere else a stroke is a date, a score or a rate. */
function strokeFraction(scan: Scan, at: number): Piece | undefined {
  const [top, bottom] = [scan.tokens[at], scan.tokens[at + 2]];
  const isStroke = textAt(scan, at + 1) === "/" && bottom?.glued === true && top !== undefined;
  if (!isStroke || !(top.value < bottom.value && bottom.value <= 4)) return undefined;
  return isIn(HALVED, scan, at + 3) ? { value: top.value / bottom.value, end: at + 3 } : undefined;
}
const HALVED = wordSet("of hour hours hr hrs mile miles an a cup pint litre liter marathon");
const LARGE = wordSet("hundred thousand million");
/** Words in the longest number anyone types; without a limit a hostile text would take square time. */
const LONGEST = 8;
const LARGE_VALUE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

/** One to ninety-nine in words. */
function smallWordsAt(scan: Scan, at: number): Piece | undefined {
  const value = scan.tokens[at]?.lexeme?.number;
  if (value === undefined) return undefined;
  if (value >= 20) {
    const skip = textAt(scan, at + 1) === "-" ? 2 : 1;
    const ones = scan.tokens[at + skip]?.lexeme?.number ?? 0;
    if (ones > 0 && ones < 10) return { value: value + ones, end: at + skip + 1 };
  }
  return { value, end: at + 1 };
}

/** "a hundred", "an extra thousand": the index of the large word. */
function largeAfterArticle(scan: Scan, at: number): number | undefined {
  if (!isIn(ARTICLES, scan, at)) return undefined;
  const large = isIn(EXTRA, scan, at + 1) ? at + 2 : at + 1;
  return isIn(LARGE, scan, large) ? large : undefined;
}
const ARTICLES = wordSet("a an another");
const EXTRA = wordSet("extra whole full good further cool");

function wordsAt(scan: Scan, at: number): Piece | undefined {
  const small = smallWordsAt(scan, at);
  const article = small ? undefined : largeAfterArticle(scan, at);
  if (!small && article === undefined && !isIn(LARGE, scan, at)) return undefined;
  let value = small?.value ?? 1;
  let end = small?.end ?? article ?? at;
  while (isIn(LARGE, scan, end) && end < at + LONGEST) {
    value *= LARGE_VALUE[textAt(scan, end)] ?? 1;
    end++;
    const and = textAt(scan, end) === "and" ? 1 : 0;
    const rest = smallWordsAt(scan, end + and);
    if (rest) {
      value += rest.value;
      end = rest.end;
    }
  }
  return { value, end };
}

/** "a couple of" is two, "a few" about three, "half a dozen" six. */
function looseAt(scan: Scan, at: number): Piece | undefined {
  const skip = textAt(scan, at) === "a" ? 1 : 0;
  const word = textAt(scan, at + skip);
  const of = textAt(scan, at + skip + 1) === "of" ? 1 : 0;
  if (word === "couple") return { value: 2, end: at + skip + 1 + of, approx: true };
  const next = scan.tokens[at + skip + 1]?.lexeme;
  const isCounted = skip === 1 || next?.unit !== undefined || next?.occasion === true;
  if (word === "few" && isCounted) return { value: 3, end: at + skip + 1, approx: true };
  if (word === "several") return { value: 3, end: at + skip + 1, approx: true };
  if (word === "dozen") return { value: 12, end: at + skip + 1 };
  const half = phraseEnd(scan, at, "half", "a", "dozen");
  return half === undefined ? undefined : { value: 6, end: half };
}

function workOutNumber(scan: Scan, at: number): Piece | undefined {
  const piece = digitsAt(scan, at) ?? looseAt(scan, at) ?? wordsAt(scan, at);
  if (!piece) return undefined;
  const point = textAt(scan, piece.end) === "point" ? scan.tokens[piece.end + 1] : undefined;
  const tenths = point?.lexeme?.number ?? point?.value ?? NaN;
  if (tenths >= 0 && tenths <= 9) return { value: piece.value + tenths / 10, end: piece.end + 2 };
  const half = phraseEnd(scan, piece.end, "and", "a", "half");
  if (half !== undefined) return { ...piece, value: piece.value + 0.5, end: half };
  return textAt(scan, piece.end) === "dozen"
    ? { ...piece, value: piece.value * 12, end: piece.end + 1 }
    : piece;
}

/** A number in digits or words, at this very token. */
export const plainNumberAt = (scan: Scan, at: number): Piece | undefined =>
  isOpen(scan, at, DOOR.number) ? rememberedNumber(scan, at) : undefined;
const rememberedNumber = remember(({ number }) => number, workOutNumber);

/** "ten or more" is ten. */
const orMoreEnd = (scan: Scan, at: number): number =>
  phraseEnd(scan, at, "or", "more") ??
  phraseEnd(scan, at, "or", "fewer") ??
  phraseEnd(scan, at, "or", "less") ??
  at;

function ishEnd(scan: Scan, at: number): number | undefined {
  if (textAt(scan, at) === "ish") return at + 1;
  if (textAt(scan, at) === "-" && textAt(scan, at + 1) === "ish") return at + 2;
  return phraseEnd(scan, at, "or", "so") ?? phraseEnd(scan, at, "or", "thereabouts");
}

function workOutQuantity(scan: Scan, at: number): Quantity | undefined {
  if (scan.tokens[at]?.opensCount !== true) return undefined;
  const hedge = skipHedges(scan, at);
  const between = textAt(scan, hedge.end) === "between" ? 1 : 0;
  const first = plainNumberAt(scan, hedge.end + between);
  if (!first) return undefined;
  let { end } = first;
  let approx = hedge.approx || first.approx === true;
  let high: number | undefined;
  const link = textAt(scan, end);
  const isChange = link === "to" && textAt(scan, at - 1) === "from";
  if ((isIn(RANGE_LINKS, scan, end) && !isChange) || (between === 1 && link === "and")) {
    const second = plainNumberAt(scan, end + 1);
    if (second && second.value > first.value) {
      high = second.value;
      end = second.end;
      approx = true;
    }
  }
  if (textAt(scan, end) === "+" && scan.tokens[end]?.glued) end++;
  end = orMoreEnd(scan, end);
  const ish = ishEnd(scan, end);
  if (ish !== undefined) {
    end = ish;
    approx = true;
  }
  return { start: at, end, value: first.value, high, approx };
}

/** A number in digits or words, with its hedges, at this token. */
export const quantityAt = (scan: Scan, at: number): Quantity | undefined =>
  (scan.anyDoor & DOOR.number) === 0 ? undefined : rememberedQuantity(scan, at);
const rememberedQuantity = remember(({ quantity }) => quantity, workOutQuantity);
