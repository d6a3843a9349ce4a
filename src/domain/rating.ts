import { z } from "zod";

/** The three readiness rulers, and how far a goal is reached. */
export const RULERS = ["importance", "confidence", "readiness", "progress"] as const;
export const rulerSchema = z.enum(RULERS);
export type Ruler = z.infer<typeof rulerSchema>;

/**
 * An answer on a 0–10 ruler. Someone may answer in words ("pretty sure"): then `value` is absent
 * and `words` keeps what they said; no number is made up for them.
 */
export const ratingSchema = z.object({
  value: z.number().min(0).max(10).optional(),
  words: z.string().optional(),
  reason: z.string().optional(),
});
export type Rating = z.infer<typeof ratingSchema>;

/** Brief Action Planning: below this, the plan is problem-solved, shrunk or changed. */
export const SURE_ENOUGH = 7;

/** Confidence in words counts as sure enough only when the words say so plainly. */
export const isSureEnough = (rating: Rating): boolean =>
  rating.value === undefined
    ? /\b(very|pretty|quite|totally|absolutely|really|fairly)\s+(sure|confident)\b|^\s*(sure|certain|confident|definitely)\s*$/i.test(
        rating.words ?? "",
      )
    : rating.value >= SURE_ENOUGH;
