import { z } from "zod";

import { slotSchema } from "./facts.ts";

/** How the client can answer; free text always works too. */
export const inputKindSchema = z.enum(["text", "scale", "chips", "date", "confirm"]);

/** Choosing an option sends its label as the client's message. */
export const optionSchema = z.object({ id: z.string(), label: z.string() });
export type Option = z.infer<typeof optionSchema>;

/** What the coach's last reply asked for. */
export const askSchema = z.object({
  move: z.string(),
  slot: slotSchema.optional(),
  /** A slot the answer may fill without its having been asked for. */
  hears: slotSchema.optional(),
  input: inputKindSchema,
  options: z.array(optionSchema).optional(),
  /** Worded ends of a 0–10 scale. */
  ends: z.object({ low: z.string(), high: z.string() }).optional(),
});
export type Ask = z.infer<typeof askSchema>;
