import { ageEnd } from "./age.ts";
import { clockEnd } from "./clock-time.ts";
import { contactEnd } from "./contact.ts";
import { figureEnd } from "./figure-of-speech.ts";
import { identityEnd } from "./identity.ts";
import { pastClaims } from "./past.ts";
import { exclude, isDull, isFree, type Scan } from "./scan.ts";
import type { Exclusion } from "./text-reading.ts";

const ASIDES: readonly [Exclusion["kind"], (scan: Scan, at: number) => number | undefined][] = [
  ["figure-of-speech", figureEnd],
  ["contact", contactEnd],
  ["age", ageEnd],
  ["identity", identityEnd],
  ["clock-time", clockEnd],
];

/** Takes out, before anything is read, what only looks like a number or a time. */
export function setAside(scan: Scan): void {
  for (let at = 0; at < scan.tokens.length; at++) {
    if (isDull(scan, at)) continue;
    for (const [kind, endOf] of ASIDES) {
      const end = endOf(scan, at);
      if (end === undefined) continue;
      if (!isFree(scan, at, end)) break;
      exclude(scan, { start: at, end }, kind);
      at = end - 1;
      break;
    }
  }
  for (const found of pastClaims(scan)) exclude(scan, found, "past");
}
