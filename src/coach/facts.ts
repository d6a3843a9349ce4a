import { z } from "zod";

import { provenanceSchema } from "../domain/goal.ts";

/** What the coach may come to know in a conversation. A slot holds the client's words, one fact each. */
export const SLOTS = [
  "desiredChange",
  "situation",
  "expectations",
  "strengths",
  "culture",
  "reason",
  "pastAttempts",
  "picture",
  "action",
  "place",
  "cue",
  "frequency",
  "duration",
  "amount",
  "change",
  "sign",
  "baseline",
  "deadline",
  "milestones",
  "importance",
  "confidence",
  "readiness",
  "firstStep",
  "obstacle",
  "limit",
  "ifThen",
  "resources",
  "support",
  "progress",
  "tracking",
  "review",
  "accountability",
] as const;
export const slotSchema = z.enum(SLOTS);
export type Slot = z.infer<typeof slotSchema>;

/**
 * One thing known, in the client's words. `value` is its quote, or its content words are in it;
 * for `agreed` the quote is the coach's sentence that got the client's yes.
 */
export const factSchema = z.object({
  slot: slotSchema,
  value: z.string().min(1),
  provenance: provenanceSchema,
  quote: z.string(),
});
export type Fact = z.infer<typeof factSchema>;
