import type { Fact, Slot } from "../../../coach/facts.ts";
import type { ReadInput, Reading } from "../../../coach/language.ts";
import { CHANGES_STATEMENT } from "../../../coach/take-up/take-facts.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { findQuote } from "./quote-rule.ts";
import { COUNTED_SLOTS } from "./standing-facts.ts";

/** What a plan is made of; a time told with anything else is the time of something else. */
export const OF_A_PLAN: ReadonlySet<Slot> = new Set<Slot>([
  "desiredChange",
  "picture",
  "action",
  "cue",
  "milestones",
  ...COUNTED_SLOTS,
]);

/** A model that found nothing at all in a message has not read it; its silence takes nothing back. */
export const hasRead = (model: ReadAnswer): boolean =>
  model.facts.length > 0 ||
  (model.requests ?? []).length > 0 ||
  model.wishes.length > 0 ||
  model.takenBack.length > 0 ||
  [model.answer, model.choice, model.change, model.disclosure, model.sentBy].some(
    (one) => one !== null,
  );

/** The facts a model claims of these words, whether or not its quote rule let them stand. */
export const claimsOver = (
  text: string,
  { facts }: Pick<ReadAnswer, "facts">,
  words: string,
): ReadAnswer["facts"] => facts.filter(({ quote }) => overlaps(text, quote, words));

export const overlaps = (text: string, one: string, other: string): boolean => {
  const [a, b] = [findQuote(text, one), findQuote(text, other)];
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
};

/**
 * Does a fact of the patterns stand beside what a model read? What was picked or agreed does. Of the
 * rest only what the model pointed at and could not prove, and times and numbers: within words that it
 * takes for part of a plan, under a sentence that may be changed, or where they were asked for.
 */
const mayStand = (
  fact: Fact,
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  told: readonly Fact[],
): boolean => {
  if (fact.provenance !== "said") return true;
  if (!COUNTED_SLOTS.has(fact.slot))
    return told.length === 0 && model.facts.some(({ slot }) => slot === fact.slot);
  const { text, ask } = input;
  const over = claimsOver(text, model, fact.quote);
  if (over.some(({ slot }) => slot === fact.slot)) return true;
  if (over.length > 0) return over.some(({ slot }) => OF_A_PLAN.has(slot) && !isTold(slot, told));
  if (model.change !== null && overlaps(text, model.change, fact.quote)) return true;
  if (CHANGES_STATEMENT.has(ask?.move ?? "")) return true;
  const isAsked = fact.slot === ask?.slot || fact.slot === ask?.hears;
  if (!isAsked) return told.some(({ slot }) => OF_A_PLAN.has(slot));
  const isOnlyRequest = (model.requests ?? []).length > 0 && model.facts.length === 0;
  return !isOnlyRequest || rules.rating?.value !== undefined;
};

/** "On Saturday", shown to be how often, is no end of it as well. */
const isTold = (slot: Slot, told: readonly Fact[]): boolean =>
  COUNTED_SLOTS.has(slot) && told.some((one) => one.slot === slot);

/** Two things told of how it is are one, from the first word to the last; of anything else the first stands. */
const bothOf = (text: string, first: Fact, second: Fact): Fact => {
  const [a, b] = [findQuote(text, first.quote), findQuote(text, second.quote)];
  if (!TELLS.has(first.slot) || a === undefined || b === undefined || b.start < a.end) return first;
  const words = text.slice(a.start, b.end);
  return words.length > LONGEST_TELLING ? first : { ...first, value: words, quote: words };
};
const TELLS: ReadonlySet<Slot> = new Set<Slot>(["situation", "pastAttempts"]);
const LONGEST_TELLING = 160;

/**
 * One fact a slot. Where a model has read the message, patterns only measure: what else they took from
 * it was shown to the model as well, and is what the model says it is, or nothing.
 */
export const mergeFacts = (
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  told: readonly Fact[],
): Fact[] => {
  const bySlot = new Map<Slot, Fact>();
  for (const fact of told) {
    const first = bySlot.get(fact.slot);
    bySlot.set(fact.slot, first ? bothOf(input.text, first, fact) : fact);
  }
  const standing = hasRead(model)
    ? rules.facts.filter((fact) => mayStand(fact, input, rules, model, told))
    : rules.facts;
  for (const fact of standing) {
    const byModel = bySlot.get(fact.slot);
    if (byModel && fact.provenance === "said" && !isMeasureOf(input.text, fact, byModel)) continue;
    bySlot.set(fact.slot, fact);
  }
  return [...bySlot.values()];
};

/**
 * The same words, measured; where the model's were put with what was asked, they say more. So they do where
 * a time is named by what it comes before: "just before bio days, tues n thurs" may mean the nights before.
 */
const isMeasureOf = (text: string, fact: Fact, byModel: Fact): boolean =>
  COUNTED_SLOTS.has(fact.slot) &&
  overlaps(text, byModel.quote, fact.quote) &&
  findQuote(text, byModel.value) !== undefined &&
  (!BY_ITS_EVENT.test(byModel.value) || BY_ITS_EVENT.test(fact.value));
const BY_ITS_EVENT = /\b(?:before|after)\b/iu;
