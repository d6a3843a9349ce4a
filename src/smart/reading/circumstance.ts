import { isIn, textAt, wordSet, type Scan } from "./scan.ts";

const ENDS = wordSet(". ! ? ; but");
const AIMS = wordSet(
  "to want will i'll we'll i'd need plan goal should could must would target aim aiming limit max maximum start step steps realistic manageable doable possible enough idea challenge task homework happy",
);
const AIMS_AFTER = wordSet("want need will should could");
const OWNERS = wordSet("i we there there's he she they who");
const HAVING = wordSet("have has share live are is got own owe weigh earn");
/** Verbs of how things stand; at the start of a clause they would be an order. */
const STANDING = wordSet(
  "is are it's that's he's she's there's cost costs weighs takes lasts lives earns owes owns holds measures",
);
const UNABLE = wordSet("can't cannot cant couldn't");
const BEARING = wordSet("take stand bear face handle stomach");

/** How many words before a figure are looked at: enough for a clause, and bounded. */
const REACH = 8;

/**
 * "I have ADHD and two jobs", "the bus costs £3", "my commute is an hour", "I can't take one more
 * day": how someone lives, not what is to be done.
 */
export function isCircumstance(scan: Scan, at: number, end: number): boolean {
  let isStanding = false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (isIn(ENDS, scan, back)) break;
    if (isIn(AIMS, scan, back)) return false;
    if (isIn(UNABLE, scan, back) && isIn(BEARING, scan, back + 1)) return true;
    const isOwner = isIn(OWNERS, scan, back) && isIn(HAVING, scan, back + 1);
    const isVerb = back > 0 && isIn(STANDING, scan, back) && scan.claims[back] === undefined;
    if (isOwner || isVerb || isIn(OPENING, scan, back)) isStanding = true;
  }
  return isStanding && !leadsOn(scan, at, end);
}
const OPENING = wordSet("i've it's that's there's he's she's");

/** "I have three emails to write", "there are two things I want to change": still to be done. */
function leadsOn(scan: Scan, at: number, end: number): boolean {
  if (textAt(scan, at + 2) === "to" || textAt(scan, at + 3) === "to") return true;
  for (let on = end; on < end + 3; on++) if (isIn(AIMS_AFTER, scan, on)) return true;
  return false;
}
