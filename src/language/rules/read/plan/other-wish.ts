import type { ReadInput, Reading } from "../../../../coach/language.ts";

const SMALL =
  /^(?:i|a|an|the|my|to|be|get|see|have|do|more|less|better|some|stop|want|with|and|of|in|on|at|for|it|me|up|out|not|no|so|bit)$/i;
const namesOf = (wish: string): string[] =>
  (wish.toLowerCase().match(/[\p{L}']{3,}/gu) ?? []).filter((word) => !SMALL.test(word));

/** Where in the text the wish is spoken of, in whatever form ("the fitness" for "get fit"). */
const placeOf = (text: string, wish: string): number => {
  const places = namesOf(wish).map((word) =>
    text.toLowerCase().search(new RegExp(`\\b${word.replace(/(?:ing|s)$/, "")}`, "u")),
  );
  return Math.min(...places.filter((place) => place >= 0), Number.POSITIVE_INFINITY);
};

const DENIED =
  /\b(?:not|n't|no|instead of|rather than|forget|never mind)(?: (?:about|the|my|to|do|doing|want))* ?$/i;

/** Of these wishes the ones that are named and not turned down, the first said first. */
const namedIn = (text: string, wishes: readonly string[]): string[] =>
  wishes
    .map((wish) => ({ wish, at: placeOf(text, wish) }))
    .filter(({ at }) => Number.isFinite(at) && !DENIED.test(text.slice(0, at)))
    .toSorted((one, other) => one.at - other.at)
    .map(({ wish }) => wish);

const SWITCHES =
  /\binstead\b|\brather\b|\bnot (?:the|my|about)\b|\bit'?s (?:not|more) about\b|\bactually\b|\bi (?:meant|said)\b|\bcan we (?:do|talk about|look at|go with|take)\b|\bswitch\b|\bforget the\b/i;
const MOST_WORDS = 22;

/** "I want to see my friends more. Not the fitness": another of their wishes is what it should be about. */
export const otherWish = ({ others = [], ask }: ReadInput, text: string): string | undefined => {
  if (others.length === 0 || ask?.move === "choose-priority" || !SWITCHES.test(text))
    return undefined;
  if (text.split(/\s+/).length > MOST_WORDS) return undefined;
  const [named, ...more] = namedIn(text, others);
  return more.length === 0 ? named : undefined;
};

/** Which of several they would begin with, said in a sentence: the one named first that is not turned down. */
export const withWishChosen = ({ ask }: ReadInput, text: string, reading: Reading): Reading => {
  if (ask?.move !== "choose-priority" || reading.choice !== undefined) return reading;
  const [named] = namedIn(text, ask.options?.map(({ label }) => label) ?? []);
  const option = ask.options?.find(({ label }) => label === named);
  if (!option) return reading;
  const facts = reading.facts.filter(({ value }) => value !== option.label);
  return { ...reading, facts, choice: option.id };
};
