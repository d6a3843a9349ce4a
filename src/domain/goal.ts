import { z } from "zod";

import { categorySchema } from "./category.ts";
import { lifecycleStatusSchema } from "./lifecycle.ts";
import { ratingSchema } from "./rating.ts";

/**
 * Three kinds of equal worth.
 * target: the five letters met. practice: own action, a reason, a sign, a review date; no number demanded.
 * direction: a value or a wish, and a date to look again.
 */
export const GOAL_KINDS = ["target", "practice", "direction"] as const;
export const goalKindSchema = z.enum(GOAL_KINDS);
export type GoalKind = z.infer<typeof goalKindSchema>;

/** The framework's nine documented fields, in its order. */
export const FIELD_NAMES = [
  "statement",
  "valueConnection",
  "currentBaseline",
  "successIndicators",
  "actionSteps",
  "potentialObstacles",
  "supportResources",
  "timeline",
  "reviewSchedule",
] as const;
export const fieldNameSchema = z.enum(FIELD_NAMES);
export type FieldName = z.infer<typeof fieldNameSchema>;

/**
 * Where a field's words come from.
 * said: the client's own words. agreed: the coach's sentence plus the client's yes.
 * chosen: picked from options. edited: typed by hand on the card.
 */
export const provenanceSchema = z.enum(["said", "agreed", "chosen", "edited"]);
export type Provenance = z.infer<typeof provenanceSchema>;

export const filledFieldSchema = z.object({
  state: z.literal("filled"),
  value: z.string().min(1),
  provenance: provenanceSchema,
  /** The client's words this came from, verbatim. */
  quote: z.string().optional(),
});

/** Offered once, and the client would rather not. */
export const declinedFieldSchema = z.object({ state: z.literal("declined") });

export const goalFieldSchema = z.discriminatedUnion("state", [
  filledFieldSchema,
  declinedFieldSchema,
]);
export type GoalField = z.infer<typeof goalFieldSchema>;

export const goalFieldsSchema = z.partialRecord(fieldNameSchema, goalFieldSchema);
export type GoalFields = z.infer<typeof goalFieldsSchema>;

/** Process: something the person does. Outcome: a state that should come of it. */
export const orientationSchema = z.enum(["process", "outcome"]);

/** What the checker judges and the coach proposes: a goal record before it has a version. */
export const goalDraftSchema = z.object({
  kind: goalKindSchema,
  category: categorySchema.optional(),
  orientation: orientationSchema.optional(),
  horizon: z.enum(["short", "long"]).optional(),
  fields: goalFieldsSchema,
  importance: ratingSchema.optional(),
  confidence: ratingSchema.optional(),
  readiness: ratingSchema.optional(),
  /** The last day it is done by, and the day it is looked at again; ISO dates in the client's zone. */
  dueOn: z.iso.date().optional(),
  reviewOn: z.iso.date().optional(),
  /** A big wish this is a step towards. */
  parentGoalId: z.string().optional(),
  /** The wish it came of, and the small steps on the way, in the client's words. */
  wish: z.string().optional(),
  milestones: z.array(z.string()).optional(),
});
export type GoalDraft = z.infer<typeof goalDraftSchema>;

/** One immutable version of a goal. */
export const goalVersionSchema = z.object({
  goalId: z.string(),
  version: z.number().int().positive(),
  draft: goalDraftSchema,
  /** Stable codes of what the checker found unmet when this version was made. */
  openPoints: z.array(z.string()),
  status: lifecycleStatusSchema,
  createdAt: z.iso.datetime(),
  createdBy: z.enum(["client", "clinician"]),
  reason: z.string().optional(),
  /** The client's yes to this exact text: the message that gave it. */
  consentMessageId: z.string(),
});
export type GoalVersion = z.infer<typeof goalVersionSchema>;

export const valueOf = (draft: GoalDraft, name: FieldName): string | undefined => {
  const field = draft.fields[name];
  return field?.state === "filled" ? field.value : undefined;
};
