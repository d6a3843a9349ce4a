import { plainNumberAt } from "./numbers.ts";
import { unitNounAt } from "./unit-noun.ts";
import { noted } from "../lexicon/known-word.ts";
import { isIn, isSo, phraseEnd, textAt, wordSet, type Scan } from "./scan.ts";

const LABELS = wordSet(
  "chapter chapters level step stage phase unit module part room ward bus route flat page class grade year week day season episode version type number no lesson question exercise platform gate floor area apartment section band tier size act verse psalm article form rule covid windows track line wave figure table zone group team channel section hymn house studio class level",
);
const COUNTED_LABELS = wordSet("day week year");

/** "chapter 3", "level 2", "week 3 of the course": which one, not how many. */
function labelEnd(scan: Scan, at: number): number | undefined {
  if (!isIn(LABELS, scan, at)) return undefined;
  const hash = isIn(MARKS, scan, at + 1) ? at + 2 : at + 1;
  const number = plainNumberAt(scan, hash);
  if (!number || isIn(LOOSE, scan, hash)) return undefined;
  // "Ride the bus two stops" counts the stops.
  const isWord = scan.tokens[hash]?.kind === "word";
  if (isWord && unitNounAt(scan, number.end, 2) !== undefined) return undefined;
  const isCountedLater = isIn(COUNTED_LABELS, scan, at) && isIn(DETERMINED, scan, at - 1);
  if (isCountedLater) return undefined;
  const link = textAt(scan, number.end);
  const another =
    link === "and" || link === "-" || link === "to" || link === "or"
      ? plainNumberAt(scan, number.end + 1)
      : undefined;
  const end = another?.end ?? number.end;
  const unit = scan.tokens[end]?.lexeme;
  return unit?.occasion || unit?.unit ? undefined : end;
}
const MARKS = wordSet("# . - :");
const LOOSE = wordSet("a few couple");
const DETERMINED = wordSet("a per each every this next one other");

const RELATIVES = wordSet(
  "kids children sons daughters brothers sisters siblings parents grandkids grandchildren cats dogs exes boys girls toddlers babies jobs housemates flatmates kid child son daughter brother sister",
);
const RELATIVE =
  /^(?:grand|step|half-?)?(?:daughters?|sons?|child|children|kids?|brothers?|sisters?|siblings?)$/;
const isRelative = noted((word) => RELATIVE.test(word));
const OWNING = wordSet("my our have has got his her their i've of with had");

/** "my two kids", "mum of three": who someone is. */
function familyEnd(scan: Scan, at: number): number | undefined {
  const own = plainNumberAt(scan, at);
  if (own) {
    const ofMine = phraseEnd(scan, own.end, "of", "my") ?? phraseEnd(scan, own.end, "of", "our");
    if (ofMine !== undefined && isSo(isRelative, scan, ofMine)) return ofMine + 1;
    // "The 7 habits": a title, unless something is done with them.
    if (at === 1 && textAt(scan, 0) === "the") return own.end;
    for (let on = own.end; on < own.end + 2; on++) if (isSo(isRelative, scan, on)) return on + 1;
    return undefined;
  }
  if (!isIn(OWNING, scan, at)) return undefined;
  const number = plainNumberAt(scan, at + 1);
  if (!number) return undefined;
  if (isIn(RELATIVES, scan, number.end)) return number.end + 1;
  if (isIn(RELATIVES, scan, number.end + 1)) return number.end + 2;
  const isMine = textAt(scan, at) === "my" || textAt(scan, at) === "our";
  for (let on = number.end; on < number.end + 3; on++) {
    if (isMine && isIn(COMPANY, scan, on)) return on + 1;
  }
  const isParent = textAt(scan, at) === "of" && isIn(PARENTS, scan, at - 1);
  return isParent ? number.end : undefined;
}
const COMPANY = wordSet(
  "friends mates bosses colleagues neighbours neighbors flatmates housemates roommates cousins aunts uncles",
);
const PARENTS = wordSet("mum mom mother dad father parent family");

const isCapital = (scan: Scan, at: number): boolean =>
  /^[A-Z][a-z]/.test(scan.text.slice(scan.tokens[at]?.start ?? 0, scan.tokens[at]?.end ?? 0));

/** "One Direction", "Seven Samurai": a number written as a name, before another name. */
function titleEnd(scan: Scan, at: number): number | undefined {
  const isNumber = scan.tokens[at]?.lexeme?.number !== undefined;
  const next = scan.tokens[at + 1];
  const isName = next?.kind === "word" && next.lexeme === undefined;
  if (isNumber && isName && isCapital(scan, at) && isCapital(scan, at + 1)) return at + 2;
  // "watched 12 Monkeys"
  const isShown = isIn(SHOWN, scan, at - 1) && scan.tokens[at]?.opensCount === true;
  if (isShown && isCapital(scan, at + 1)) return at + 2;
  return at === 0 ? wholeTitleEnd(scan) : undefined;
}

/** "10 Things I Hate About You": small words are written large only in a title. */
function wholeTitleEnd(scan: Scan): number | undefined {
  const { tokens } = scan;
  if (!tokens[0]?.opensCount || tokens.length < 3 || tokens.length > 9) return undefined;
  let hasSmall = false;
  for (let at = 1; at < tokens.length; at++) {
    if (!/^[A-Z]/.test(scan.text.charAt(tokens[at]?.start ?? 0))) return undefined;
    if (isIn(CADENCE, scan, at) || tokens[at]?.lexeme?.rate) return undefined;
    hasSmall ||= isIn(SMALL, scan, at);
  }
  return hasSmall ? tokens.length : undefined;
}
const CADENCE = wordSet("every each per day week month");
const SMALL = wordSet("i you your me my he she about to the with for from and in on later ago us");

const SHOWN = wordSet(
  "watch watched watching saw seen film movie show band song album called series game",
);

export const opensIdentity = (word: string): boolean => LABELS.has(word) || OWNING.has(word);

/** "iPhone 13", "WD-40", "Levi's 501": a make and its number. */
function makeEnd(scan: Scan, at: number): number | undefined {
  const number = scan.tokens[at];
  if (number?.kind !== "number") return undefined;
  const isHyphened = textAt(scan, at - 1) === "-" && scan.tokens[at - 1]?.glued && number.glued;
  const name = scan.tokens[isHyphened ? at - 2 : at - 1];
  if (name?.kind !== "word" || name.lexeme !== undefined) return undefined;
  const written = scan.text.slice(name.start, name.end);
  const isMake = isHyphened
    ? /^[A-Z]{1,4}$/.test(written)
    : /^[a-z]+[A-Z]/.test(written) ||
      (/^[A-Z].*'s$/.test(written) && number.value >= LEAST_OF_A_MAKE);
  const next = scan.tokens[at + 1]?.lexeme;
  return isMake && !next?.occasion && !next?.unit ? at + 1 : undefined;
}
const LEAST_OF_A_MAKE = 100;

/** "A one-trick pony", "a three-piece suit": what kind of thing, and not how many of it. */
function kindEnd(scan: Scan, at: number): number | undefined {
  if (scan.tokens[at]?.lexeme?.number === undefined || textAt(scan, at + 1) !== "-")
    return undefined;
  const [sign, word] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  const isJoined = sign?.glued === true && word?.glued === true && word.kind === "word";
  const isSize = word?.lexeme !== undefined || isIn(SIZED, scan, at + 2);
  return isJoined && !isSize && isIn(ARTICLES, scan, at - 1) ? at + 3 : undefined;
}
/** "A two-mile run" tells how far. */
const SIZED = wordSet(
  "mile miles kilometre kilometer km metre meter yard foot page word step rep set lap length pound kilo stone litre liter session night time drink pint unit point",
);
const ARTICLES = wordSet("a an the my his her their our this that");

/** Which one, or whose: a number that belongs to a name. */
export const identityEnd = (scan: Scan, at: number): number | undefined =>
  titleEnd(scan, at) ??
  makeEnd(scan, at) ??
  kindEnd(scan, at) ??
  labelEnd(scan, at) ??
  familyEnd(scan, at);
