import { z } from "zod";

import { consentKindSchema } from "../domain/consent.ts";
import { roleSchema } from "../domain/conversation.ts";
import { goalDraftSchema, goalVersionSchema } from "../domain/goal.ts";

const at = z.string();

/** The parts of an export that are made for reading; the JSON beside it has every detail. */
export const readableExportSchema = z.looseObject({
  exportedAt: at,
  client: z.looseObject({ name: z.string().optional() }),
  consents: z.array(
    z.looseObject({
      kind: z.union([consentKindSchema, z.string()]),
      version: z.number(),
      given: z.boolean(),
      at,
    }),
  ),
  goals: z.array(
    z.looseObject({
      status: goalVersionSchema.shape.status,
      versions: z.array(
        z.looseObject({
          version: z.number(),
          createdAt: at,
          createdBy: z.string(),
          reason: z.string().optional(),
          draft: goalDraftSchema,
        }),
      ),
    }),
  ),
  wishes: z.array(z.looseObject({ text: z.string() })),
  ratings: z.array(
    z.looseObject({
      createdAt: at,
      ruler: z.string(),
      rating: z.looseObject({
        value: z.number().optional(),
        words: z.string().optional(),
        reason: z.string().optional(),
      }),
    }),
  ),
  notes: z.array(z.looseObject({ topic: z.string(), text: z.string().optional() })),
  safety: z.looseObject({
    alerts: z.array(
      z.looseObject({
        raisedAt: at,
        level: z.string(),
        kinds: z.array(z.string()),
        status: z.string(),
      }),
    ),
  }),
  conversations: z.array(
    z.looseObject({
      createdAt: at,
      lines: z.array(z.looseObject({ role: roleSchema, text: z.string(), at })),
    }),
  ),
});
export type ReadableExport = z.infer<typeof readableExportSchema>;
