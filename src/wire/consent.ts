import { z } from "zod";

import { consentKindSchema } from "../domain/consent.ts";

/** As far as a column of the store counts. */
const versionSchema = z.int().positive().max(2_147_483_647);

/** One decision, with the version of the text that was read. */
export const consentChoiceSchema = z.object({
  kind: consentKindSchema,
  version: versionSchema,
  given: z.boolean(),
});
export type ConsentChoice = z.infer<typeof consentChoiceSchema>;

export const consentSchema = consentChoiceSchema.extend({ at: z.iso.datetime() });
export type Consent = z.infer<typeof consentSchema>;

export const consentListSchema = z.object({ consents: z.array(consentSchema) });
export const consentChangeSchema = z.object({
  version: versionSchema,
  given: z.boolean().default(true),
});
export type { ConsentKind } from "../domain/consent.ts";
