import type { WordInput, Wording } from "../../../coach/language.ts";
import type { MoveWording } from "../../../coach/moves/move.ts";
import { closeFill } from "./close-fill.ts";
import { knownFill, takeUpFill } from "./take-up-fill.ts";
import { fillHoles, oldestWording, unusedTakeUp, unusedWording } from "./fill.ts";
import type { Phrases } from "./phrases.ts";

export interface RulesPhrases {
  readonly acknowledgements: Phrases;
  readonly transitions: Phrases;
}

const MAX_WORDS = 60;

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const startUpper = (text: string): string =>
  text.replace(/^["*]*\p{Ll}/u, (start) => start.toUpperCase());

interface Piece {
  readonly id: string;
  readonly text: string;
}

const piece = (wording: MoveWording | undefined, fill: WordInput["fill"]): Piece[] =>
  wording ? [{ id: wording.id, text: startUpper(fillHoles(wording.text, fill)) }] : [];

/** Acknowledgement, where we are, the move: the opening is left out when it would be too long. */
export const wordReply = (given: WordInput, phrases: RulesPhrases): Wording => {
  const input = {
    ...given,
    fill: {
      ...given.fill,
      ...takeUpFill(given.fill.value ?? ""),
      ...knownFill(given.facts, given.fill.value ?? ""),
      ...closeFill(given.facts, given.fill.agreed ?? ""),
    },
  };
  const from = (lists: Phrases, name: string | undefined): Piece[] =>
    name
      ? piece(
          unusedTakeUp(lists.get(name) ?? [], input.fill, input.used, input.text ?? ""),
          input.fill,
        )
      : [];
  const acknowledgement = from(phrases.acknowledgements, input.acknowledge);
  const met = from(phrases.acknowledgements, input.meets);
  const transition = from(phrases.transitions, input.entering);
  const move = piece(
    (input.inOtherWords ? unusedWording(input.move.plainer, input.fill, input.used) : undefined) ??
      unusedWording(input.move.wordings, input.fill, input.used) ??
      unusedWording(input.move.plainer, input.fill, input.used) ??
      oldestWording(input.move.wordings, input.fill, input.used),
    input.fill,
  );
  const all = [...met, ...acknowledgement, ...transition, ...move];
  const words = count(all.map((one) => one.text).join(" "));
  const kept = words <= MAX_WORDS ? all : [...met, ...transition, ...move];
  return {
    text: kept.map((one) => one.text).join(" "),
    used: kept.map((one) => one.id),
    by: "rules",
  };
};
