import { isSureEnough } from "../../domain/rating.ts";
import type { GoalDraft } from "../../domain/goal.ts";
import type { CheckContext } from "../goal-check.ts";
import { gated } from "../statement/word-hits.ts";

/** Confidence is asked after the proposal; before that its absence says nothing. */
export const isConfident = (draft: GoalDraft, context: CheckContext): boolean =>
  draft.confidence === undefined
    ? true
    : isSureEnough(draft.confidence) ||
      (draft.confidence.value === undefined && context.confidenceAsked !== true);

/** Nothing anyone does decides it. */
export const LUCK = gated(
  /\b(?:win|winning) (?:the |a |on the )?(?:lottery|lotto|jackpot|raffle|sweepstakes|pools|powerball|casino|bets?)\b|\bget lucky\b|\binherit\b/,
);
