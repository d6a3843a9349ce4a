import { isIn, textAt, wordSet, type Scan } from "./scan.ts";

/** Seven digits or more in a row, however spaced, "ring 0800 ...", an address of any kind. */
export function contactEnd(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (
    token?.kind === "word" &&
    (token.text === "http" || token.text === "https" || token.text === "www")
  ) {
    let end = at + 1;
    while (scan.tokens[end]?.glued) end++;
    return end;
  }
  const plus = token?.text === "+" ? 1 : 0;
  if (plus === 0 && token?.kind !== "number" && token?.text !== "(") return undefined;
  let digits = 0;
  let end = at + plus;
  while (end < at + 12) {
    const next = scan.tokens[end];
    if (next?.kind === "number" && Number.isInteger(next.value))
      digits += next.text.replaceAll(",", "").length;
    else if (!next || !isIn(DIALLING, scan, end) || digits === 0) break;
    if (next.text.includes(",")) return undefined;
    end++;
  }
  while (end > at && scan.tokens[end - 1]?.kind !== "number") end--;
  const startsLikeOne =
    plus === 1 ||
    textAt(scan, at).startsWith("0") ||
    textAt(scan, at) === "(" ||
    isIn(DIAL, scan, at - 1);
  const isDate = textAt(scan, at).length === 4 && textAt(scan, at + 1) === "-" && digits === 8;
  const isLong = digits >= 7 && (end - at > 1 || textAt(scan, at).length >= 9);
  if (isDate) return undefined;
  return (isLong && (startsLikeOne || digits >= 9 || end - at === 3 || end - at === 5)) ||
    (startsLikeOne && digits >= 3 && isIn(DIAL, scan, at - 1) && scan.tokens[end]?.kind !== "word")
    ? end
    : undefined;
}
const OPENING = wordSet("http https www + (");
export const opensContact = (word: string): boolean => OPENING.has(word);
const DIALLING = wordSet("- ( )");
const DIAL = wordSet("call ring dial phone text number is on");
