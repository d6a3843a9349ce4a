import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput, Request } from "../../../coach/language.ts";
import { piecesOf } from "./ear/pieces.ts";
import { ON_THE_TABLE } from "./on-the-table.ts";
import { isWorry } from "./tone.ts";

/** A question that is none, and what is left when it is taken as what it is. */
export interface HalfAsked {
  readonly text: string;
  readonly requests: readonly Request[];
  readonly facts: readonly Fact[];
}

const MOST_OF_A_SHRUG = 4;
const ASKS =
  /^(?:what|whats|why|how|hows|who|whos|whose|when|where|which|isn'?t|(?:is|are|do|does|did|can|could|would|will|should|shall|am|was|has|have|may|might|must) (?:i|you|u|we|he|she|it|they|that|this|there|my|your|the)|really|seriously|sorry|pardon|huh|eh|ok|okay|right|yeah|yes|no|and|so|you|u|it|this|that|any|anything|like|better|good|a plan|plan)\b/i;
const LEAD = /^(?:(?:lol|haha|um+|er+m?|hmm+|well|wait|idk|dunno)\b[\s,.]*)+/i;
const SMALL = /^(?:a|an|the|to|at|in|on|of|my|your|i|you|it|for|and)$/;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/** "Have coffee??": our own words, held up to us. */
const isEcho = (piece: string, said: string): boolean => {
  const there = new Set(wordsIn(said));
  const words = wordsIn(piece).filter((word) => !SMALL.test(word));
  return words.length > 0 && words.every((word) => there.has(word));
};

const isShort = (piece: string): boolean => {
  const words = piece.replace(LEAD, "");
  return /\?+$/.test(words) && !ASKS.test(words) && words.split(/\s+/).length <= MOST_OF_A_SHRUG;
};

const WHAT_IF = /^(?:(?:but|and|so|ok(?:ay)?|hmm+)\b[\s,.]*)*what (?:if|about (?:when|if))\s+/i;
const NOT_DONE = /^i (?:don'?t|dont|do not|fail|forget|miss|skip|slip)\b/i;

/** "What if i'm still coughing though": what may come in the way, without its question. */
const inTheWay = (piece: string): Fact | undefined => {
  const value = piece
    .replace(WHAT_IF, "")
    .replace(/[?!.\s]+$/, "")
    .replace(/\s+(?:tho|though|then)$/i, "");
  const isNamed = isWorry(piece) && WHAT_IF.test(piece) && !NOT_DONE.test(value);
  return isNamed && value.includes(" ")
    ? { slot: "obstacle", value, provenance: "said", quote: piece }
    : undefined;
};

/**
 * Short questions beside an answer: a hesitation is an answer ("every day? i drive mon to fri"), our own
 * words held up to us say that we had it wrong, and a "what if" names what may come in the way.
 */
export const halfAsked = (input: ReadInput, text: string): HalfAsked => {
  const pieces = piecesOf(text);
  const whole = { text, requests: [], facts: [] };
  if (pieces.length < 2 || ON_THE_TABLE.has(input.ask?.move ?? "")) return whole;
  const lastSaid = input.recent.findLast(({ role }) => role === "coach")?.text ?? "";
  const ways = pieces.map((piece) => inTheWay(piece));
  const echoes = pieces.map(
    (piece) => isShort(piece) && isEcho(piece.replace(LEAD, ""), lastSaid) && holdsUp(piece, text),
  );
  if (![...ways, ...echoes].some(Boolean) && !pieces.some(isShort)) return whole;
  const rest = pieces
    .filter((_, at) => !ways[at] && !echoes[at])
    .map((piece) => (isShort(piece) ? piece.replace(/\?+$/, ".") : piece))
    .filter((piece) => !(echoes.includes(true) && WONDERS.test(piece)))
    .join(" ");
  const facts = ways.filter((way) => way !== undefined);
  return {
    text: rest,
    requests: [
      ...(echoes.includes(true) ? ["unheard" as const] : []),
      ...(facts.length > 0 ? ["in-the-way" as const] : []),
    ],
    facts: facts.slice(0, 1),
  };
};
const WONDERS = /^(?:how|why|what|where from|no+|nah|nope)(?: (?:come|tho|though|so))?[\s?.!]*$/i;

/** Once with a plain question mark it is only a shrug; with what is said against it, it is held up. */
const holdsUp = (piece: string, text: string): boolean =>
  /\?\?|\?!/.test(piece) ||
  /\bi (?:said|meant|never said|didn'?t say|mean)\b|(?:^|[.?!]\s*)(?:no+|nah|nope|how|not)\b/i.test(
    text.slice(text.indexOf(piece) + piece.length),
  );
