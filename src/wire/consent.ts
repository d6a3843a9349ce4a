import { z } from "zod";

/**
 * What a client may agree to, each on its own, each with its version.
 * The first two are needed before anything is kept; without the others Cairn runs on its own
 * rules and keeps the conversation private.
 */
export const CONSENT_KINDS = [
  "automated-program",
  "storage",
  "model-vendor",
  "sharing-with-practice",
] as const;
export const consentKindSchema = z.enum(CONSENT_KINDS);
export type ConsentKind = z.infer<typeof consentKindSchema>;

export const NEEDED_CONSENTS: readonly ConsentKind[] = ["automated-program", "storage"];

/** One decision, with the version of the text that was read. */
export const consentChoiceSchema = z.object({
  kind: consentKindSchema,
  version: z.int().positive(),
  given: z.boolean(),
});
export type ConsentChoice = z.infer<typeof consentChoiceSchema>;

export const consentSchema = consentChoiceSchema.extend({ at: z.iso.datetime() });
export type Consent = z.infer<typeof consentSchema>;

export const consentListSchema = z.object({ consents: z.array(consentSchema) });
export const consentChangeSchema = z.object({
  version: z.int().positive(),
  given: z.boolean().default(true),
});
