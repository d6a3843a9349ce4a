import { FRAME, PURPOSE_VERBS, TO_TAKERS } from "../lexicon/function-words.ts";
import { PEOPLE } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { type Head, headOf, knownVerbOf } from "./head.ts";
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

/** "Get my husband to stop": this "to" belongs to someone asked or made to act. */
const belongsToOther = (words: readonly Word[], from: number, index: number): boolean =>
  words.slice(Math.max(from, index - 6), index - 1).some(({ norm }) => CAUSE.has(norm));

/** "My girlfriend to be less moody": so far there is only a person, and no act. */
const isOnlyPerson = (words: readonly Word[], from: number, index: number): boolean =>
  index - from <= 3 && words.slice(from, index).some(({ norm }) => PEOPLE.has(norm));

const opensPurpose = (words: readonly Word[], from: number, index: number): boolean => {
  const before = words[index - 1]?.norm ?? "";
  const next = words[index + 1]?.norm ?? "";
  if (TO_TAKERS.has(before) || /\d/.test(before) || !PURPOSE_VERBS.has(next)) return false;
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

const opensReason = (words: readonly Word[], from: number, index: number): boolean => {
  const word = words[index]?.norm ?? "";
  const next = words[index + 1]?.norm ?? "";
  const begun = index > from + 1;
  if (word === "because") return true;
  if (word === "so") return index > 0 && SO_WHOM.has(next);
  if (word === "in") {
    return next === "order" && /^(?:to|that|for)$/.test(words[index + 2]?.norm ?? "");
  }
  if (word === "cause") return index > 0 && SUBJECT.has(next);
  if (word === "as") return begun && SUBJECT.has(next);
  if (word === "since") return begun && !SINCE_WHEN.test(next);
  return word === "to" && begun && opensPurpose(words, from, index);
};

const WAYS = wordSet("through using via while instead");
const JOINTS = wordSet("and then but or plus");

const opensClause = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  if (isMark(word)) return true;
  const next = words[index + 1]?.norm ?? "";
  if (word.norm === "by") {
    return next.endsWith("ing") && !/^(?:morning|evening|spring)$/.test(next);
  }
  if (WAYS.has(word.norm)) return true;
  if (!JOINTS.has(word.norm)) return false;
  return knownVerbOf(next) !== undefined || FRAME.has(next);
};

const LINK = wordSet("and then but or plus by through using via while instead");

const partFrom = (
  words: readonly Word[],
  { offsets, hits }: Wording,
  kind: Part["kind"],
  from: number,
  to: number,
): Part | undefined => {
  const norms: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined && !isMark(word)) norms.push(word.norm);
  }
  if (norms.length === 0) return undefined;
  const { verb, rest } = headOf(LINK.has(norms[0] ?? "") ? norms.slice(1) : norms);
  const start = offsets[from] ?? 0;
  const end = (offsets[to - 1] ?? 0) + (words[to - 1]?.norm.length ?? 0);
  return { kind, norm: norms.join(" "), start, end, hits, verb, rest };
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
