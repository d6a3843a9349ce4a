import { z } from "zod";

import { conversationKindSchema } from "../domain/conversation.ts";
import { consentChoiceSchema } from "./consent.ts";
import { snapshotSchema } from "./snapshot.ts";

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const keySchema = z
  .string()
  .max(200)
  .regex(/^[\x20-\x7e]+$/);

/** `POST /v1/conversations`: an embed key with an allowed Origin, or an invite or check-in token. */
export const startRequestSchema = z
  .object({
    embedKey: keySchema.optional(),
    invite: keySchema.optional(),
    kind: conversationKindSchema.default("widget"),
    timeZone: z.string().max(64).refine(isTimeZone, "an IANA time zone").default("UTC"),
    locale: z.string().max(35).refine(isLocale, "a BCP 47 tag").default("en"),
    consents: z.array(consentChoiceSchema).max(20).default([]),
  })
  .refine((body) => (body.embedKey === undefined) !== (body.invite === undefined), {
    message: "either an embed key or an invite",
    path: ["embedKey"],
  });
export type StartRequest = z.infer<typeof startRequestSchema>;

export const startResponseSchema = z.object({
  conversationId: z.string(),
  /** 256 random bits, shown once and kept only as a hash; it opens this one conversation. */
  token: z.string(),
  state: snapshotSchema,
});
export type StartResponse = z.infer<typeof startResponseSchema>;
