import type { WordInput } from "../../coach/language.ts";
import { replyOf, type ReplyParts } from "./guards/reply-findings.ts";
import { replyFaults } from "./guards/reply-rules.ts";
import { sentencesOf } from "./guards/requests-in.ts";
import type { WordLists } from "./guards/word-lists.ts";

/** What is sound in wordings that were turned away, the last one first. */
export const salvage = (
  tries: readonly ReplyParts[],
  input: WordInput,
  lists: WordLists,
): ReplyParts => {
  const isSound = (reply: string): boolean => replyFaults(reply, input, lists).length === 0;
  const takeUp = soundTakeUp(tries, input, lists);
  const request = soundRequest(tries, input, lists);
  // Each is sound by itself; together they may still be too long, or lean on each other wrongly.
  return request === null || isSound(replyOf({ takeUp, request }))
    ? { takeUp, request }
    : { takeUp: null, request };
};

/** A taking up as it was written, or else its beginning: what comes later may lean on what is gone. */
export const soundTakeUp = (
  tries: readonly ReplyParts[],
  input: WordInput,
  lists: WordLists,
): string | null => {
  const before: WordInput = { ...input, move: { ...input.move, asks: false } };
  const written = lastFirst(tries, ({ takeUp }) => takeUp);
  const beginnings = written.flatMap((takeUp) => {
    const sentences = sentencesOf(takeUp);
    return sentences.map((_, left) => sentences.slice(0, sentences.length - left).join(" "));
  });
  return firstSound([...written, ...beginnings], before, lists);
};

/** A request as it was written, or else its last sentence, or the first of two things asked in one. */
const soundRequest = (
  tries: readonly ReplyParts[],
  input: WordInput,
  lists: WordLists,
): string | null => {
  if (!input.move.asks && !input.move.invites) return null;
  const written = lastFirst(tries, ({ request }) => request);
  const last = written.map((request) => sentencesOf(request).at(-1) ?? request);
  const first = last.flatMap((request) => {
    const [whole = "", asked = ""] = ASKS_ON.exec(request) ?? [];
    return whole === "" ? [] : [`${asked}?`];
  });
  return firstSound([...written, ...last, ...first], input, lists);
};

/** "Where would you be, and what would you be doing?" */
const ASKS_ON =
  /^(.{12,}?),? and (?:what|where|when|who|how|which|why|would|could|will|do|does|is|are)\b.*\?$/iu;

const lastFirst = (
  tries: readonly ReplyParts[],
  part: (one: ReplyParts) => string | null,
): string[] => tries.flatMap((one) => part(one)?.trim() || []).reverse();

const firstSound = (
  candidates: readonly string[],
  input: WordInput,
  lists: WordLists,
): string | null => candidates.find((one) => replyFaults(one, input, lists).length === 0) ?? null;
