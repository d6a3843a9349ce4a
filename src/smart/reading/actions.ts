import { isIn, phraseEnd, spanOf, textAt, wordSet, type Scan } from "./scan.ts";
import type { Action } from "./text-reading.ts";
import { isGerundAt, verbAt } from "./verbs.ts";

const OPENERS = wordSet(
  ". , ; ! ? : ( \n and then or but to just also i'll i'd let's gonna will can could should must might by please not don't never always regularly actually only i we he'll we'll - & + simply again slowly finally",
);
const BEFORE_GERUND = wordSet(
  "start starting stop stopping keep keeping try trying practice practise begin quit quitting go enjoy continue by be been of from about like in on for avoid spend spending i'm resume consider",
);
/** After these "to" leads to a place or thing, not to an act. */
const BEFORE_PLACE = wordSet(
  "go going get back come return listen talk speak close next due from according",
);
const WISHES = wordSet(
  "want like love need plan hope going aim goal try i'll will trying have wish able intend gonna decided",
);
const PARTICLES = wordSet(
  "up out off back down away over to for about with through into on in at after",
);
const ENDS = wordSet(
  ". , ; ! ? : ( ) \n at on in by before after during for because so until when while if from every each per once twice that which as whenever then than since but without within instead where even unless though although cos cause",
);
const NEVER_OBJECT = wordSet("to with about");

function startsClause(scan: Scan, at: number): boolean {
  const before = at - 1;
  if (before < 0) return true;
  const claim = scan.claims[before];
  if (claim === "frequency" || claim === "deadline" || claim === "excluded") return true;
  if (textAt(scan, before) === "to") return !isIn(BEFORE_PLACE, scan, before - 1);
  return (
    isIn(OPENERS, scan, before) &&
    !(textAt(scan, before) === "-" && scan.tokens[before]?.glued === true)
  );
}

function actAt(scan: Scan, at: number): string | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== "word" || scan.claims[at] !== undefined) return undefined;
  const known = verbAt(scan, at);
  const isLed = textAt(scan, at - 1) === "to" || isIn(FIRM, scan, at - 1);
  if (known === undefined && !isLed) return undefined;
  if (known && startsClause(scan, at)) return known;
  if (known && isGerundAt(scan, at) && isIn(BEFORE_GERUND, scan, at - 1)) return known;
  const isWished = textAt(scan, at - 1) === "to" && isIn(WISHES, scan, at - 2);
  if (!isWished && !isIn(FIRM, scan, at - 1)) return undefined;
  return isIn(NO_VERBS, scan, at) ? undefined : (known ?? token.text);
}
const FIRM = wordSet("i'll we'll");
const NO_VERBS = wordSet(
  "the a an my not also just never always i we be been have it this that no",
);

function phrasalEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 2 && isIn(PARTICLES, scan, end) && scan.claims[end] === undefined) {
    const next = scan.tokens[end + 1];
    const leads =
      isIn(NEVER_OBJECT, scan, end) || textAt(scan, end) === "for" || textAt(scan, end) === "in";
    if (leads && (next?.kind === "symbol" || !next)) break;
    if (
      isIn(ENDS, scan, end) &&
      scan.claims[end + 1] !== undefined &&
      scan.claims[end + 1] !== "amount"
    )
      break;
    end++;
  }
  return end;
}

function objectEnd(scan: Scan, from: number): number {
  let end = from;
  while (end < from + 10 && end < scan.tokens.length) {
    const claim = scan.claims[end];
    if (claim !== undefined && claim !== "amount" && claim !== "excluded") break;
    const isInside = claim === "amount" || textAt(scan, end - 1) === "-";
    if (isIn(ENDS, scan, end) && !isInside) break;
    if (textAt(scan, end) === "to" && verbAt(scan, end + 1) !== undefined) break;
    if (isIn(JOINTS, scan, end) && verbAt(scan, end + 1) !== undefined) break;
    end++;
  }
  while (end > from && isIn(TRAILING, scan, end - 1)) end--;
  return end;
}
const JOINTS = wordSet("and or & +");
const TRAILING = wordSet("and or & + a an the about around for at least most to of");

function isAuxiliary(scan: Scan, at: number, verb: string): boolean {
  if (verb === "go" && phraseEnd(scan, at, "going", "to") !== undefined)
    return verbAt(scan, at + 2) !== undefined;
  if (textAt(scan, at + 1) === "to" && isIn(WISHES, scan, at)) return true;
  if (verb === "be" && isIn(AFTER_BE, scan, at + 1)) return true;
  const opensGerund = BEFORE_GERUND.has(verb) && isGerundAt(scan, at + 1);
  return opensGerund && verb !== "go" && verb !== "stop" && verb !== "quit" && verb !== "avoid";
}
const AFTER_BE = wordSet("able going");

/** Who does what: verbs that open a clause or follow a will to act, each with what it is done to. */
export function readActions(scan: Scan): Action[] {
  const actions: Action[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const verb = actAt(scan, at);
    if (verb === undefined || isAuxiliary(scan, at, verb)) continue;
    const phrasal = phrasalEnd(scan, at + 1);
    const end = objectEnd(scan, phrasal);
    const particles = scan.tokens.slice(at + 1, phrasal).map((token) => token.text);
    const span = spanOf(scan, { start: phrasal, end });
    const object = end > phrasal ? scan.text.slice(span.start, span.end) : "";
    actions.push({
      verb: [verb, ...particles].join(" "),
      object,
      span: spanOf(scan, { start: at, end: Math.max(end, phrasal) }),
    });
    at = Math.max(end, phrasal) - 1;
  }
  return actions;
}
