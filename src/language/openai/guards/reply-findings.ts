import { mayBeWovenIn } from "../../../coach/asides.ts";
import type { WordInput } from "../../../coach/language.ts";
import { gateReply } from "../../../safety/gate.ts";
import { breaksRule, gateContextOf, replyFaults, type ReplyFault } from "./reply-rules.ts";
import { requestsIn } from "./requests-in.ts";
import type { WordLists } from "./word-lists.ts";

/** What is wrong with a wording, and the words in it that are; both go back to the model that wrote it. */
export interface ReplyFinding {
  readonly fault: ReplyFault | "unanswered";
  /** Which way of it: a code of the output gate, or how many things were asked. */
  readonly way?: string;
  readonly words: readonly string[];
}

export interface ReplyParts {
  readonly takeUp: string | null;
  readonly request: string | null;
}

/** Both parts, as they would be said. */
export const replyOf = (parts: ReplyParts): string =>
  [parts.takeUp, parts.request]
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join(" ");

/** Of a whole reply, or of what goes before a question that stands: none, and it is said as it is. */
export const replyFindings = (reply: string, input: WordInput, lists: WordLists): ReplyFinding[] =>
  replyFaults(reply, input, lists).flatMap((fault): ReplyFinding[] => {
    if (fault === "gate") return gateFindings(reply, input);
    if (fault === "requests") return [{ fault, way: askedIn(reply, input, lists), words: [] }];
    if (!HAS_WORDS.has(fault)) return [{ fault, words: [] }];
    return [{ fault, words: wordsThat(reply, (part) => breaksRule(fault, part, input, lists)) }];
  });

/** What was asked of Cairn and left to the model to answer may not go unanswered; a laugh may. */
export const unanswered = (input: WordInput, takeUp: string | null): ReplyFinding[] =>
  mustBeAnswered(input) && !takeUp?.trim() ? [{ fault: "unanswered", words: [] }] : [];

export const mustBeAnswered = ({ beside }: WordInput): boolean =>
  beside !== undefined && mayBeWovenIn(beside.id) && beside.id !== "receive-laugh";

const HAS_WORDS: ReadonlySet<ReplyFault> = new Set<ReplyFault>([
  "marks",
  "link",
  "never-word",
  "clinical-word",
  "emotion-word",
  "advice",
  "ungrounded",
  "parrot",
  "repeat",
]);

const askedIn = (reply: string, { move }: WordInput, lists: WordLists): string => {
  if (!move.asks) return "unasked";
  return requestsIn(reply, lists) === 0 ? "none" : "several";
};

const gateFindings = (reply: string, input: WordInput): ReplyFinding[] => {
  const codesOf = (text: string): readonly string[] => {
    const verdict = gateReply(text, gateContextOf(input));
    return verdict.ok ? [] : verdict.codes;
  };
  return codesOf(reply).map((way) => ({
    fault: "gate",
    way,
    words: wordsThat(reply, (part) => codesOf(part).includes(way)),
  }));
};

const MOST_NAMED = 3;
/** An "I" or "you" by itself tells nobody what was wrong. */
const TELLING = /\p{L}{4,}|\P{L}$/u;
const SOME_MORE = 3;

/** The shortest runs of words that still break a rule by themselves, at most three. */
const wordsThat = (reply: string, isBroken: (part: string) => boolean): string[] => {
  const found: string[] = [];
  let left = reply.split(/\s+/u);
  while (found.length < MOST_NAMED && isBroken(left.join(" "))) {
    const [from, to] = shortestRun(left, isBroken);
    const isTelling = to - from > 1 || TELLING.test(left[from] ?? "");
    found.push(left.slice(from, isTelling ? to : to + SOME_MORE).join(" "));
    left = left.toSpliced(from, to - from);
  }
  return found;
};

const shortestRun = (
  words: readonly string[],
  isBroken: (part: string) => boolean,
): readonly [number, number] => {
  let [from, to] = [0, words.length];
  while (to - from > 1 && isBroken(words.slice(from, to - 1).join(" "))) to -= 1;
  while (to - from > 1 && isBroken(words.slice(from + 1, to).join(" "))) from += 1;
  return [from, to];
};
