import { z } from "zod";

export const CRITERIA = ["specific", "measurable", "achievable", "relevant", "timeBound"] as const;
export const criterionSchema = z.enum(CRITERIA);
export type Criterion = z.infer<typeof criterionSchema>;

/** One thing the checker noticed: told as one plain sentence and, as the suggestion, one question. */
export const findingSchema = z.object({
  criterion: criterionSchema,
  /** Stable, kebab-case, never reused for another meaning. */
  code: z.string(),
  message: z.string(),
  question: z.string(),
  /** The span of the statement it speaks of, verbatim; empty when it speaks of something missing. */
  quote: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
