import type { WordInput } from "../../../coach/language.ts";
import { gateFindings, type GateContext } from "../../../safety/gate.ts";
import { advised } from "./advice.ts";
import { fold } from "./fold.ts";
import { isGrounded, ungroundedIn } from "./grounding.ts";
import { openWords } from "./open-words.ts";
import { phrasesIn } from "./phrases.ts";
import { requestsIn, sentencesOf } from "./requests-in.ts";
import type { WordLists } from "./word-lists.ts";
import { asWritten, stem, wordsOf } from "./words.ts";

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

/** What is wrong with a reply, and the words in it that are, where they are known: for the model that wrote them. */
export interface ReplyFinding {
  readonly fault: ReplyFault;
  readonly words: readonly string[];
}

/** The words at fault; or only whether it is broken, where it is the whole reply that breaks it. */
type Rule = (reply: string, input: WordInput, lists: WordLists) => boolean | readonly string[];

/** A reply that breaks none of these is said as it is. */
const RULES: readonly (readonly [ReplyFault, Rule])[] = [
  ["empty", (reply) => wordsOf(reply).length === 0],
  ["too-long", (reply) => wordsOf(reply).length > MOST_WORDS],
  ["requests", (reply, { move }, lists) => !asksAsMuch(requestsIn(reply, lists), move)],
  ["marks", (reply) => MARKS.exec(reply)?.slice(0, 1) ?? []],
  ["link", (reply) => LINK.exec(reply)?.slice(0, 1) ?? []],
  ["never-word", (reply, _, lists) => phrasesIn(reply, lists.never)],
  ["clinical-word", (reply, input, lists) => unsaid(reply, input, lists.clinical)],
  [
    "emotion-word",
    (reply, input, lists) => unsaid(reply, input, lists.emotions, lists.sameFeelings),
  ],
  [
    "advice",
    (reply, input, lists) =>
      mayAdvise(input.move.id) ? [] : advised(reply, clientWords(input), lists),
  ],
  ["ungrounded", (reply, input, lists) => ungroundedWords(reply, input, lists)],
  ["parrot", (reply, { text }, lists) => parroted(reply, text ?? "", lists)],
  ["repeat", (reply, input) => repeated(reply, input)],
  ["gate", (reply, input) => stoppedByGate(reply, input)],
];

export const replyFaults = (reply: string, input: WordInput, lists: WordLists): ReplyFault[] =>
  replyFindings(reply, input, lists).map(({ fault }) => fault);

export const replyFindings = (
  reply: string,
  input: WordInput,
  lists: WordLists,
): readonly ReplyFinding[] => {
  // No reply of sixty words is this long; a runaway answer is not worth the reading.
  if (reply.length > MOST_CHARACTERS) return [{ fault: "too-long", words: [] }];
  return RULES.flatMap(([fault, rule]) => {
    const found = rule(reply, input, lists);
    if (typeof found === "boolean") return found ? [{ fault, words: [] }] : [];
    return found.length > 0 ? [{ fault, words: found.filter((word) => word !== "") }] : [];
  });
};

/** One thing where the move asks; one or none where it only invites; else none. */
const asksAsMuch = (count: number, { asks, invites }: WordInput["move"]): boolean =>
  asks ? count === 1 : count <= (invites ? 1 : 0);

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

const ungroundedWords = (reply: string, input: WordInput, lists: WordLists): string[] => {
  const found = ungroundedIn(reply, { sources: sourcesOf(input), lists, strict: false });
  return isGrounded(found) ? [] : asWritten(reply, Object.values(found).flat() as string[]);
};

/** A rule with no words to show still stops it. */
const stoppedByGate = (reply: string, input: WordInput): string[] =>
  gateFindings(reply, gateContextOf(input)).flatMap(({ words }) =>
    words.length > 0 ? words : [""],
  );

const unsaid = (
  reply: string,
  input: WordInput,
  words: readonly string[],
  families: readonly (readonly string[])[] = [],
): string[] => {
  const said = clientWords(input).join("\n");
  const stems = new Set(wordsOf(said).map(stem));
  const isSaid = (word: string): boolean =>
    stems.has(stem(word)) || phrasesIn(said, [word]).length > 0;
  return phrasesIn(reply, words).filter(
    (word) => !isSaid(word) && !families.some((one) => one.includes(word) && one.some(isSaid)),
  );
};

/** A run that goes over the end of a sentence of either is two things named, and no sentence said back. */
const parroted = (reply: string, text: string, lists: WordLists): string[] =>
  sentencesOf(reply).flatMap((said) =>
    sentencesOf(text).flatMap((written) => sharedRun(said, written, lists) ?? []),
  );

const sharedRun = (
  reply: string,
  text: string,
  { functionWords }: WordLists,
): string | undefined => {
  const [a, b] = [wordsOf(reply), wordsOf(text)];
  const small = new Set(functionWords);
  let row: number[] = [];
  for (const [at, word] of a.entries()) {
    const previous = row;
    row = b.map((candidate, place) => (candidate === word ? (previous[place - 1] ?? 0) + 1 : 0));
    const run = a.slice(at + 1 - Math.max(0, ...row), at + 1);
    const content = run.filter((one) => !small.has(one)).length;
    if (run.length >= PARROT_WORDS && content >= PARROT_CONTENT) return run.join(" ");
  }
  return undefined;
};

/** The same question word for word is a question not listened to. */
const repeated = (reply: string, input: WordInput): string[] => {
  const before = new Set(
    input.recent
      .filter(({ role }) => role === "coach")
      .flatMap(({ text }) => sentencesOf(text))
      .map(fold),
  );
  return sentencesOf(reply).filter(
    (sentence) => sentence.endsWith("?") && before.has(fold(sentence)),
  );
};
