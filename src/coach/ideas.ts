import { parse } from "yaml";
import { z } from "zod";

import { CATEGORIES, type Category } from "../domain/category.ts";

/** Three small, varied ideas for each category, for someone who asks for ideas. */
export type Ideas = Readonly<Record<Category, readonly string[]>>;

const fileSchema = z.strictObject({
  version: z.number().int(),
  reviewedBy: z.string(),
  ideas: z.record(z.enum(CATEGORIES), z.array(z.string()).min(2).max(3)),
});

/** Reads `prompts/<language>/ideas.yaml`; a category without ideas stops the start. */
export const parseIdeas = (text: string): Ideas => fileSchema.parse(parse(text)).ideas;
