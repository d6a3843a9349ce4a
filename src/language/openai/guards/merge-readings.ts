import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput, Reading, Request } from "../../../coach/language.ts";
import type { Mark } from "../../../coach/session.ts";
import { CHANGES_STATEMENT } from "../../../coach/take-up/take-facts.ts";
import { chosenFact } from "../../rules/read/read-message.ts";
import { signalsIn } from "../../rules/read/signals.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";
import { mergeFacts, standingFacts } from "./merge-facts.ts";
import { contentStems, findQuote } from "./quote-rule.ts";
import { fold } from "./fold.ts";
import { saidStems } from "./said-stems.ts";
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
  "pause",
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
  const facts = mergeFacts(input, rules, model, told);
  const wishes = mergeWishes(input.text, rules.wishes, model.wishes);
  const requests = mergeRequests(rules.requests, model.requests);
  const answer = mergeAnswer(input, rules, model, told.length > 0 || requests.length > 0);
  const choice = rules.choice ?? choiceFrom(input, model);
  const rating = rules.rating ?? ratingFrom(input, model);
  const tone = (model.tone === undefined ? rules.tone : model.tone) ?? undefined;
  const reflection = reflectionFrom(input.text, model, functionWords) ?? rules.reflection;
  const disclosure = rules.disclosure ?? model.disclosure ?? undefined;
  const correction = mergeCorrection(input, rules, model);
  const takenBack = model.takenBack.filter((slot) => input.known.some((one) => one.slot === slot));
  const hasLearnt = told.length > 0 || [answer, choice, rating, disclosure].some(Boolean);
  const marks = mergeSignals(input.text, rules, requests, disclosure);
  const isSentHere = isSent(input, model) && !marks.includes("sent-by-other");
  const signals = isSentHere ? [...marks, "sent-by-other" as const] : marks;
  const { answer: _answer, tone: _tone, signals: _signals, ...rest } = rules;
  return {
    ...rest,
    ...(signals.length > 0 && { signals }),
    facts: withChosen(facts, input, rules.choice === undefined ? choice : undefined),
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
    ...(correction && { correction }),
    ...(takenBack.length > 0 && { takenBack }),
    ...agreement(input, model, answer),
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

const mergeRequests = (
  rules: readonly Request[],
  model: readonly Request[] | undefined,
): readonly Request[] => {
  if (model === undefined) return rules;
  const kept = rules.filter((one) => NEVER_TAKEN_AWAY.has(one) || NEVER_ADDED.has(one));
  const added = model.filter((one) => !NEVER_ADDED.has(one));
  return [...new Set([...kept, ...added])].slice(0, MOST_REQUESTS);
};

/**
 * A yes or no that rules see and a model does not gives way where the model read something else in the
 * message. Under a sentence to agree to, rules' own yes stands unless the model sees a doubt in it.
 */
const mergeAnswer = (
  input: ReadInput,
  rules: Reading,
  model: ReadAnswer,
  hasElse: boolean,
): Reading["answer"] => {
  const byModel = answerFrom(input, model);
  if (byModel !== undefined) return byModel;
  const isConfirm = input.ask?.input === "confirm";
  return isConfirm || !hasElse ? rules.answer : undefined;
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

/**
 * What is to be otherwise in a sentence on the table is told to whoever drafts it, and not worked into
 * it by rules; but for a sentence typed whole, one that was shown before, and more or less of it.
 */
const mergeCorrection = (
  { ask, text, kept, recent }: ReadInput,
  { correction }: Reading,
  { change, requests }: ReadAnswer,
): Reading["correction"] => {
  if (correction?.earlier || (correction?.whole && isOffered(text, correction.own)))
    return correction;
  // A sentence that is kept is opened where they plainly say so, or ask if something is in it.
  const isOpen =
    CHANGES_STATEMENT.has(ask?.move ?? "") ||
    (kept !== undefined &&
      (correction?.add !== undefined || SAYS_PUT.test(text) || requests?.includes("is-it-in")));
  if (change === null || !isOpen) return correction;
  if (requests?.includes("is-it-in") && isShown(recent, change)) return correction;
  const span = findQuote(text, change);
  if (span === undefined) return correction;
  const size = correction?.size === undefined ? {} : { size: correction.size };
  return { ...size, told: text.slice(span.start, span.end) };
};

/** A sentence of their own is most of what they wrote, or is led in as one; a remark about a word is neither. */
const isOffered = (text: string, own = ""): boolean => {
  const isMost = wordsOf(own).length >= wordsOf(text).length * MOST_OF_IT;
  return (isMost && !/["“”«»]/u.test(text)) || LEADS.test(text);
};
const MOST_OF_IT = 0.6;
const LEADS =
  /:|\b(?:i'll|i will|make it|(?:just |should |to |it )?(?:say|says|read|put|write)|change it to|(?:that|thats|that's) all it is|instead|i(?:'d| would) say|my (?:goal|words)|how about|better)\b/iu;

/**
 * A yes that stands alone in the client's own words counts, also beside a fear or an "I said so"; one that
 * only a model hears is asked for once more.
 */
const agreement = (
  input: ReadInput,
  model: ReadAnswer,
  answer: Reading["answer"],
): Pick<Reading, "agrees"> => {
  if (!seemsToAgree(input, model)) return {};
  if (model.answer !== "yes-but" && hasPlainYes(input.text)) return { agrees: "plainly" };
  return answer === undefined ? { agrees: "seemingly" } : {};
};

const PIECES = /[.,;:!?\n]+|\b(?:and|but|though|tho)\b/iu;
const YES =
  /^(?:oh |ok(?:ay)? |well |lol |haha )*(?:yes|yeah|yea|yep|yup|ya|aye)(?: (?:please|pls|lol|haha|mate|love|it is|it does|that's (?:it|right|good|better|fine)|thats (?:it|right|good|better|fine)|keep it|more like it|sounds (?:right|good)|perfect|exactly))*$/iu;
const SAID_YES =
  /^(?:lol |haha )?(?:(?:yes|yeah) )?(?:i |ive |i've )?(?:already |just )?(?:said|told you|told u) (?:yes|yeah|(?:it|its|it's|thats|that's)(?: is)? (?:good|fine|ok|okay|right))(?: lol| already)?$/iu;
const IS_FINE =
  /^(?:it|its|it's|thats|that's)(?: is)? (?:fine|good|ok|okay|right|perfect)(?: now| lol)?$/iu;
const TAKES_BACK =
  /\b(?:but|except|not|no|nah|isn'?t|doesn'?t|don'?t|only|instead|change|wrong)\b/iu;

/** "Better. yes", "i said yes lol", "i said 4 weeks. its fine": a clause that is a yes and nothing else. */
export const hasPlainYes = (text: string): boolean => {
  const pieces = text.split(PIECES).map((piece) => piece.trim());
  const isYes = pieces.some((piece) => [YES, SAID_YES, IS_FINE].some((one) => one.test(piece)));
  return isYes && !TAKES_BACK.test(text);
};

/** "Did you add the phone thing?", of a sentence just shown that has it: nothing is to be otherwise. */
const isShown = (recent: ReadInput["recent"], change: string): boolean => {
  const shown = saidStems([recent.findLast(({ role }) => role === "coach")?.text ?? ""]);
  const words = wordsOf(change).filter(
    (word) => word.length > 3 && !/^(?:thing|did|does|have|part)s?$/u.test(word),
  );
  return words.length > 0 && words.every((word) => shown.has(stem(word)));
};

const SAYS_PUT =
  /\b(?:put|write|stick|get|take|leave) (?:that|it|this|the [\p{L}' ]{2,30}) (?:in|out)\b|\b(?:add|change|include) (?:that|it|this|the|my|in)\b|\b(?:should|must|needs? to) be in\b/iu;

const seemsToAgree = ({ ask }: ReadInput, { answer, choice, change }: ReadAnswer): boolean =>
  ask?.move === "propose-goal" &&
  change === null &&
  ((answer !== null && isConsent(answer)) || (choice !== null && isConsent(choice)));

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
