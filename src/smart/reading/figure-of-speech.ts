import { noted } from "../lexicon/known-word.ts";
import { FIGURES_OF_SPEECH } from "./figures.ts";
import { holidayAt } from "./holidays.ts";
import { lexemeOf } from "./lexicon.ts";
import { plainNumberAt } from "./numbers.ts";
import { isIn, phraseEnd, textAt, wordSet, type Scan } from "./scan.ts";

interface Figures {
  /** Of one word. */
  readonly alone: (readonly string[])[];
  /** By the second word, the longest first. */
  readonly bySecond: Map<string, (readonly string[])[]>;
}

const byFirst = new Map<string, Figures>();
for (const figure of FIGURES_OF_SPEECH) {
  const words = figure.split(" ");
  const [first = "", second] = words;
  const known: Figures = byFirst.get(first) ?? { alone: [], bySecond: new Map() };
  const { alone, bySecond } = known;
  byFirst.set(first, known);
  if (second === undefined) alone.push(words);
  else bySecond.set(second, [...(bySecond.get(second) ?? []), words]);
}
for (const { bySecond } of byFirst.values())
  for (const figures of bySecond.values()) figures.sort((a, b) => b.length - a.length);

const SECONDS = wordSet(
  [...byFirst.values()].flatMap(({ bySecond }) => [...bySecond.keys()]).join(" "),
);
const NO_FIGURES: Figures = { alone: [], bySecond: new Map() };
const figuresNoted = noted((first) => byFirst.get(first) ?? NO_FIGURES);

export const opensFigure = (word: string): boolean => byFirst.has(word) || GREETINGS.has(word);

/** "one day" is some day, unless a period or a time follows: "one day a week". */
const ONE_DAY_GOES_ON = wordSet("a per each every this next in out / of off before after at");

/** "In time" is a figure, "in time for Easter" a bound. */
const isInTime = (words: readonly string[]): boolean => words.join(" ") === "in time";

const isClockLength = (words: readonly string[]): boolean =>
  words.length === 2 &&
  /^(?:one|two|five|ten)$/.test(words[0] ?? "") &&
  /^(?:minutes?|hours?|seconds?)$/.test(words[1] ?? "");

const figuresAt = (opened: Figures, scan: Scan, at: number): readonly (readonly string[])[] =>
  (isIn(SECONDS, scan, at + 1) ? opened.bySecond.get(textAt(scan, at + 1)) : undefined) ??
  opened.alone;

/** The end of an idiom or fixed name that holds a number or a time and tells neither. */
export function figureEnd(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  const opened = token && figuresNoted(token.known);
  const known = opened === undefined ? [] : figuresAt(opened, scan, at);
  for (const words of known) {
    const end = phraseEnd(scan, at, ...words);
    const isAnswer =
      scan.context.expecting === "rating" && (words[0] === "50" || words.includes("out"));
    if (end === undefined || isAnswer) continue;
    if (isInTime(words) && textAt(scan, end) === "for") continue;
    // "Hold it for one minute" means the minute.
    if (textAt(scan, at - 1) === "for" && isClockLength(words)) continue;
    if (!goesOn(scan, end)) return end;
  }
  const greeting = isIn(GREETINGS, scan, at) ? holidayAt(scan, at + 1)?.end : undefined;
  if (greeting !== undefined) return greeting;
  if (scan.tokens[at]?.opensCount !== true) return undefined;
  const method = methodEnd(scan, at);
  if (method !== undefined) return method;
  const share = shareEnd(scan, at);
  if (share !== undefined) return share;
  const countless = phraseEnd(scan, at, "a", "thousand") ?? phraseEnd(scan, at, "a", "million");
  if (countless !== undefined && !isIn(COUNTABLE, scan, countless)) return countless + 1;
  const oneDay = phraseEnd(scan, at, "one", "day");
  return oneDay !== undefined && !isIn(ONE_DAY_GOES_ON, scan, oneDay) ? oneDay : undefined;
}

/** "Merry Christmas", "happy new year". */
const GREETINGS = wordSet("merry happy");
const COUNTABLE = wordSet("steps words pounds dollars euros metres meters calories");

const METHODS = wordSet(
  "breath breaths breathing breathe method technique grounding rule exercise pattern routine trick drill",
);
/** "4-7-8 breathing", "5-4-3-2-1": figures in a row that name a method. */
function methodEnd(scan: Scan, at: number): number | undefined {
  let end = at + 1;
  let count = 1;
  while (textAt(scan, end) === "-" && scan.tokens[end + 1]?.kind === "number") {
    end += 2;
    count++;
  }
  return count > 3 || (count === 3 && isIn(METHODS, scan, end)) ? end : undefined;
}

/** "one in five": a share of people. */
function shareEnd(scan: Scan, at: number): number | undefined {
  const part = plainNumberAt(scan, at);
  if (!part || textAt(scan, part.end) !== "in") return undefined;
  const whole = plainNumberAt(scan, part.end + 1);
  const isTime = whole && scan.tokens[whole.end]?.lexeme?.unit !== undefined;
  return whole && !isTime && whole.value > part.value && !isIn(SEVEN, scan, part.end + 1)
    ? whole.end
    : undefined;
}
const SEVEN = wordSet("7 seven");

/** A figure followed by a period was meant literally: "ten times a week". */
function goesOn(scan: Scan, end: number): boolean {
  const last = scan.tokens[end - 1]?.lexeme;
  const isCount = isIn(COUNTS, scan, end - 1);
  if (!isCount && !last?.occasion && last?.unit === undefined && !last?.dayPart) return false;
  const link = textAt(scan, end);
  return (
    (link === "a" || link === "per" || link === "/" || link === "each" || link === "every") &&
    lexemeOf(textAt(scan, end + 1))?.unit !== undefined
  );
}
const COUNTS = wordSet("once twice");
