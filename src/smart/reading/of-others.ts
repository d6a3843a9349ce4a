import { isIn, textAt, wordSet, type Found, type Scan } from "./scan.ts";
import { verbOf } from "./verbs.ts";

const OWNERS = wordSet("my our his her their the");
const PEOPLE = wordSet(
  "husband wife partner boss manager mum mom mam mother dad father brother sister son daughter friend mate colleague coworker boyfriend girlfriend neighbour neighbor flatmate roommate housemate uncle aunt auntie gran nan grandma grandad grandpa cousin ex ex-wife ex-husband landlord",
);
const MANY = wordSet("everyone everybody nobody someone");
/** What they say or want may be a plan; what they do is theirs. */
const OF_WILL = wordSet(
  "says thinks wants suggests recommends told asks expects hopes needs wishes reckons",
);
const DOES = wordSet("does has goes");
const IS = wordSet("is are");
const USUAL = wordSet("normal average standard typical usual healthy unhealthy recommended");
const ENDS = wordSet(". ! ? ; , \n but and so because");

const isThirdForm = (word: string): boolean =>
  word.endsWith("s") &&
  (verbOf(word.slice(0, -1)) !== undefined || verbOf(word.slice(0, -2)) !== undefined);

/** "My boss works 80 hours a week", "everyone does 10,000 steps": someone else does it. */
const isOthersDoing = (scan: Scan, at: number): boolean =>
  (isIn(MANY, scan, at) && (isIn(DOES, scan, at + 1) || isThirdForm(textAt(scan, at + 1)))) ||
  (isIn(OWNERS, scan, at) &&
    isIn(PEOPLE, scan, at + 1) &&
    !isIn(OF_WILL, scan, at + 2) &&
    (isIn(DOES, scan, at + 2) || isThirdForm(textAt(scan, at + 2))));

/** "Eight hours is normal": what holds for people. */
const isNorm = (scan: Scan, start: number, end: number): boolean => {
  for (let at = start; at < end; at++)
    if (isIn(IS, scan, at) && isIn(USUAL, scan, at + 1)) return true;
  return false;
};

/** Clauses that tell what others do or what is usual: their numbers are nobody's plan. */
export function ofOthers(scan: Scan): Found[] {
  const found: Found[] = [];
  let start = 0;
  for (let at = 0; at <= scan.tokens.length; at++) {
    if (at < scan.tokens.length && !isIn(ENDS, scan, at)) continue;
    if (at > start && (isOthersDoing(scan, start) || isNorm(scan, start, at)))
      found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
