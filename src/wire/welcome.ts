import { z } from "zod";

import { consentKindSchema } from "../domain/consent.ts";
import { policyModeSchema } from "../domain/conversation.ts";
import { cardSchema } from "./snapshot.ts";

/**
 * `GET /v1/welcome/:embedKey`: what the first screen needs before anything is kept, so that someone who
 * declines still finds the practice and the lines of the practice's country. Reads nothing of a client.
 */
export const welcomeSchema = z.object({
  practice: z.object({
    name: z.string(),
    contact: z.object({ phone: z.string().optional(), email: z.string().optional() }),
    /** Shown, never parsed; empty when the practice has not said. */
    coverHours: z.string(),
  }),
  mode: policyModeSchema,
  /** The consents to ask for, in this order; `model-vendor` is left out where no model may speak. */
  consents: z.array(
    z.object({ kind: consentKindSchema, version: z.int().positive(), needed: z.boolean() }),
  ),
  /** Emergency number and lines of the practice's country, from the checked table. */
  help: cardSchema,
});
export type Welcome = z.infer<typeof welcomeSchema>;
