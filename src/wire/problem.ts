import { z } from "zod";

/** Every refusal of the server: a code that never changes, and a sentence that a person understands. */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  requestId: z.string(),
  /** Which parts of the input were not understood; paths only, never values. */
  fields: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
