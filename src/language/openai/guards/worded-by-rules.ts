import type { WordInput } from "../../../coach/language.ts";
import type { Move } from "../../../coach/moves/move.ts";
import { wordsOf } from "./words.ts";

/**
 * How much of a reply a model may word: all of it; only the taking up before a question whose words
 * are fixed; or nothing.
 */
export type Worded = "all" | "taking-up" | "nothing";

/**
 * Fixed are scales, offers and confirmations: their wording is half of the answer's meaning. So
 * are sentences into which code puts something that must stand word for word (a statement, what is
 * known), and the step that says that a goal is kept. Before these a model takes up what was said.
 * Where the buttons under it keep the answer clear however it is asked, a move says so (`freely`).
 * What must simply be true is nobody's to word: the opening, what Cairn is, what is kept, where help is.
 */
export const wordedByModel = (input: WordInput): Worded => {
  const { move, text, entering } = input;
  if (text === undefined || (isAboutTruth(move) && !MEETS.test(move.id))) return "nothing";
  const isFixed =
    // The step from a yes to getting started says that the goal is kept: only code knows that.
    entering === "implementation" ||
    PROPOSES.test(move.id) ||
    (!move.freely && (move.input !== "text" || isBuiltAround(move)));
  if (!isFixed) return "all";
  return hasSomethingToTakeUp(input, text) ? "taking-up" : "nothing";
};

const isAboutTruth = ({ id, serves }: Move): boolean =>
  /^(?:safety|trauma-informed|guidelines\/(?:transparency|choice))\b/u.test(serves) ||
  FIXED.test(id);

/** Also where someone is being harmed: the one sentence there is no second try for. */
const FIXED = /^(?:disclose|say-|offer-person|stand-beside|stop-here|close-)/u;
/** A loss is met in words of its own, by name; what is offered after them stays as it is. */
const MEETS = /^sit-with-loss$/;
const PROPOSES = /^(?:propose-|confirm-)/u;

const isBuiltAround = ({ wordings }: Move): boolean =>
  wordings.length > 0 && wordings.every(({ holes }) => holes.length > 0);

const SHORT_WORDS = 3;
const BUTTON_WORDS = 6;

/** A button, a number or a short yes needs no words of its own, unless it asks something as well. */
const hasSomethingToTakeUp = ({ beside, reading }: WordInput, text: string): boolean => {
  const count = wordsOf(text).length;
  if (beside !== undefined) return true;
  return count > (reading?.choice === undefined ? SHORT_WORDS : BUTTON_WORDS);
};
