import { mayBeWovenIn } from "../../../coach/asides.ts";
import type { WordInput } from "../../../coach/language.ts";
import { gateFindings } from "../../../safety/gate.ts";
import { gateContextOf, replyFindings as brokenRules, type ReplyFault } from "./reply-rules.ts";
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
  brokenRules(reply, input, lists).flatMap(({ fault, words }): ReplyFinding[] => {
    if (fault === "gate") return stoppedByGate(reply, input);
    if (fault === "requests") return [{ fault, way: askedIn(reply, input, lists), words: [] }];
    return [{ fault, words }];
  });

/** What was asked of Cairn and left to the model to answer may not go unanswered; a laugh may. */
export const unanswered = (input: WordInput, takeUp: string | null): ReplyFinding[] =>
  mustBeAnswered(input) && !takeUp?.trim() ? [{ fault: "unanswered", words: [] }] : [];

export const mustBeAnswered = ({ beside }: WordInput): boolean =>
  beside !== undefined && mayBeWovenIn(beside.id) && beside.id !== "receive-laugh";

const askedIn = (reply: string, { move }: WordInput, lists: WordLists): string => {
  if (!move.asks) return "unasked";
  return requestsIn(reply, lists) === 0 ? "none" : "several";
};

const stoppedByGate = (reply: string, input: WordInput): ReplyFinding[] =>
  gateFindings(reply, gateContextOf(input)).map(({ code, words }) => ({
    fault: "gate",
    way: code,
    words,
  }));
