import type { Fact, Slot } from "../../../coach/facts.ts";
import type { ReadInput, Reading, Request } from "../../../coach/language.ts";
import type { Mark } from "../../../coach/session.ts";
import { whoKnows } from "../../rules/read/asked-back.ts";
import { chosenFact, readMessage } from "../../rules/read/read-message.ts";
import { withoutRuledOut } from "../../rules/read/plan/ruled-out.ts";
import { signalsIn } from "../../rules/read/signals.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { asInTheWay } from "../../rules/read/worry-after-yes.ts";
import { agreement, bindsByYes, isConsent, worryBesideYes } from "./agreement.ts";
import { mergeCorrection } from "./merge-correction.ts";
import { hasRead, mergeFacts } from "./merge-facts.ts";
import { contentStems, findQuote } from "./quote-rule.ts";
import { standingFacts } from "./standing-facts.ts";
import { fold } from "./fold.ts";
import { hasNegation, stem, wordsOf } from "./words.ts";

/** More statements than this in one message are not counted on a model's word. */
const MOST_TALK = 3;
const MOST_WISHES = 6;
const LONGEST_REFLECTION_WORDS = 12;

/** Said of us or asked of the practice, and answered with what only code knows: no model takes these away. */
const NEVER_TAKEN_AWAY: ReadonlySet<Request> = new Set<Request>([
  "person",
  "are-you-real",
  "privacy",
  "consent",
  "stop",
  "health-question",
  "wrong-alarm",
  "other-language",
]);
/** What cannot be undone, or lifts a pause, is never done on a model's word. */
const NEVER_ADDED: ReadonlySet<Request> = new Set<Request>(["start-over", "wrong-alarm"]);
const MOST_REQUESTS = 3;

/**
 * Two readings made one. What a message is about, what it asks, its tone and its answer are the
 * model's to say where it says them, of words that the client can be shown to have written. Numbers,
 * dates and ratings are measured by the deterministic reader, consent is never a model's, and what
 * somebody has a right to is never lost.
 */
export const mergeReadings = (
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  functionWords: ReadonlySet<string>,
): Reading => {
  const told = standingFacts(input, model, functionWords);
  const facts = besideYes(input, model, mergeFacts(input, rules, model, told));
  const wishes = mergeWishes(input.text, rules.wishes, model.wishes);
  const requests = mergeRequests(input, rules.requests, model);
  const answer = mergeAnswer(input, rules, model, told.length > 0 || requests.length > 0);
  const choice = rules.choice ?? choiceFrom(input, model);
  const rating = rules.rating ?? ratingFrom(input, model);
  const tone = (model.tone === undefined ? rules.tone : model.tone) ?? undefined;
  const reflection =
    model.reflection === null && hasRead(model)
      ? undefined
      : (reflectionFrom(input.text, model, functionWords) ?? rules.reflection);
  const disclosure = rules.disclosure ?? model.disclosure ?? undefined;
  const correction = mergeCorrection(input, rules, model);
  const takenBack = model.takenBack.filter(
    (slot) =>
      input.known.some((one) => one.slot === slot) &&
      !isOnlyReplaced(slot, model, correction, facts),
  );
  const hasLearnt = told.length > 0 || [answer, choice, rating, disclosure].some(Boolean);
  const marks = mergeSignals(input.text, rules, requests, disclosure);
  const isSentHere = isSent(input, model) && !marks.includes("sent-by-other");
  const signals = isSentHere ? [...marks, "sent-by-other" as const] : marks;
  const { greets, asksIfIn } = rules;
  return withoutRuledOut(input, {
    ...(greets && { greets }),
    ...(asksIfIn !== undefined && { asksIfIn }),
    ...(signals.length > 0 && { signals }),
    facts: withChosen(facts, input, rules.choice === undefined ? choice : undefined),
    wishes,
    talk: {
      change: Math.max(rules.talk.change, Math.min(model.talk.change, MOST_TALK)),
      sustain: Math.max(rules.talk.sustain, Math.min(model.talk.sustain, MOST_TALK)),
    },
    requests,
    ...(answer && { answer }),
    ...(choice && !saysOnlyThat(choice, correction) && { choice }),
    ...(rating && { rating }),
    ...(tone && { tone }),
    ...(reflection && { reflection }),
    ...(disclosure && { disclosure }),
    ...(correction && { correction }),
    ...(takenBack.length > 0 && { takenBack }),
    ...agreement(input, model, answer, facts),
    complete: rules.complete || hasLearnt || requests.length > 0,
  });
};

/** What may come in between, told behind a yes, in the model's words where it has any. */
const besideYes = (
  input: ReadInput,
  model: ReadAnswer,
  facts: readonly Fact[],
): readonly Fact[] => {
  const worry = worryBesideYes(input, model);
  if (worry === undefined) return facts;
  const told = facts.filter(({ slot }) => slot === "obstacle");
  return told.length > 0
    ? [...asInTheWay(facts, worry).filter(({ slot }) => slot !== "obstacle"), ...told]
    : asInTheWay(facts, worry);
};

/** "Change something", and what to change was told with it. */
const saysOnlyThat = (choice: string, correction: Reading["correction"]): boolean =>
  choice === "change" && correction?.told !== undefined;

/** Another act was given for it that could not be shown word for word: whoever drafts is told, and it is not asked anew. */
const isOnlyReplaced = (
  slot: Slot,
  model: ReadAnswer,
  correction: Reading["correction"],
  facts: readonly Fact[],
): boolean =>
  slot === "action" &&
  correction?.told !== undefined &&
  model.facts.some((one) => one.slot === slot) &&
  !facts.some((one) => one.slot === slot);

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

const mergeRequests = (
  input: ReadInput,
  rules: readonly Request[],
  model: ReadAnswer,
): readonly Request[] => {
  if (model.requests === undefined) return rules;
  const kept = rules.filter(
    (one) =>
      NEVER_TAKEN_AWAY.has(one) ||
      NEVER_ADDED.has(one) ||
      (one === "pause" &&
        !model.requests?.includes("stop") &&
        readMessage(beside(input, model)).requests.includes(one)),
  );
  const added = model.requests
    .filter((one) => !NEVER_ADDED.has(one))
    .map((one) => whoKnows(one, input.text));
  return [...new Set([...kept, ...added])].slice(0, MOST_REQUESTS);
};

/** The message without what the model gave a meaning: "go later", as what they would do then, is no pause. */
const beside = (input: ReadInput, { facts }: ReadAnswer): ReadInput => {
  const text = facts.reduce((left, { quote }) => {
    const span = findQuote(left, quote);
    return span ? `${left.slice(0, span.start)} ${left.slice(span.end)}` : left;
  }, input.text);
  return { ...input, text: text.trim() };
};

/**
 * A yes or no that rules see and a model does not gives way where the model read something else in the
 * message, and where it reads the opposite. Under a sentence to agree to no yes and no "no" is lost that
 * the model does not deny.
 */
const mergeAnswer = (
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  hasElse: boolean,
): Reading["answer"] => {
  const byModel = answerFrom(input, model);
  if (byModel !== undefined) return byModel;
  const { answer } = rules;
  if (model.answer !== null) return answer && isConsent(answer) ? answer : undefined;
  const isPlain = answer === "yes" && input.ask?.input === "confirm";
  return isPlain || bindsByYes(input.ask) || !hasElse ? answer : undefined;
};

/** Somebody else wants it: in their own words, and only where they have named nothing of their own yet. */
const isSent = ({ text, known }: ReadInput, { sentBy, facts }: ReadAnswer): boolean =>
  sentBy !== null &&
  findQuote(text, sentBy) !== undefined &&
  ![...known, ...facts].some(({ slot }) => slot === "desiredChange" || slot === "action");

/** Marks hang on requests and disclosures: those a model found count, and those of a request it did not see go. */
const mergeSignals = (
  text: string,
  rules: Reading,
  requests: readonly Request[],
  disclosure: Reading["disclosure"],
): Mark[] => {
  const lost = rules.requests.filter((one) => !requests.includes(one));
  const fallen = new Set(signalsIn("", lost, undefined));
  const stay = (rules.signals ?? []).filter((mark) => !fallen.has(mark));
  return [...new Set([...stay, ...signalsIn(fold(text), requests, disclosure)])];
};

/** An offered answer that a model saw in the message fills what it was offered for. */
const withChosen = (
  facts: readonly Fact[],
  input: ReadInput,
  choice: string | undefined,
): readonly Fact[] => {
  const option = input.ask?.options?.find(({ id }) => id === choice);
  const chosen = option ? chosenFact(input, option.label, option.id) : [];
  return [...facts, ...chosen.filter(({ slot }) => !facts.some((fact) => fact.slot === slot))];
};

/** A yes to a proposal is consent, and consent is never taken on a model's word. */
const answerFrom = ({ ask }: ReadInput, { answer }: ReadAnswer): Reading["answer"] =>
  answer === null || (isConsent(answer) && bindsByYes(ask)) ? undefined : answer;

const choiceFrom = ({ ask }: ReadInput, { choice }: ReadAnswer): string | undefined =>
  ask?.options?.find(({ id }) => id === choice && !(bindsByYes(ask) && isConsent(id)))?.id;

/** A rating in words is kept as words; no number is made up for it. */
const ratingFrom = ({ ask, text }: ReadInput, { ratingWords }: ReadAnswer): Reading["rating"] => {
  const isRated = ask?.input === "scale" || ask?.slot === "confidence";
  if (!isRated || ratingWords === null) return undefined;
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
