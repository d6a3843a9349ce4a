import type { WordInput } from "../../../coach/language.ts";

/**
 * Replies whose words are fixed: scales, chips, dates and confirmations (their wording is half of the
 * answer's meaning), proposals (code inserts the exact statement), the opening (it discloses what
 * Cairn is), and what must be true word for word. No model is asked for these.
 */
export const isWordedByRules = ({ move, text }: WordInput): boolean =>
  move.input !== "text" || text === undefined || FIXED.test(move.id);

const FIXED =
  /^(?:propose-|confirm-|disclose|say-|answer-(?:are-you-real|privacy|person|imminent|safety|on-hold)|contain-|hand-over|are-you-real|privacy|stop|pause|person)/u;
