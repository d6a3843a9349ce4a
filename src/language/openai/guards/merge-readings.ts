import type { ReadInput, Reading } from "../../../coach/language.ts";
import { signalsIn } from "../../rules/read/signals.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { mergeFacts, standingFacts } from "./merge-facts.ts";
import { contentStems, findQuote } from "./quote-rule.ts";
import { fold } from "./fold.ts";
import { hasNegation, stem, wordsOf } from "./words.ts";

/** More statements than this in one message are not counted on a model's word. */
const MOST_TALK = 3;
const MOST_WISHES = 6;
const LONGEST_REFLECTION_WORDS = 12;

/**
 * The union of two readings. The deterministic one wins for numbers, dates, ratings and requests, and
 * nothing it found is lost; of the model's, only what the client can be shown to have written.
 */
export const mergeReadings = (
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  functionWords: ReadonlySet<string>,
): Reading => {
  const told = standingFacts(input, model, functionWords);
  const facts = mergeFacts(input, rules, model, told);
  const wishes = mergeWishes(input.text, rules.wishes, model.wishes);
  const answer = rules.answer ?? answerFrom(input, model);
  const choice = rules.choice ?? choiceFrom(input, model);
  const rating = rules.rating ?? ratingFrom(input, model);
  const tone = rules.tone ?? model.tone ?? undefined;
  const reflection = rules.reflection ?? reflectionFrom(input.text, model, functionWords);
  const disclosure = rules.disclosure ?? model.disclosure ?? undefined;
  const requests = rules.requests.length > 0 ? rules.requests : model.requests.slice(0, 1);
  const hasLearnt = told.length > 0 || [answer, choice, rating, disclosure].some(Boolean);
  // Marks hang on requests and disclosures, so those a model found count as much as those rules found.
  const signals = new Set([
    ...(rules.signals ?? []),
    ...signalsIn(fold(input.text), requests, disclosure),
  ]);
  return {
    ...rules,
    ...(signals.size > 0 && { signals: [...signals] }),
    facts,
    wishes,
    talk: {
      change: Math.max(rules.talk.change, Math.min(model.talk.change, MOST_TALK)),
      sustain: Math.max(rules.talk.sustain, Math.min(model.talk.sustain, MOST_TALK)),
    },
    requests,
    ...(answer && { answer }),
    ...(choice && { choice }),
    ...(rating && { rating }),
    ...(tone && { tone }),
    ...(reflection && { reflection }),
    ...(disclosure && { disclosure }),
    complete: rules.complete || hasLearnt || requests.length > 0,
  };
};

const mergeWishes = (
  text: string,
  rules: readonly string[],
  model: readonly string[],
): string[] => {
  const wishes = [...rules];
  for (const wish of model) {
    const span = findQuote(text, wish);
    if (!span || wishes.length >= MOST_WISHES) continue;
    const said = text.slice(span.start, span.end);
    const isKnown = wishes.some(
      (known) => fold(known).includes(fold(said)) || fold(said).includes(fold(known)),
    );
    if (!isKnown) wishes.push(said);
  }
  return wishes;
};

/** A yes to a proposal is consent, and consent is never taken on a model's word. */
const answerFrom = ({ ask }: ReadInput, { answer }: ReadAnswer): Reading["answer"] =>
  answer === null || (isConsent(answer) && ask?.input === "confirm") ? undefined : answer;

const isConsent = (said: string): boolean => said === "yes" || said === "yes-but";

const choiceFrom = ({ ask }: ReadInput, { choice }: ReadAnswer): string | undefined =>
  ask?.options?.find(({ id }) => id === choice && !(ask.input === "confirm" && isConsent(id)))?.id;

/** A rating in words is kept as words; no number is made up for it. */
const ratingFrom = ({ ask, text }: ReadInput, { ratingWords }: ReadAnswer): Reading["rating"] => {
  if (ask?.input !== "scale" || ratingWords === null) return undefined;
  const span = findQuote(text, ratingWords);
  return span && { words: text.slice(span.start, span.end) };
};

/** Handed back only when it is the client's clause with the pronouns turned, "not" and all. */
const reflectionFrom = (
  text: string,
  { reflection }: ReadAnswer,
  functionWords: ReadonlySet<string>,
): string | undefined => {
  if (reflection === null || wordsOf(reflection).length > LONGEST_REFLECTION_WORDS)
    return undefined;
  if (/[?!\d\n]/u.test(reflection) || /\b(?:i|me|my|mine)\b/iu.test(reflection)) return undefined;
  const wanted = contentStems(reflection, functionWords);
  const clauses = text.split(/[.,;!?\n]|\b(?:but|because)\b/iu);
  const source = clauses.find((clause) => {
    const said = new Set(wordsOf(clause).map(stem));
    return wanted.every((word) => said.has(word));
  });
  if (wanted.length === 0 || source === undefined) return undefined;
  return hasNegation(source) === hasNegation(reflection) ? reflection.trim() : undefined;
};
