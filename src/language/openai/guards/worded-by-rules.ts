import type { WordInput } from "../../../coach/language.ts";
import type { Move } from "../../../coach/moves/move.ts";

/**
 * Replies whose words are fixed. Scales, chips, dates and confirmations: their wording is half of the
 * answer's meaning. The opening: it says what Cairn is. Sentences into which code puts something that
 * must stand word for word (a statement, a way to reach a person, what is known). What must simply be
 * true: what Cairn is, what is kept, where help is. No model is asked for these.
 */
export const isWordedByRules = ({ move, text, entering }: WordInput): boolean =>
  move.input !== "text" ||
  text === undefined ||
  // The step from a yes to getting started says that the goal is kept: only code knows that.
  entering === "implementation" ||
  isAboutTruth(move) ||
  isBuiltAround(move);

const isAboutTruth = ({ id, serves }: Move): boolean =>
  /^(?:safety|trauma-informed|guidelines\/(?:transparency|choice))\b/u.test(serves) ||
  FIXED.test(id);

/** Also where someone is being harmed: the one sentence there is no second try for. */
const FIXED = /^(?:propose-|confirm-|disclose|say-|offer-person|stand-beside|stop-here|close-)/u;

const isBuiltAround = ({ wordings }: Move): boolean =>
  wordings.length > 0 && wordings.every(({ holes }) => holes.length > 0);
