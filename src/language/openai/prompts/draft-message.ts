import type { DraftInput } from "../../../coach/language.ts";
import type { DraftFault, DraftFinding } from "../guards/draft-rules.ts";
import type { Mask } from "../guards/masking.ts";
import { cut, data, lines, told } from "./data.ts";
import { fillPrompt, type Prompt } from "./prompt.ts";

/** A statement of this turn that did not stand, and why. */
export interface LastTry {
  readonly statement: string;
  readonly findings: readonly DraftFinding[];
}

const WHY: Readonly<Record<DraftFault, string>> = {
  empty: "there was no sentence",
  "too-long": "it was too long",
  "not-first-person": 'it did not begin with "I"',
  marks: "it held a mark it may not hold, or was more than one sentence",
  ungrounded: "a number, day, name or person in it was never said",
  remeasured: "how often, how long or until when was never said like that",
  "look-back":
    "it is done by the day they only want to look back on; that day stands beside the sentence",
  added: "words in it were never the client's",
  turned: 'it put in a "not" that nobody said',
  refused: "the client had that very sentence before and did not want it",
  dropped: "what it is for fell out, and nobody had asked for that",
  "not-as-typed": "the client's own sentence lost words or got new ones",
};

export const draftMessage = (
  prompt: Prompt,
  input: DraftInput,
  mask: Mask,
  lastTry?: LastTry,
): string => {
  const { onTable, own } = input;
  return fillPrompt(prompt, {
    kind: input.kind,
    facts: data(mask, input.facts.map(told)),
    own: data(mask, own ?? null),
    sentence: data(mask, onTable?.statement ?? null),
    said: data(mask, onTable ? cut(onTable.said) : null),
    refused: data(
      mask,
      (onTable?.refused ?? []).filter((one) => one !== onTable?.statement),
    ),
    recent: data(mask, [
      ...lines(input.recent ?? []),
      ...(input.text ? [{ who: "client", said: cut(input.text) }] : []),
    ]),
    lastTry: data(
      mask,
      lastTry
        ? {
            sentence: lastTry.statement,
            wrong: lastTry.findings.map(({ fault, words }) => ({ what: WHY[fault], words })),
          }
        : null,
    ),
  });
};
