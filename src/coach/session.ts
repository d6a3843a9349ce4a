import { z } from "zod";

import { categorySchema } from "../domain/category.ts";
import { goalDraftSchema, goalKindSchema } from "../domain/goal.ts";
import { phaseSchema } from "../domain/phase.ts";
import { ratingSchema } from "../domain/rating.ts";
import { askSchema } from "./ask.ts";
import { factSchema, slotSchema } from "./facts.ts";

/** A statement put before the client; a yes counts only for the last one, by its id. */
export const proposalSchema = z.object({
  id: z.string(),
  statement: z.string(),
  draft: goalDraftSchema,
  openPoints: z.array(z.string()),
});
export type Proposal = z.infer<typeof proposalSchema>;

/**
 * The state of one conversation between turns: one small row, never the transcript.
 * A newer program reads an older row: every field added later has a default.
 */
export const sessionSchema = z.object({
  phase: phaseSchema,
  pace: z.enum(["quick", "full"]),
  /** Client turns taken so far. */
  turns: z.number().int(),
  facts: z.array(factSchema),
  /** Wishes named and not chosen, in the client's words. */
  wishes: z.array(z.string()),
  kind: goalKindSchema,
  category: categorySchema.optional(),
  asked: z.partialRecord(slotSchema, z.number().int()),
  declined: z.array(slotSchema),
  /** Moves made, oldest first, the last one last. */
  moves: z.array(z.string()),
  ask: askSchema.optional(),
  usedWordings: z.array(z.string()),
  announced: z.array(phaseSchema),
  talk: z.object({ change: z.number().int(), sustain: z.number().int() }),
  ratings: z.object({
    importance: ratingSchema.optional(),
    confidence: ratingSchema.optional(),
    readiness: ratingSchema.optional(),
  }),
  /** A sentence of the coach's awaiting "yes, that's it"; then it becomes an agreed fact. */
  pendingReflection: factSchema.optional(),
  proposal: proposalSchema.optional(),
  /** The saved goal this conversation is about. */
  goal: z
    .object({ goalId: z.string(), version: z.number().int(), draft: goalDraftSchema })
    .optional(),
  confidenceTries: z.number().int(),
  /** Set when the conversation has come to an end of its own. */
  ended: z.enum(["kept", "parked", "stopped"]).optional(),
});
export type Session = z.infer<typeof sessionSchema>;
