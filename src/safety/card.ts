import { z } from "zod";

import { riskKindSchema } from "../domain/hold.ts";

/** What a card's help lines must be for; each resource says which of these it serves. */
export const NEEDS = [
  "crisis",
  "youth",
  "abuse",
  "child-abuse",
  "elder-abuse",
  "eating",
  "overdose",
  "medical",
] as const;
const needSchema = z.enum(NEEDS);
export type Need = z.infer<typeof needSchema>;

/** The contract at the top of each file in `prompts/<language>/safety/cards`. */
export const cardHeadSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.number().int().positive(),
  reviewedBy: z.string().min(1),
  kinds: z.array(riskKindSchema),
  title: z.string().min(1),
  need: needSchema,
  /** The direct question asked at `risk`. */
  question: z.string().optional(),
  /** The open question asked at `concern`. */
  concernQuestion: z.string(),
});

/** One fixed card: what is said at each level, and the steps shown beside it. */
export interface SafetyCard extends z.infer<typeof cardHeadSchema> {
  readonly concern: string;
  readonly risk: string;
  readonly imminent: string;
  readonly steps: string;
  /** Said instead of `concern` to someone a clinician has invited. */
  readonly invited: string | undefined;
}

export const optionSchema = z.strictObject({ id: z.string(), label: z.string() });
export type SafetyOption = z.infer<typeof optionSchema>;

export const questionSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  options: z.array(optionSchema).optional(),
  /** "Yes" or "not sure" makes the pause be about this as well. */
  adds: riskKindSchema.optional(),
  /** Asked after "yes" or "not sure". */
  askNext: z.string().optional(),
  /** Asked after "no". */
  thenAsk: z.string().optional(),
  /** "Yes" or "not sure" means help is needed now. */
  raises: z.boolean().default(false),
  /** Asked without a pause; "yes" or "not sure" begins one. */
  pauses: z.boolean().default(false),
  /** A plain "no" takes back an unclear message; a "no" to "do you need a doctor?" does not. */
  clears: z.boolean().default(false),
  /** Answered in the person's own words. */
  open: z.boolean().default(false),
});
export type SafetyQuestion = z.infer<typeof questionSchema>;

/** The card as it is shown; the same shape as the wire's. */
export interface ShownSafetyCard {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly resources: readonly {
    readonly label: string;
    readonly detail: string;
    readonly href?: string;
  }[];
}
