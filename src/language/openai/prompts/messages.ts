import type {
  DraftInput,
  ReadInput,
  Reading,
  Request,
  WordInput,
} from "../../../coach/language.ts";
import type { Fact } from "../../../coach/facts.ts";
import type { Move } from "../../../coach/moves/move.ts";
import type { Line } from "../../../domain/conversation.ts";
import type { Mask } from "../guards/masking.ts";
import { openWords } from "../guards/open-words.ts";
import { fillPrompt, sha256, type Prompt } from "./prompt.ts";

/** So many last lines go along; the facts carry the rest. */
const RECENT_LINES = 6;
const LONGEST_LINE = 1_500;

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
    recent: data(mask, lines(input.recent)),
    message: data(mask, cut(input.text)),
  });
};

export const draftMessage = (prompt: Prompt, input: DraftInput, mask: Mask): string =>
  fillPrompt(prompt, {
    kind: input.kind,
    facts: data(mask, input.facts.map(told)),
    findings: data(
      mask,
      (input.findings ?? []).map(({ message, quote }) => ({ message, quote })),
    ),
  });

export const wordMessage = (prompt: Prompt, input: WordInput, mask: Mask): string =>
  fillPrompt(prompt, {
    intent: input.move.intent,
    examples: data(
      mask,
      input.move.wordings.slice(0, 3).map(({ text }) => text),
    ),
    asks: input.move.asks ? "yes, one thing" : "no, nothing",
    open: data(mask, openWords(input)),
    answered: answeredBefore(input.reading),
    entering: input.entering ? `yes: ${input.entering}` : "no",
    facts: data(mask, input.facts.map(told)),
    recent: data(mask, lines(input.recent)),
    message: data(mask, cut(input.text ?? "")),
  });

/** Requests that code answers in a sentence of its own, right before the reply. */
const ASIDES: ReadonlySet<Request> = new Set<Request>([
  "are-you-real",
  "person",
  "privacy",
  "why-ask",
  "already-told",
  "show-goal",
  "other-language",
  "what-now",
  "slower",
  "faster",
  "you-decide",
]);

const answeredBefore = (reading: Reading | undefined): string => {
  const answered = reading?.requests.find((request) => ASIDES.has(request));
  return answered ? `yes: ${answered}` : "no";
};

/** The words of two files went into it: the prompt's and the move's. */
export const wordPromptHash = (prompt: Prompt, move: Move): string =>
  sha256(`${prompt.hash}:${move.hash}`);

/**
 * Text of others travels as JSON: it cannot close its own quotation marks, so it can neither look like
 * an instruction's line nor pretend that the data has ended. Masked before it is quoted.
 */
const data = (mask: Mask, value: unknown): string => JSON.stringify(masked(mask, value));

const masked = (mask: Mask, value: unknown): unknown => {
  if (typeof value === "string") return mask.hide(value);
  if (Array.isArray(value)) return value.map((item: unknown) => masked(mask, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(mask, one)]));
};

const told = ({ slot, value, provenance, quote }: Fact): Record<string, string> =>
  quote === value ? { slot, value, provenance } : { slot, value, quote, provenance };

const lines = (recent: readonly Line[]): { who: string; said: string }[] =>
  recent.slice(-RECENT_LINES).map(({ role, text }) => ({ who: role, said: cut(text) }));

const cut = (text: string): string =>
  text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text;
