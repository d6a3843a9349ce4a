import { FRAME, PURPOSE_VERBS, TO_TAKERS } from "../lexicon/function-words.ts";
import { type KnownWord, type NotedSet, standsIn } from "../lexicon/known-word.ts";
import { PEOPLE } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { type Head, headOf, isKnownVerb } from "./head.ts";
import { digitNoted } from "./holds-digit.ts";
import { isMark, type Word } from "./words.ts";
import type { Hits } from "./word-hits.ts";
import type { Wording } from "./wording.ts";

/** A clause of a statement: what is to be done (act) or what for (reason). */
export interface Part extends Head {
  readonly kind: "act" | "reason";
  readonly norm: string;
  /** Offsets in the statement's `norm`. */
  readonly start: number;
  readonly end: number;
  /** Of the whole statement: what is not hit there is not hit here. */
  readonly hits: Hits;
}

const CAUSE = wordSet(
  "get gets getting want wants need needs help helping convince persuade ask tell force allow encourage teach remind expect push invite for make have let would wait waiting like",
);

const isIn = (lexicon: NotedSet, word: Word | undefined): boolean =>
  word !== undefined && standsIn(word.known, lexicon);

/** "Get my husband to stop": this "to" belongs to someone asked or made to act. */
const belongsToOther = (words: readonly Word[], from: number, index: number): boolean =>
  words.slice(Math.max(from, index - 6), index - 1).some((word) => isIn(CAUSE, word));

/** "My girlfriend to be less moody": so far there is only a person, and no act. */
const isOnlyPerson = (words: readonly Word[], from: number, index: number): boolean =>
  index - from <= 3 && words.slice(from, index).some((word) => isIn(PEOPLE, word));

const opensPurpose = (words: readonly Word[], from: number, index: number): boolean => {
  const before = words[index - 1];
  if (!isIn(PURPOSE_VERBS, words[index + 1]) || isIn(TO_TAKERS, before)) return false;
  if (before !== undefined && digitNoted(before.known)) return false;
  return !belongsToOther(words, from, index) && !isOnlyPerson(words, from, index);
};

const SUBJECT = wordSet(
  "i it he she we they my this that there nobody everyone i'm it's i've i'd he's she's we're they're there's that's",
);
const SO_WHOM = wordSet(
  "that i we he she they it my our his her their the i'm i'd i'll we'll nobody no people everyone everybody others things next there mom dad kids",
);
/** "Since Monday", "since last year": a time, no reason. */
const SINCE_WHEN =
  /^(?:\d.*|last|then|when|mon.*day|tues.*|wednes.*|thurs.*|fri.*|satur.*|sun.*|january|february|march|april|may|june|july|august|september|october|november|december|childhood|birth|covid|lockdown|easter|christmas|yesterday|forever|university|school|college|the|a|starting|being|moving|leaving|having|losing)$/;

const OPENS_REASON = wordSet("because so in cause as since to");
const IN_ORDER = wordSet("to that for");

const opensReason = (words: readonly Word[], from: number, index: number): boolean => {
  if (!isIn(OPENS_REASON, words[index])) return false;
  const word = words[index]?.norm;
  const next = words[index + 1];
  const begun = index > from + 1;
  if (word === "because") return true;
  if (word === "so") return index > 0 && isIn(SO_WHOM, next);
  if (word === "in") return next?.norm === "order" && isIn(IN_ORDER, words[index + 2]);
  if (word === "cause") return index > 0 && isIn(SUBJECT, next);
  if (word === "as") return begun && isIn(SUBJECT, next);
  if (word === "since") return begun && !SINCE_WHEN.test(next?.norm ?? "");
  return word === "to" && begun && opensPurpose(words, from, index);
};

const TIMES_IN_ING = wordSet("morning evening spring");
const WAYS = wordSet("through using via while instead");
const LINK = wordSet("and then but or plus by through using via while instead");

const opensClause = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  if (isMark(word)) return true;
  if (!isIn(LINK, word)) return false;
  const next = words[index + 1];
  if (word.norm === "by") return next?.norm.endsWith("ing") === true && !isIn(TIMES_IN_ING, next);
  if (isIn(WAYS, word)) return true;
  return next !== undefined && (isKnownVerb(next.known) || isIn(FRAME, next));
};

const partFrom = (
  words: readonly Word[],
  { norm: whole, offsets, hits }: Wording,
  kind: Part["kind"],
  from: number,
  to: number,
): Part | undefined => {
  const said: KnownWord[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined && !isMark(word)) said.push(word.known);
  }
  const [first] = said;
  if (first === undefined) return undefined;
  const head = headOf(standsIn(first, LINK) ? said.slice(1) : said);
  const start = offsets[from] ?? 0;
  const end = (offsets[to - 1] ?? 0) + (words[to - 1]?.norm.length ?? 0);
  // Only where a mark stands inside are the words put together anew.
  const isUnbroken = said.length === to - from;
  const norm = isUnbroken ? whole.slice(start, end) : said.map((word) => word.norm).join(" ");
  const { verb, verbKnown, rest, restKnown } = head;
  return { kind, norm, start, end, hits, verb, verbKnown, rest, restKnown };
};

/** Cuts a statement into clauses and finds the act in each. */
export const partsOf = (words: readonly Word[], wording: Wording): readonly Part[] => {
  const parts: Part[] = [];
  let kind: Part["kind"] = "act";
  let from = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const isEnd = index === words.length;
    const isReason = !isEnd && opensReason(words, from, index);
    if (!isEnd && !isReason && (index === from || !opensClause(words, index))) continue;
    const part = partFrom(words, wording, kind, from, index);
    if (part !== undefined) parts.push(part);
    from = index;
    const norm = words[index]?.norm;
    const isSameReason = kind === "reason" && (norm === "and" || norm === "or");
    if (isReason) kind = "reason";
    else if (!isSameReason) kind = "act";
  }
  return parts;
};
