import { ageEnd } from "./age.ts";
import { clockEnd } from "./clock-time.ts";
import { contactEnd } from "./contact.ts";
import { figureEnd } from "./figure-of-speech.ts";
import { identityEnd } from "./identity.ts";
import { ofOthers } from "./of-others.ts";
import { pastClaims } from "./past.ts";
import {
  claim,
  DOOR,
  exclude,
  isDull,
  isFree,
  isIn,
  isOpen,
  textAt,
  wordSet,
  type Scan,
} from "./scan.ts";
import type { Exclusion } from "./text-reading.ts";

const ASIDES: readonly [Exclusion["kind"], (scan: Scan, at: number) => number | undefined][] = [
  ["figure-of-speech", figureEnd],
  ["contact", contactEnd],
  ["age", ageEnd],
  ["identity", identityEnd],
  ["clock-time", clockEnd],
];

const ASKS = new Set(
  "do you|are you|did you|is there|are there|when is|when are|how long|how many".split("|"),
);

/** "do you work on Mondays?" asks; "can you remind me on Mondays?" and "how about Mondays?" propose. */
function questionEnd(scan: Scan): number | undefined {
  if (!ASKS.has(`${textAt(scan, 0)} ${textAt(scan, 1)}`)) return undefined;
  // "Do you think three times a week is enough?" proposes too.
  if (isIn(THINKING, scan, 2)) return undefined;
  const mark = scan.tokens.findIndex((_, at) => isIn(STOPS, scan, at));
  const isWhole = mark === scan.tokens.length - 1 && textAt(scan, mark) === "?";
  return isWhole ? scan.tokens.length : undefined;
}
const THINKING = wordSet("think reckon mean");
const STOPS = wordSet(". ! ? ;");

/** Takes out, before anything is read, what only looks like a number or a time. */
export function setAside(scan: Scan): void {
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isOpen(scan, at, DOOR.aside) || isDull(scan, at)) continue;
    for (const [kind, endOf] of ASIDES) {
      const end = endOf(scan, at);
      if (end === undefined) continue;
      if (!isFree(scan, at, end)) break;
      exclude(scan, { start: at, end }, kind);
      at = end - 1;
      break;
    }
  }
  const asked = questionEnd(scan);
  if (asked !== undefined && isFree(scan, 0, asked))
    claim(scan, { start: 0, end: asked }, "excluded");
  for (const found of ofOthers(scan)) exclude(scan, found, "identity");
  for (const found of pastClaims(scan)) exclude(scan, found, "past");
}
