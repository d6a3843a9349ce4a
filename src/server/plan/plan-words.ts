import { z } from "zod";

import { FIELD_NAMES, fieldNameSchema } from "../../domain/goal.ts";

/** The words around a plan; holes in braces. Kept in `prompts/en/plan.yaml`. */
export const planWordsSchema = z
  .looseObject({
    title: z.string(),
    fields: z.partialRecord(fieldNameSchema, z.string()),
    ifThen: z.string(),
    milestones: z.string(),
    contact: z.string(),
    phone: z.string(),
    email: z.string(),
    coverHours: z.string(),
    help: z.string(),
    helpText: z.string(),
    foot: z.string(),
    print: z.string(),
    calendar: z.object({ review: z.string(), due: z.string() }),
  })
  .refine(({ fields }) => FIELD_NAMES.every((name) => fields[name]), "a label for each field");
export type PlanWords = z.infer<typeof planWordsSchema>;

/** What plans are made with. */
export interface PlanKit {
  readonly words: PlanWords;
  /** Folder of the typeface that a PDF carries. */
  readonly fontFolder: string;
}
