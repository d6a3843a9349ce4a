import { mayBeWovenIn } from "../../../coach/asides.ts";
import type { ReadInput, WordInput } from "../../../coach/language.ts";
import type { Fact, Slot } from "../../../coach/facts.ts";
import type { Move } from "../../../coach/moves/move.ts";
import type { Mask } from "../guards/masking.ts";
import { openWords } from "../guards/open-words.ts";
import { cut, data, lines, told } from "./data.ts";
import { fillPrompt, sha256, type Prompt } from "./prompt.ts";
import { whatWasWrong, type WordTry } from "./what-was-wrong.ts";

export const readMessage = (prompt: Prompt, input: ReadInput, mask: Mask): string => {
  const lastAsked = input.recent.findLast(({ role }) => role === "coach");
  const options = input.ask?.options?.map(({ id, label }) => ({ id, label }));
  return fillPrompt(prompt, {
    asked: data(mask, {
      question: lastAsked?.text ?? null,
      about: input.ask?.slot ?? input.ask?.hears ?? null,
      answeredBy: input.ask?.input ?? null,
      ...(options && { options }),
    }),
    known: data(mask, input.known.map(told)),
    kept: data(mask, input.kept ?? null),
    recent: data(mask, lines(input.recent)),
    message: data(mask, cut(input.text)),
  });
};

export interface AroundWords {
  /** A question that stands already and follows; only what goes before it is asked for. */
  readonly fixed?: string;
  readonly lastTry?: WordTry | undefined;
}

/** The last try stands last: all before it is the same for a second try. */
export const wordMessage = (
  prompt: Prompt,
  input: WordInput,
  mask: Mask,
  { fixed, lastTry }: AroundWords = {},
): string => {
  const { move, facts } = input;
  return fillPrompt(prompt, {
    intent: move.intent,
    examples: data(mask, fixed === undefined ? examplesOf(input) : []),
    asks: asksOf(move, fixed !== undefined),
    before: data(mask, input.before ?? null),
    after: data(mask, fixed ?? null),
    again: input.inOtherWords ? "yes" : "no",
    open: data(mask, openWords(input)),
    beside: besideOf(input),
    options: data(mask, input.options ?? null),
    entering: enteringOf(input, fixed !== undefined),
    facts: data(mask, facts.map(told)),
    plan: data(mask, planOf(facts)),
    sentence: data(mask, input.fill["statement"] || input.fill["goal"] || null),
    kept: data(mask, input.kept ?? null),
    recent: data(mask, lines(input.recent)),
    message: data(mask, cut(input.text ?? "")),
    lastTry: data(
      mask,
      lastTry
        ? {
            takeUp: lastTry.takeUp,
            request: lastTry.request,
            wrong: lastTry.findings.map(whatWasWrong),
          }
        : null,
    ),
  });
};

const MOST_EXAMPLES = 3;

/** As they would be said to this person; one with a hole that nothing fills is no example. */
const examplesOf = ({ move, inOtherWords, fill }: WordInput): string[] =>
  [...(inOtherWords ? move.plainer : []), ...move.wordings]
    .filter(({ holes }) => holes.every((hole) => (fill[hole] ?? "") !== ""))
    .slice(0, MOST_EXAMPLES)
    .map(({ text, holes }) =>
      holes.reduce((said, hole) => said.replaceAll(`{${hole}}`, () => fill[hole] ?? ""), text),
    );

const asksOf = ({ asks, invites }: Move, isFixed: boolean): string => {
  if (isFixed) return "the words for it stand already and come right after yours: request is null";
  if (invites) return "nothing has to be answered; one soft invitation to go on is welcome";
  return asks ? "yes, one thing" : "no, nothing: request is null";
};

/** Where words of ours follow, they say the turn themselves. */
const enteringOf = ({ entering }: WordInput, isFixed: boolean): string => {
  if (!entering) return "no";
  return isFixed ? `yes: ${entering}, and the words after yours say so` : `yes: ${entering}`;
};

/** What they ask of Cairn besides: answered by code right before the reply, or left to be answered in it. */
const besideOf = ({ beside, reading }: WordInput): string => {
  if (!beside) return "no";
  if (!mayBeWovenIn(beside.id))
    return `yes, and Cairn has answered it already, in words before yours: ${beside.intent}`;
  return isAboutSentence(beside, reading)
    ? `yes, and it is yours to answer first, in takeUp: ${ABOUT_SENTENCE}`
    : `yes, and it is yours to answer first, in takeUp: ${beside.intent}`;
};

const ABOUT_SENTENCE =
  "They ask something of the sentence on the table, or of doing it. Answer from what they told and from the sentence as it stands.";

/** Rules can only own that a question about the sentence was not met; a model can meet it. */
const isAboutSentence = ({ id }: Move, reading: WordInput["reading"]): boolean =>
  id === "own-the-miss" && reading?.requests.includes("unheard") === false;

const PLAN: readonly (readonly [string, readonly Slot[]])[] = [
  ["what they would do", ["action"]],
  ["how often or when", ["frequency", "cue", "change", "duration"]],
  ["until when, or when to look back", ["deadline", "review"]],
  ["what it is for", ["reason"]],
  ["what might get in the way", ["obstacle"]],
];

/** Which parts of a plan are there, and which are still open. */
const planOf = (facts: readonly Fact[]): Record<"known" | "open", string[]> => {
  const isKnown = (slots: readonly Slot[]): boolean =>
    facts.some(({ slot }) => slots.includes(slot));
  return {
    known: PLAN.filter(([, slots]) => isKnown(slots)).map(([part]) => part),
    open: PLAN.filter(([, slots]) => !isKnown(slots)).map(([part]) => part),
  };
};

/** The words of two files went into it: the prompt's and the move's. */
export const wordPromptHash = (prompt: Prompt, move: Move): string =>
  sha256(`${prompt.hash}:${move.hash}`);
