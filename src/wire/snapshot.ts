import { z } from "zod";

import { askSchema } from "../coach/ask.ts";
import { policyModeSchema } from "../domain/conversation.ts";
import {
  declinedFieldSchema,
  fieldNameSchema,
  filledFieldSchema,
  goalKindSchema,
  provenanceSchema,
} from "../domain/goal.ts";
import { phaseSchema } from "../domain/phase.ts";

/** drafted: the coach's sentence, put before the client, who has not said yes to it. */
export const cardProvenanceSchema = z.enum([...provenanceSchema.options, "drafted"]);

export const cardFieldSchema = z.discriminatedUnion("state", [
  filledFieldSchema.extend({ provenance: cardProvenanceSchema }),
  declinedFieldSchema,
]);
export const cardFieldsSchema = z.partialRecord(fieldNameSchema, cardFieldSchema);
export type CardFields = z.infer<typeof cardFieldsSchema>;

/** `STATE_SNAPSHOT` of AG-UI: all that an interface needs to draw itself. Shared by server, widget and tests. */
export const snapshotSchema = z.object({
  phase: phaseSchema,
  progress: z.object({ filled: z.number().int(), of: z.number().int() }),
  ask: askSchema.optional(),
  goal: z
    .object({
      goalId: z.string().optional(),
      kind: goalKindSchema,
      fields: cardFieldsSchema,
      /** From the wish the goal came of to the small steps, in the client's words. */
      path: z.object({ wish: z.string().optional(), steps: z.array(z.string()) }).optional(),
      /** Plain sentences for what is still open; never "failed". */
      openPoints: z.array(z.string()),
      /** The client's word for the status: Draft, With your clinician, Agreed, Finished. */
      status: z.string(),
      version: z.number().int(),
    })
    .optional(),
  hold: z
    .object({
      level: z.enum(["risk", "imminent"]),
      openQuestion: z.string().optional(),
    })
    .optional(),
  mode: policyModeSchema,
  ended: z.enum(["kept", "parked", "stopped"]).optional(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The value of AG-UI's CUSTOM event named `card`. */
export const cardSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  body: z.string(),
  resources: z.array(
    z.object({ label: z.string(), detail: z.string(), href: z.string().optional() }),
  ),
});
export type Card = z.infer<typeof cardSchema>;
