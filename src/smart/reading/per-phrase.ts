import { periodAt, type Rate } from "./periods.ts";
import { isIn, textAt, wordSet, type Scan } from "./scan.ts";

const ARTICLES = wordSet("a an");
const BREAKS = wordSet(". ! ? ; : for until by within take took have had what such");

/** Whether something counted or timed stands just before: "8 glasses of water | a day". */
function followsQuantity(scan: Scan, at: number): boolean {
  const previous = scan.tokens[at - 1];
  if (!previous || previous.kind === "symbol" || isIn(PARTS, scan, at - 1)) return false;
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    if (isIn(BREAKS, scan, back) || scan.claims[back] === "excluded") return false;
    const token = scan.tokens[back];
    if (token?.kind === "number" || token?.lexeme?.number !== undefined) return true;
    if (isIn(LOOSE, scan, back)) return true;
    const isArticle = isIn(ARTICLES, scan, back) && back >= at - 4 && back < at - 1;
    if (isArticle) return true;
  }
  return false;
}
const PARTS = wordSet(
  "half quarter quarters of and or even maybe about like just than for in the than then but",
);
const LOOSE = wordSet("couple few several dozen half hundred thousand");

/** The "day" of "day/night" is no thing told by the night. */
const isPeriod = (scan: Scan, at: number): boolean => {
  const lexeme = scan.tokens[at]?.lexeme;
  return lexeme?.dayPart === true || lexeme?.unit === "day" || lexeme?.unit === "week";
};

/** The "a day" of "20 minutes a day": once a day, the amount itself is read elsewhere. */
export function perPhraseAt(scan: Scan, at: number): Rate | undefined {
  const text = textAt(scan, at);
  const isOutright =
    text === "per" ||
    (text === "/" && scan.tokens[at - 1]?.kind === "word" && !isPeriod(scan, at - 1));
  if (!isOutright && !(isIn(ARTICLES, scan, at) && followsQuantity(scan, at))) return undefined;
  const period = periodAt(scan, at + 1);
  const isBare = period?.end === at + 2 || isOutright;
  return period && isBare ? period : undefined;
}
