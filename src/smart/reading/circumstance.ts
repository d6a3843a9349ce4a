import { isIn, textAt, wordSet, type Scan } from "./scan.ts";
import { isGerundAt, verbOf } from "./verbs.ts";

const ENDS = wordSet(". ! ? ; but");
const AIMS = wordSet(
  "to want will i'll we'll i'd need plan goal should could must would target aim aiming can manage limit max maximum start step steps realistic manageable doable possible enough idea challenge task homework happy",
);
const WISHES = wordSet("want need will should could");
const OWNERS = wordSet("i we there they who");
const HAVING = wordSet("have share live are got own owe weigh earn work");
const OTHERS = wordSet("he she");
/** Verbs of how things stand; at the start of a clause they would be an order. */
const STANDING = wordSet(
  "is are it's that's he's she's there's has cost costs weighs takes lasts lives earns owes owns holds measures hit hits",
);
const OPENING = wordSet("i've it's that's there's he's she's");
const UNABLE = wordSet("can't cannot cant couldn't");
const BEARING = wordSet("take stand bear face handle stomach");
/** Straight before the figure: "I'm 200 lbs". */
const BEINGS = wordSet("i'm he's she's");
const HAVING_GOT = wordSet("i've we've they've");
const BEING = wordSet("i'm we're");
const DETERMINERS = wordSet("my our the his her their this that");

/** How many words before a figure are looked at: enough for a clause, and bounded. */
const REACH = 8;

type Standing = "none" | "owned" | "told";

/** What the words from `back` on say of the figure behind them. */
function standingAt(scan: Scan, back: number): Standing {
  if (isIn(OWNERS, scan, back) && isIn(HAVING, scan, back + 1)) return "owned";
  if (isIn(HAVING_GOT, scan, back)) return "owned";
  const isDoing = isIn(BEING, scan, back) && isGerundAt(scan, back + 1);
  if (isDoing && !scan.claims.includes("deadline")) return "owned";
  if (back > 0 && isIn(STANDING, scan, back) && scan.claims[back] === undefined) return "told";
  if (isIn(OPENING, scan, back) || isIn(OTHERS, scan, back)) return "told";
  return isSubjectWithVerb(scan, back) ? "told" : "none";
}

/** "my sister drinks", "the course runs": someone's or something's doing, told in the third person. */
function isSubjectWithVerb(scan: Scan, at: number): boolean {
  if (!isIn(DETERMINERS, scan, at)) return false;
  const [noun, verb] = [scan.tokens[at + 1], textAt(scan, at + 2)];
  const isNoun = noun?.kind === "word" && noun.lexeme === undefined && !noun.text.endsWith("ly");
  return isNoun && verb.endsWith("s") && verbOf(verb.slice(0, -1)) !== undefined;
}

/**
 * "I have ADHD and two jobs", "the bus costs £3", "my commute is an hour", "I can't take one more
 * day": how someone lives, not what is to be done.
 */
export function isCircumstance(scan: Scan, at: number, end: number): boolean {
  let standing: Standing = "none";
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (isIn(ENDS, scan, back)) break;
    if (back === at - 1 && isIn(BEINGS, scan, back)) return true;
    if (isIn(AIMS, scan, back)) return false;
    if (isIn(UNABLE, scan, back) && isIn(BEARING, scan, back + 1)) return true;
    const found = standingAt(scan, back);
    if (standing === "none" || found === "owned") standing = found === "none" ? standing : found;
  }
  if (standing === "none" || isWishedAfter(scan, end)) return false;
  if (standing === "told") return true;
  // "I have ten minutes" offers them.
  return !isLength(scan, end) && !leadsOn(scan, at);
}

const isLength = (scan: Scan, end: number): boolean => {
  const unit = scan.tokens[end - 1]?.lexeme?.unit;
  return unit === "minute" || unit === "hour";
};

/** "there are two things I want to change": still to be done. */
function isWishedAfter(scan: Scan, end: number): boolean {
  for (let on = end; on < end + 3; on++) if (isIn(WISHES, scan, on)) return true;
  return false;
}

/** "I have three emails to write". */
const leadsOn = (scan: Scan, at: number): boolean =>
  textAt(scan, at + 2) === "to" || textAt(scan, at + 3) === "to";

/** "Tuesdays are best for me" offers a time, where "Tuesdays are hard" only tells of it. */
export function offersTime(scan: Scan, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (isIn(FITTING, scan, at)) return true;
  return false;
}
const FITTING = wordSet(
  "good best better fine ok okay easiest easier realistic doable possible free manageable perfect ideal enough right deadline when due",
);
