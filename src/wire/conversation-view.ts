import { z } from "zod";

import { roleSchema } from "../domain/conversation.ts";
import { cardSchema, snapshotSchema } from "./snapshot.ts";

export const shownMessageSchema = z.object({
  id: z.string(),
  role: roleSchema,
  text: z.string(),
  at: z.iso.datetime(),
  /** The help card that came with this reply. */
  card: cardSchema.optional(),
});
export type ShownMessage = z.infer<typeof shownMessageSchema>;

/** `GET /v1/conversations/:id`: enough to draw a conversation again from nothing. */
export const conversationViewSchema = z.object({
  conversationId: z.string(),
  messages: z.array(shownMessageSchema),
  state: snapshotSchema,
});
export type ConversationView = z.infer<typeof conversationViewSchema>;
