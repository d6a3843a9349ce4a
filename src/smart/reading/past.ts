import { countedAt } from "./amount.ts";
import { lengthAt } from "./horizon.ts";
import { clockLengthAt } from "./duration.ts";
import { verbAt } from "./verbs.ts";
import { noted } from "../lexicon/known-word.ts";
import {
  DOOR,
  isIn,
  isOpen,
  isSo,
  phraseEnd,
  textAt,
  wordSet,
  type Found,
  type Scan,
} from "./scan.ts";

const LAST = wordSet("last past previous");
const ENDS = wordSet(". ! ? ; , \n but and now though however so");
const PRONOUNS = wordSet("i we he she they it");
const PAST_VERBS = wordSet(
  "won found sang stood taught caught fought sent heard chose forgot held hid led rode rose sold shook shot sank stole stuck swore threw wore understood overslept dreamt learnt burnt fed fled flew froze hung lent meant built bent bit blew dealt dug drew became beat brought sought crept slid spat sprang tore wept wrote awoke bore withdrew was were had did went ran drank ate slept took spent got met left lost began made saw told felt woke wrote drove swam bought paid gave kept thought came knew said fell broke grew quit stopped started been",
);
const HAVE = wordSet("have has had i've we've he's she's they've it's been");
const AHEAD = wordSet(
  "want will i'll we'll would i'd going gonna plan planning goal aim hope need should can could try trying like wish let's intend to",
);

/** "three weeks ago", "for the past two months", "last Friday", "since March": done and over. */
function overAt(scan: Scan, at: number): number | undefined {
  const length = lengthAt(scan, at, false) ?? clockLengthAt(scan, at);
  if (
    length &&
    (textAt(scan, length.end) === "ago" || phraseEnd(scan, length.end, "back") !== undefined)
  )
    return length.end + 1;
  if (length && isIn(STATES, scan, length.end)) return length.end + 1;
  if (length && isIn(LASTING, scan, at - 1)) return sinceStateEnd(scan, length.end);
  const counted = scan.tokens[at]?.opensCount ? countedAt(scan, at) : undefined;
  if (counted && textAt(scan, counted.end) === "ago") return counted.end + 1;
  // "Two weeks later" goes on with a story.
  if (length && at === 0 && textAt(scan, length.end) === "later") return length.end + 1;
  if (textAt(scan, at) === "yesterday") return at + 1;
  if (isPastYear(scan, at)) return at + 1;
  if (textAt(scan, at) === "since") return sinceEnd(scan, at + 1);
  if (textAt(scan, at) === "last" && textAt(scan, at + 1) === "of") return undefined;
  const from = textAt(scan, at) === "the" ? at + 1 : at;
  if (!isIn(LAST, scan, from)) return undefined;
  const several = lengthAt(scan, from + 1, true);
  if (several && textAt(scan, several.end) !== "of") return several.end;
  const word = scan.tokens[from + 1]?.lexeme;
  const isOneOfMany = textAt(scan, from + 2) === "of" || isIn(EACH, scan, from - 1);
  if (isOneOfMany) return undefined;
  if (word?.weekday !== undefined || word?.month !== undefined || word?.dayPart) return from + 2;
  return isIn(SEASONS, scan, from + 1) ? from + 2 : undefined;
}
const STATES = wordSet("sober clean married together single apart running strong");
const LASTING = wordSet("sober clean married together divorced widowed");

/** "married 20 years | this June". */
const sinceStateEnd = (scan: Scan, at: number): number =>
  textAt(scan, at) === "this" ? at + 2 : at;
const EACH = wordSet("every each");
const SEASONS = wordSet(
  "christmas easter summer winter spring autumn weekend term semester session time birthday",
);

/** "in 1998", "back in 2019". */
function isPastYear(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4 || token.value < 1900) return false;
  return token.value < Number(scan.context.now.slice(0, 4)) && isIn(YEAR_LEADS, scan, at - 1);
}
const YEAR_LEADS = wordSet("in since of from around year circa until");

function sinceEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 4 && scan.tokens[end] && !isIn(ENDS, scan, end) && !isIn(PRONOUNS, scan, end))
    end++;
  return Math.max(end, at);
}

interface Clause {
  start: number;
  end: number;
}

function clausesOf(scan: Scan): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= scan.tokens.length; at++) {
    if (at < scan.tokens.length && !isOpen(scan, at, DOOR.clauseEnd)) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

const isPastVerb = (scan: Scan, at: number): boolean =>
  isIn(PAST_VERBS, scan, at) || (isSo(endsInEd, scan, at) && !isIn(NOT_VERBS, scan, at));
const endsInEd = noted((word) => /[a-z]{2}ed$/.test(word));
const NOT_VERBS = wordSet("need feed speed exceed proceed succeed bed indeed hundred");

/** The clause tells what was: "I used to run 3 times a week", "I've smoked for ten years". */
function isPastClause(scan: Scan, { start, end }: Clause): boolean {
  if (isIn(PAST_VERBS, scan, start) || isIn(REPORTS, scan, start)) return true;
  // "Make the calls I've been avoiding" asks for something still to be done.
  const isPerfect = isIn(HAVE, scan, start) && isPastVerb(scan, start + 1);
  if (!isPerfect && verbAt(scan, start) !== undefined) return false;
  for (let at = start; at < end; at++) {
    if (!isOpen(scan, at, DOOR.tense)) continue;
    if (textAt(scan, at) === "used" && textAt(scan, at + 1) === "to")
      return !isIn(BEING, scan, at - 1);
    if (isIn(AHEAD, scan, at) && textAt(scan, at) !== "to") return false;
    const isHave =
      isIn(HAVE, scan, at) && (isPastVerb(scan, at + 1) || isIn(PARTICIPLES, scan, at + 1));
    // "I've got three essays to finish" is the present.
    if (isHave && textAt(scan, at + 1) !== "to" && textAt(scan, at + 1) !== "got") return true;
    if (isIn(PRONOUNS, scan, at) && isPastVerb(scan, at + 1))
      return !isIn(WEIGHING, scan, at + 2) && !isIn(THOUGHTS, scan, at + 1);
    if (isIn(PRONOUNS, scan, at) && isIn(ADVERBS, scan, at + 1) && isPastVerb(scan, at + 2))
      return true;
    // "He hit me": after he or she the plain form can only be the past.
    if (
      isIn(THIRD, scan, at) &&
      verbAt(scan, at + 1) === textAt(scan, at + 1) &&
      scan.tokens[at + 1]?.kind === "word"
    )
      return true;
    if (isIn(WAS, scan, at) && isIn(WEIGHING, scan, at + 1)) return false;
    if (isIn(WAS, scan, at) || isToldOfOthers(scan, at, end)) return true;
  }
  return false;
}

/** "I was thinking three times a week" proposes, it does not tell. */
const WEIGHING = wordSet("thinking hoping planning wondering considering aiming going gonna");
const THOUGHTS = wordSet("thought figured wondered decided planned hoped");

/** "My dad died", "the doctor told me": a noun and its past verb; "my essay finished by Friday" is a wish. */
function isToldOfOthers(scan: Scan, at: number, end: number): boolean {
  if (!isIn(OWNERS, scan, at)) return false;
  const verb = at + 2;
  if (verb >= end || !isPastVerb(scan, verb) || verbAt(scan, at + 1) !== undefined) return false;
  return !isIn(BOUNDING, scan, verb + 1);
}
const OWNERS = wordSet("my our the his her their");
const BOUNDING = wordSet("by before within until this next tomorrow today");
/** Opening a report: "tried twice"; "guided" or "planned" would describe what follows. */
const REPORTS = wordSet("tried attempted managed missed skipped failed smoked walked");
const THIRD = wordSet("he she it");
const BEING = wordSet("get getting am i'm be being got");
const PARTICIPLES = wordSet(
  "cut put let read come become run quit hurt been had gone done taken spent known felt lost kept seen tried always never only already just not",
);
const ADVERBS = wordSet("only just never always already once really finally");
const WAS = wordSet("was were wasn't weren't didn't did haven't hasn't hadn't couldn't");

/** "three people | I haven't met": what is counted is still to be done, only its description is past. */
function relativeStart(scan: Scan, { start, end }: Clause): number {
  const counted = countedAt(scan, start);
  const isDescribed =
    counted !== undefined && counted.end < end && isIn(DESCRIBERS, scan, counted.end);
  return isDescribed ? counted.end : start;
}
const DESCRIBERS = wordSet("i i've i'd we we've that who which");

/** "Last summer I read ten books": a time gone by opens the clause, and nothing in it looks ahead. */
function opensPastClause(scan: Scan, { start, end }: Clause, over: Found): boolean {
  if (over.start !== start || !isIn(PRONOUNS, scan, over.end)) return false;
  for (let at = over.end; at < end; at++) if (isIn(AHEAD, scan, at)) return false;
  return true;
}

/** A length that is over opens with a count; these open the rest. */
export const opensOver = (word: string): boolean => LAST.has(word) || OPENS_OVER.has(word);
const OPENS_OVER = wordSet("the yesterday since free");
export const endsClause = (word: string): boolean => ENDS.has(word);
export const tellsTense = (word: string): boolean =>
  word === "used" || TENSE.some((words) => words.has(word));
const TENSE = [AHEAD, HAVE, PRONOUNS, THIRD, WAS, OWNERS];

/** Stretches of the text that tell of the past. A question for what was done is answered in the past. */
export function pastClaims(scan: Scan): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isOpen(scan, at, DOOR.over) || scan.tokens[at]?.kind === "symbol") continue;
    const end = overAt(scan, at);
    if (end === undefined || end <= at) continue;
    const lead = isIn(LEADS, scan, at - 1) ? at - 1 : at;
    found.push({ start: lead, end });
    at = end - 1;
  }
  const { expecting } = scan.context;
  const isReport = expecting === "amount" || expecting === "frequency" || expecting === "rating";
  if (isReport) return found;
  const overs = found.length;
  for (const clause of clausesOf(scan)) {
    const isPast =
      isPastClause(scan, clause) ||
      found.slice(0, overs).some((over) => opensPastClause(scan, clause, over));
    if (isPast) found.push({ ...clause, start: relativeStart(scan, clause) });
  }
  return found;
}
const LEADS = wordSet("over in for during the within");
