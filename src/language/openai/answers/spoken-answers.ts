import { z } from "zod";

/** Null when the facts do not make a statement. */
export const draftAnswerSchema = z.object({ statement: z.string().nullable() });

/** In two parts, so that a reply can take up what was said and still ask for one thing only. */
export const wordAnswerSchema = z.object({
  takeUp: z.string().nullable(),
  request: z.string().nullable(),
});
