import { z } from "zod";

import { phaseSchema } from "../../domain/phase.ts";
import { inputKindSchema, optionSchema } from "../ask.ts";
import { slotSchema } from "../facts.ts";

/** One wording of a move in the rules language; it may be used when every hole can be filled. */
export interface MoveWording {
  /** `move#n`, remembered so that no wording is used twice in a conversation. */
  readonly id: string;
  readonly text: string;
  readonly holes: readonly string[];
}

/** The contract at the top of each file in `prompts/<language>/moves`. */
export const moveHeadSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  phase: z.union([phaseSchema, z.literal("any")]),
  /** The point of the framework it serves, e.g. `exploration/values`. */
  serves: z.string(),
  /** The slot the answer fills, if it fills one. */
  slot: slotSchema.optional(),
  /** A slot the answer may fill without its having been asked for: it counts for no second asking. */
  hears: slotSchema.optional(),
  /** Its wordings take up what was said themselves; no acknowledgement goes before them. */
  takesUp: z.boolean().default(false),
  input: inputKindSchema,
  options: z.array(optionSchema).optional(),
  /** Its buttons keep the answer clear however it is asked: a model may put all of it into words. */
  freely: z.boolean().default(false),
  ends: z.object({ low: z.string(), high: z.string() }).optional(),
  /** Does this move ask for something? A turn holds one request at most. */
  asks: z.boolean().default(true),
  /** It asks for nothing, and may hold one soft invitation to go on. */
  invites: z.boolean().default(false),
  reviewedBy: z.string(),
  version: z.number().int().positive(),
});
export type MoveHead = z.infer<typeof moveHeadSchema>;

/** One thing a good coach does next: the intent for a model, and the wordings of the rules language. */
export interface Move extends MoveHead {
  readonly intent: string;
  readonly wordings: readonly MoveWording[];
  /** The same question in other words, with an example: for someone who did not see what was meant. */
  readonly plainer: readonly MoveWording[];
  /** SHA-256 of the file, recorded with every use. */
  readonly hash: string;
}
