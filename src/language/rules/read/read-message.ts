import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput, Reading } from "../../../coach/language.ts";
import { SURE_ENOUGH } from "../../../domain/rating.ts";
import { afterAnswer, answerIn } from "./answers.ts";
import { asAnswer, asItIs } from "./as-answer.ts";
import { alsoCalled, saidAfterChoice } from "./choice-and-more.ts";
import { choiceIn } from "./choices.ts";
import { clausesOf } from "./clauses.ts";
import { withoutReasonTalk } from "./corrections.ts";
import { besideRating, unlessIn } from "./beside-rating.ts";
import { fearIn } from "./fears.ts";
import {
  correctionOf,
  isOfSentence,
  keepsIt,
  ofSentence,
  smallerOf,
  NO_REFLECTION,
  ON_THE_TABLE,
  QUESTIONS_OF_SIZE,
  withoutChange,
} from "./on-the-table.ts";
import { groupIn } from "./pointed-at.ts";
import { asLateAnswer } from "./late-answer.ts";
import { pickedIdea } from "./picked-idea.ts";
import { plainText } from "./plain-text.ts";
import { keepingOut } from "./plan/ruled-out.ts";
import { withWishChosen } from "./plan/other-wish.ts";
import { savedIn } from "./plan/saved.ts";
import { askedOf, orderAsked, saidOfPlan } from "./plan/said-of-plan.ts";
import { withoutFinding, withoutWhatStays, withQuotes } from "./plan/around-edit.ts";
import { namedPlan } from "./named-plan.ts";
import { ofKept } from "./put-in.ts";
import { putRight } from "./put-right.ts";
import type { SaidOfSentence } from "./sentence-shown.ts";
import { noneIn } from "./none-asked.ts";
import { keepingNo } from "./none-of.ts";
import { namesDayOff } from "./day-off.ts";
import { disagreementIn } from "./disagreement.ts";
import { askedBeside, asAsked, wantsTalk } from "./put-as-question.ts";
import { readAround } from "./read-around.ts";
import { disclosureIn } from "./disclosure.ts";
import { factsIn } from "./facts.ts";
import { MEANT, withoutRemarks } from "./without-asides.ts";
import { withRhythmAsked } from "./rhythm-asked.ts";
import { withToldBeside } from "./told-beside.ts";
import { ratingIn } from "./ratings.ts";
import { withoutQuestions } from "./questions.ts";
import { reflectionOf } from "./reflect.ts";
import { hearMessage } from "./heard.ts";
import { isOtherLanguage } from "./requests.ts";
import { BESIDE, isWhole, requestsOf, WHOLE } from "./requests-beside.ts";
import { isGoingWell, isSetback, signalsIn } from "./signals.ts";
import { said, wishIn } from "./slots.ts";
import { talkIn } from "./talk.ts";
import { ownAnswer, stepIn, withoutToldBefore } from "./their-answer.ts";
import { isTakenIn } from "./taken-in.ts";
import { isOnlyLaugh, toneOf } from "./tone.ts";
import { wishesIn } from "./wishes.ts";
import { withWorryAfterYes } from "./worry-after-yes.ts";

const GREETING =
  /^(?:(?:hi+|hello+|hey+|hiya|yo|good (?:morning|afternoon|evening)|hallo)(?: there| cairn| all)?[\s,.!?]*)+(?:how are you|you ok|you alright)?[\s.!?]*$/i;

const EMPTY: Reading = {
  facts: [],
  wishes: [],
  talk: { change: 0, sustain: 0 },
  requests: [],
  complete: true,
};

/** What an offered answer fills when it is picked. */
export const chosenFact = (input: ReadInput, label: string, id: string): Fact[] => {
  if (input.ask?.input === "confirm") return [];
  const isOwnToPick = input.ask?.move === "offer-options" || input.ask?.move === "offer-areas";
  const slot = input.ask?.slot ?? (isOwnToPick ? input.ask?.hears : undefined);
  if (!slot || id === "other" || id === "none") return [];
  return [{ slot, value: label, provenance: "chosen", quote: label }];
};

/**
 * The deterministic reader. It runs in both languages; what it did not take in (`complete: false`)
 * a model may read further. It never guesses: a clause that fits nowhere stays unread.
 */
export const readMessage = (input: ReadInput): Reading => {
  const text = plainText(input);
  const late = asLateAnswer(input, text);
  if (late) return readMessage(late);
  const reading = withWorryAfterYes(input, text, readNow(input, text));
  return withToldBeside(input, text, withRhythmAsked(input, reading));
};

const readNow = (input: ReadInput, text: string): Reading => {
  const plain = asAnswer(asAsked(withoutChange(ownAnswer(input, text), input.ask)), input.ask);
  return keepingNo(
    text,
    keepingOut(input, plain, (one) => readPlain(input, one)),
  );
};

/** What was said of the sentence, without how it was found and what stays as it is. */
const aroundEdit = (text: string): string => withoutWhatStays(withoutFinding(withQuotes(text)));

const readPlain = (input: ReadInput, said: string): Reading => {
  const plain = ON_THE_TABLE.has(input.ask?.move ?? "") ? aroundEdit(said) : said;
  const saved = savedIn(input, plain);
  if (saved) return { ...EMPTY, ...talkOf(plain), ...saved };
  const order = orderAsked(input, plain);
  if (order) return { ...EMPTY, ...talkOf(plain), ...order };
  const asked = askedOf(input, plain);
  if (asked) return { ...EMPTY, ...talkOf(plain), ...asked };
  const kept =
    input.kept === undefined || ON_THE_TABLE.has(input.ask?.move ?? "") ? undefined : ofKept(plain);
  if (kept === undefined)
    return withGroup(input, plain, withWishChosen(input, plain, readAround(input, plain, readOwn)));
  const add = kept.correction?.add;
  if (add !== undefined && RESTS.has(input.ask?.move ?? "rest-here"))
    return {
      ...EMPTY,
      correction: {
        steps: [{ kind: "add", words: add, joint: kept.correction?.joint ?? " and " }],
      },
    };
  const rest = readAround(input, kept.rest, readOwn);
  return {
    ...rest,
    requests: [...new Set([...kept.requests, ...rest.requests])],
    ...present("correction", kept.correction),
  };
};

/** "Theres a running club, do you think they'd mind?": what they have in mind is kept, also beside a question. */
const withGroup = ({ ask }: ReadInput, text: string, reading: Reading): Reading => {
  const asksForAct = ask?.slot === "action" || ask?.hears === "action";
  const isOpen = asksForAct && !reading.facts.some(({ slot }) => OF_AN_ACT.has(slot));
  const group = isOpen ? groupIn(text) : undefined;
  return group ? { ...reading, facts: [...reading.facts, said("resources", group)] } : reading;
};
const OF_AN_ACT: ReadonlySet<string> = new Set(["action", "resources"]);
/** Nothing is being asked any more: the sentence is opened again. */
const RESTS: ReadonlySet<string> = new Set(["rest-here", "offer-next", "close-with-plan"]);

const ASKED_HOW_OFTEN = { move: "ask-measure", slot: "frequency", input: "text" } as const;

/** One of the ideas, and what was said beside it: its day, its reason, who could help. */
const pickedReading = (input: ReadInput, text: string): Reading | undefined => {
  const picked = pickedIdea(text, input.ask);
  if (!picked) return undefined;
  const { option, rest, against } = picked;
  if (against) {
    const reflection = reflectionOf(against.replace(/^but (?:then )?/i, ""));
    return { ...EMPTY, ...talkOf(text), ...present("reflection", reflection) };
  }
  const act: Fact = { ...said("action", option.label), provenance: "chosen" };
  const known = [...input.known.filter(({ slot }) => slot !== "action"), act];
  const beside = rest ? factsIn(rest, { ask: ASKED_HOW_OFTEN, known }, input.moment) : [];
  const facts = beside.some(({ slot }) => slot === "action") ? beside : [act, ...beside];
  return { ...EMPTY, ...talkOf(text), choice: option.id, facts, requests: askedBeside(text) };
};

/** A message, or what is left of it when what is asked of us was taken off. */
const readOwn = (input: ReadInput, text: string): Reading => {
  if (!text) return EMPTY;
  if (isOtherLanguage(text)) return { ...EMPTY, requests: ["other-language"] };

  if (GREETING.test(text)) return { ...EMPTY, greets: true };

  if (isOnlyLaugh(text)) return { ...EMPTY, tone: "joking" };

  const as = asItIs(text, input.ask);
  if (as) return { ...EMPTY, ...talkOf(text), choice: as.id };

  const plan = saidOfPlan(input, text);
  if (plan) return { ...EMPTY, ...talkOf(text), ...plan };

  const none = noneIn(input, text);
  if (none) return { ...EMPTY, ...talkOf(text), facts: none };

  const smaller = smallerOf(input, text);
  if (smaller) return { ...EMPTY, ...talkOf(text), facts: [said("action", smaller, text)] };

  const picked = pickedReading(input, text);
  if (picked) return picked;
  const choice = namesDayOff(text, input.ask)
    ? undefined
    : (wantsTalk(text, input.ask) ?? alsoCalled(text, input.ask) ?? choiceIn(text, input.ask));
  const after = choice && saidAfterChoice(text, choice, input.ask);
  const answer = after && readOwn({ ...input, ask: after.ask }, after.text);
  if (answer && answer.facts.length > 0) return answer;
  if (choice && !isChangeInWords(input, choice.id, text))
    return {
      ...EMPTY,
      ...talkOf(text),
      choice: choice.id,
      requests: askedBeside(text),
      facts: chosenFact(input, choice.label, choice.id),
      ...answered(text),
    };

  if (keepsIt(input, text)) return { ...EMPTY, answer: "yes" };

  const other = disagreementIn(text, input);
  if (other) return { ...EMPTY, ...talkOf(text), ...other };

  const heard = hearMessage(input, text);
  const sentence = ofSentence(input, text);
  const isAsked = heard.requests.some((one) => WHOLE.has(one) || one === "show-goal");
  if (sentence && !isAsked)
    return {
      ...EMPTY,
      ...talkOf(text),
      ...aboutSentence(sentence),
      ...answered(text),
      ...present("tone", toneOf(text) ?? (heard.worries ? "worry" : undefined)),
    };
  if (heard.greets && !heard.own) return { ...EMPTY, greets: true };
  const correction = correctionOf(input, text);
  // "Can it be smaller?" is a change of it, however it is put.
  const requests = requestsOf(input, text, heard.requests).filter(
    (one) => !(correction?.size && QUESTIONS_OF_SIZE.has(one)),
  );
  const disclosure = disclosureIn(text);
  const tone = toneIn(input, text) ?? (heard.hurts ? "sad" : heard.laughs ? "joking" : undefined);
  const shared = {
    ...talkOf(text),
    requests,
    ...present("answer", heard.answer),
    ...present("correction", correction),
    ...present("tone", tone),
    ...present("disclosure", disclosure),
    signals: [
      ...signalsIn(text, requests, disclosure),
      ...(ASKS_HOW_IT_WENT.has(input.ask?.move ?? "") && isSetback(text)
        ? ["setback" as const]
        : []),
    ],
  };
  if (heard.worries && shared.tone === undefined) shared.tone = "worry";
  const worry = fearIn(input, text, heard.worries);
  if (worry) return { ...EMPTY, ...shared, tone: "worry", facts: worry };
  if (input.ask?.input === "scale" || input.ask?.slot === "confidence") {
    const rating = ratingIn(
      NUMBER_FIRST.exec(text)?.[1] ??
        (withoutQuestions(heard.own) || (requests.length > 0 ? "" : text)),
      input.moment,
    );
    if (rating)
      return {
        ...EMPTY,
        ...shared,
        rating,
        facts:
          (rating.value ?? 0) < SURE_ENOUGH
            ? besideRating(input, rating.reason)
            : unlessIn(input, rating.reason),
      };
    // What stands in place of a number may name what is in the way; it is no other plan.
    if (input.ask.slot === "confidence" && requests.length === 0 && afterAnswer(text)) {
      const { answer: _answer, ...rest } = shared;
      return { ...EMPTY, ...rest, facts: besideRating(input, afterAnswer(text)), complete: false };
    }
  }
  const isRefused = requests.includes("not-that") && !clausesOf(text).some((one) => wishIn(one));
  if (isRefused || (requests.length > 0 && !heard.own) || isWhole(requests, heard))
    return { ...EMPTY, ...shared, complete: heard.isPlain };

  const right = ON_THE_TABLE.has(input.ask?.move ?? "") ? undefined : putRight(text, input.known);
  if (right) return { ...EMPTY, ...shared, ...right };

  const named = input.ask?.slot === "desiredChange" ? undefined : namedPlan(input, text);
  if (named) return { ...EMPTY, ...shared, ...named };
  const wishes = input.ask?.slot === "desiredChange" ? wishesIn(text) : [];
  // "Don't know. I'd just like an hour for myself": no picture, and a wish all the same.
  const isWishInstead =
    input.ask?.slot === "picture" &&
    shared.answer === "unsure" &&
    /\bi(?:'d| would) (?:really |just )*(?:like|love)\b/i.test(text);
  const found =
    requests.includes("not-that") || isWishInstead
      ? factsIn(text, ABOUT_THE_WISH, input.moment)
      : factsIn(
          withoutReasonTalk(withoutToldBefore(heard.own || stepIn(input, text, requests))),
          input,
          input.moment,
          heard.parts === 1 && requests.some((one) => !BESIDE.has(one)),
        );
  // "Take the tiktok bit out" is about the sentence, and no act.
  const facts = isOfSentence(input, correction)
    ? found.filter(({ slot }) => slot !== "action" && slot !== "obstacle")
    : found;
  const isTold = heard.mayBeTold && facts.some(({ slot }) => slot === input.ask?.slot);
  return {
    ...EMPTY,
    ...shared,
    requests: isTold ? requests.filter((one) => one !== "already-told") : requests,
    wishes,
    facts,
    ...(NO_REFLECTION.has(input.ask?.move ?? "")
      ? {}
      : present("reflection", reflectionOf(toReflect(input, text, facts)))),
    complete:
      (requests.length === 0 || heard.isPlain) &&
      isTakenIn(text, facts, shared.requests.length > 0 || shared.answer !== undefined),
  };
};

const SAID_AS_TAKEN: ReadonlySet<string> = new Set(["reason", "action", "picture", "sign"]);

/** What is said back is what was taken: of a reason or an act no other clause. */
const toReflect = ({ ask }: ReadInput, text: string, facts: readonly Fact[]): string => {
  const taken =
    ask !== undefined && SAID_AS_TAKEN.has(ask.slot ?? "")
      ? facts.find(({ slot }) => slot === ask.slot)
      : undefined;
  return taken?.quote ?? withoutRemarks(withoutQuestions(text)).replace(MEANT, "");
};

const aboutSentence = ({
  correction,
  facts,
}: SaidOfSentence): Pick<Reading, "correction" | "facts"> => ({
  facts,
  ...present("correction", Object.keys(correction).length > 0 ? correction : undefined),
});

/** "That isn't it, I want …": what follows is a wish, whatever was asked. */
const ABOUT_THE_WISH = {
  ask: { move: "ask-what-instead", hears: "desiredChange", input: "text" },
} as const;

const toneIn = (input: ReadInput, text: string): Reading["tone"] =>
  toneOf(text) ??
  (ASKS_HOW_IT_WENT.has(input.ask?.move ?? "") && isGoingWell(text) ? "glad" : undefined);

/** "Change it to saturday mornings": what to change is said with it. */
const isChangeInWords = ({ ask }: ReadInput, choice: string, text: string): boolean =>
  ask?.move === "offer-adjustment" && choice === "change" && text.split(/\s+/).length > 3;

const ASKS_HOW_IT_WENT: ReadonlySet<string> = new Set(["open-check-in", "rate-progress"]);

/** "7 but u didnt answer": the number was given, whatever comes after it. */
const NUMBER_FIRST = /^\W*(\d{1,2})(?=\W*$|[,.!]?\s+but\b.*\b(?:answer|ask|said|hear))/i;

const talkOf = (text: string): Pick<Reading, "talk"> => ({ talk: talkIn(clausesOf(text)) });

const answered = (text: string): Pick<Reading, "answer"> => present("answer", answerIn(text));

const present = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
