import { z } from "zod";

import { cardSchema, snapshotSchema } from "./snapshot.ts";

/** The answer to `PATCH /v1/conversations/:id/goal/fields/:name`. */
export const fieldEditAnswerSchema = z.object({
  /** Absent when the store could not say. */
  state: snapshotSchema.optional(),
  /** What Cairn says to it; it stands in the conversation as well. */
  reply: z.string(),
  /** Help, when the words called for it; to be shown as in a run. */
  card: cardSchema.optional(),
});
export type FieldEditAnswer = z.infer<typeof fieldEditAnswerSchema>;
