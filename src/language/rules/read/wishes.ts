import { withoutHedges } from "./clauses.ts";
import { wishIn } from "./slots.ts";
import { fromGerund, isSentence, startsWithVerb } from "../verbs.ts";

const SPLIT = /\s*(?:[.;\n]+|,\s*(?:and\s+|also\s+)?|\s+(?:and|plus)\s+(?:also\s+|then\s+)?)\s*/i;

const ABOUT_THE_PLAN = /^(?:i )?(?:just )?(?:need|want|give me) (?:the|a|my) (?:plan|goal)\b/i;

/** "Lost my job in may": what happened, and no wish. */
const GONE_BY =
  /^(?:just )?(?:lost|had|got|went|left|moved|broke|split|gave|was|were|did|came|quit my)\b/i;

const isWishLike = (part: string): boolean =>
  !isSentence(part) &&
  !ABOUT_THE_PLAN.test(part) &&
  !GONE_BY.test(part) &&
  (startsWithVerb(part) ||
    fromGerund(part) !== undefined ||
    /^(?:less|more|better|a better)\b/i.test(part));

/** "Drink a bit less. Not stop, just less": the second says how the first is meant. */
const SAYS_HOW_MUCH =
  /^(?:not (?!\w+ing\b).{2,30}|(?:but not|no need to)\b.*|(?:just |only )?(?:a (?:bit|little) )?(?:less|more|better|fewer|calmer))$/i;

/** "Go gym and stick to it": the second says the first once more. */
const POINTS_BACK =
  /^(?:i )?(?:stick|keep|carry|go|hold|get|do|see)\b(?: \w+){0,3} (?:it|that|this|on)$/i;

const wordsIn = (wish: string): string[] => wish.toLowerCase().match(/[\p{L}']+/gu) ?? [];

/** A wish whose words all stand in another one is that one. */
const isSame = (wish: string, all: readonly string[], at: number): boolean =>
  all.some((other, where) => {
    const there = new Set(wordsIn(other));
    return (
      where !== at &&
      there.size > wordsIn(wish).length &&
      wordsIn(wish).every((word) => there.has(word))
    );
  });

/** "Less phone. more kids": one thing, for the sake of the other. */
const ONE_FOR_THE_OTHER =
  /^\W*(?:less [\p{L} ]{2,24}[.,;&]?\s+(?:and )?more|more [\p{L} ]{2,24}[.,;&]?\s+(?:and )?less) [\p{L} ]{2,24}\W*$/iu;

/** Several wishes in one message, each in the client's words; empty unless there are at least two. */
export const wishesIn = (text: string): string[] => {
  if (ONE_FOR_THE_OTHER.test(text)) return [];
  const parts = text
    .split(SPLIT)
    .map(withoutHedges)
    .filter((part) => part.length > 0 && !SAYS_HOW_MUCH.test(part) && !POINTS_BACK.test(part))
    .map((part) => ({ part, wish: wishIn(part) }));
  const first = parts[0];
  if (!first || parts.length < 2) return [];
  const wishes = parts
    .map(({ part, wish }) => wish ?? (isWishLike(part) ? part : undefined))
    .filter((wish): wish is string => wish !== undefined)
    .filter((wish, at, all) => !isSame(wish, all, at));
  const opensWithWish = first.wish !== undefined || isWishLike(first.part);
  return opensWithWish && wishes.length >= 2 && wishes.length >= parts.length * 0.6
    ? wishes.slice(0, 5)
    : [];
};
