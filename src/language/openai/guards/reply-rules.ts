import type { WordInput } from "../../../coach/language.ts";
import { gateReply, type GateContext } from "../../../safety/gate.ts";
import { fold } from "./fold.ts";
import { isGrounded, ungroundedIn } from "./grounding.ts";
import { openWords } from "./open-words.ts";
import { phrasesIn } from "./phrases.ts";
import { requestsIn, sentencesOf } from "./requests-in.ts";
import type { WordLists } from "./word-lists.ts";
import { stem, wordsOf } from "./words.ts";

export const MOST_WORDS = 60;
const MOST_CHARACTERS = 1_000;
/** From here on a shared run of words is parroting, unless it only names a thing ("the choir at the church hall"). */
const PARROT_WORDS = 6;
const PARROT_CONTENT = 4;

/** Why a model's reply is not said; the rules language says its own instead. Names a rule, quotes nobody. */
export type ReplyFault =
  | "empty"
  | "too-long"
  | "requests"
  | "marks"
  | "link"
  | "never-word"
  | "clinical-word"
  | "emotion-word"
  | "advice"
  | "ungrounded"
  | "parrot"
  | "repeat"
  | "gate";

type Rule = (reply: string, input: WordInput, lists: WordLists) => boolean;

/** A reply that breaks none of these is said as it is. */
const RULES: readonly (readonly [ReplyFault, Rule])[] = [
  ["empty", (reply) => wordsOf(reply).length === 0],
  ["too-long", (reply) => wordsOf(reply).length > MOST_WORDS],
  ["requests", (reply, { move }, lists) => requestsIn(reply, lists) !== (move.asks ? 1 : 0)],
  ["marks", (reply) => MARKS.test(reply)],
  ["link", (reply) => LINK.test(reply)],
  ["never-word", (reply, _, lists) => phrasesIn(reply, lists.never).length > 0],
  ["clinical-word", (reply, input, lists) => hasUnsaid(reply, input, lists.clinical)],
  [
    "emotion-word",
    (reply, input, lists) => hasUnsaid(reply, input, lists.emotions, lists.sameFeelings),
  ],
  [
    "advice",
    (reply, { move }, lists) => !mayAdvise(move.id) && phrasesIn(reply, lists.advice).length > 0,
  ],
  [
    "ungrounded",
    (reply, input, lists) =>
      !isGrounded(ungroundedIn(reply, { sources: sourcesOf(input), lists, strict: false })),
  ],
  ["parrot", (reply, { text }, lists) => isParroted(reply, text ?? "", lists)],
  ["repeat", (reply, input) => repeatsItself(reply, input)],
  ["gate", (reply, input) => !gateReply(reply, gateContextOf(input)).ok],
];

export const replyFaults = (reply: string, input: WordInput, lists: WordLists): ReplyFault[] =>
  // No reply of sixty words is this long; a runaway answer is not worth the reading.
  reply.length > MOST_CHARACTERS
    ? ["too-long"]
    : RULES.filter(([, isBroken]) => isBroken(reply, input, lists)).map(([fault]) => fault);

export const breaksRule = (
  fault: ReplyFault,
  reply: string,
  input: WordInput,
  lists: WordLists,
): boolean => RULES.some(([name, isBroken]) => name === fault && isBroken(reply, input, lists));

/** Exclamation marks, lists, headings, code, holes and emoji: none of it is how Cairn speaks. */
const MARKS = /[!！*#`_{}<>|[\]\n]|\p{Extended_Pictographic}/u;
const LINK =
  /https?:|www\.|\S@\S|\b[\w-]+\.(?:com|org|net|gov|uk|de|io|info)\b|(?:\+?\d[\d ().-]{5,}\d)/iu;

const mayAdvise = (moveId: string): boolean => /^(?:offer|suggest|shrink)-/u.test(moveId);

const clientWords = (input: WordInput): string[] => [
  ...(input.text === undefined ? [] : [input.text]),
  ...input.recent.filter(({ role }) => role === "client").map(({ text }) => text),
  ...input.facts.flatMap(({ value, quote }) => [value, quote]),
];

/** The coach holds every reply against the gate; here too, so that a model hears of it in time to mend it. */
export const gateContextOf = (input: WordInput): GateContext =>
  input.gate ?? {
    clientText: clientWords(input).join("\n"),
    ownWords: input.facts.map(({ value }) => value),
    names: Object.values(openWords(input)),
  };

/** What a reply may take its numbers, dates and names from. */
const sourcesOf = (input: WordInput): string[] => [
  ...clientWords(input),
  ...Object.values(openWords(input)),
  ...input.move.wordings.map(({ text }) => text),
  ...Object.values(input.kept ?? {}),
];

const hasUnsaid = (
  reply: string,
  input: WordInput,
  words: readonly string[],
  families: readonly (readonly string[])[] = [],
): boolean => {
  const said = clientWords(input).join("\n");
  const stems = new Set(wordsOf(said).map(stem));
  const isSaid = (word: string): boolean =>
    stems.has(stem(word)) || phrasesIn(said, [word]).length > 0;
  return phrasesIn(reply, words).some(
    (word) => !isSaid(word) && !families.some((one) => one.includes(word) && one.some(isSaid)),
  );
};

/** A run that goes over the end of a sentence of either is two things named, and no sentence said back. */
const isParroted = (reply: string, text: string, lists: WordLists): boolean =>
  sentencesOf(reply).some((said) =>
    sentencesOf(text).some((written) => sharesRun(said, written, lists)),
  );

const sharesRun = (reply: string, text: string, { functionWords }: WordLists): boolean => {
  const [a, b] = [wordsOf(reply), wordsOf(text)];
  const small = new Set(functionWords);
  let row: number[] = [];
  return a.some((word, at) => {
    const previous = row;
    row = b.map((candidate, place) => (candidate === word ? (previous[place - 1] ?? 0) + 1 : 0));
    const run = a.slice(at + 1 - Math.max(0, ...row), at + 1);
    const content = run.filter((one) => !small.has(one)).length;
    return run.length >= PARROT_WORDS && content >= PARROT_CONTENT;
  });
};

/** The same question word for word is a question not listened to. */
const repeatsItself = (reply: string, input: WordInput): boolean => {
  const before = new Set(
    input.recent
      .filter(({ role }) => role === "coach")
      .flatMap(({ text }) => sentencesOf(text))
      .map(fold),
  );
  return sentencesOf(reply).some(
    (sentence) => sentence.endsWith("?") && before.has(fold(sentence)),
  );
};
