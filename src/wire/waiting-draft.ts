import { z } from "zod";

/** A reply that waits for a clinician's release. */
export const waitingDraftSchema = z.object({
  id: z.string(),
  clientId: z.string(),
  conversationId: z.string(),
  createdAt: z.string(),
  /** What the client wrote, and the reply to it. */
  messages: z.array(z.string()).readonly(),
  reply: z.string(),
  /** The goal's own words, where the reply proposes one: an edit must leave them as they are. */
  statement: z.string().optional(),
});
export type WaitingDraft = z.infer<typeof waitingDraftSchema>;

export const waitingDraftsSchema = z.object({ drafts: z.array(waitingDraftSchema) });

/** In other words than the model's; without them the reply goes out as it is. */
export const releaseRequestSchema = z.object({
  text: z.string().trim().min(1).max(2000).optional(),
});

export const draftOutcomeSchema = z.object({ outcome: z.enum(["released", "declined"]) });
