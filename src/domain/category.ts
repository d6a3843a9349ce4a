import { z } from "zod";

/** The framework's seven goal categories. */
export const CATEGORIES = [
  "symptom-reduction",
  "skill-development",
  "insight",
  "behavioral",
  "emotional",
  "relationship",
  "identity-meaning",
] as const;

export const categorySchema = z.enum(CATEGORIES);
export type Category = z.infer<typeof categorySchema>;
