import { readFileSync } from "node:fs";

import { parse } from "yaml";
import { z } from "zod";

import { turnAnswersSchema } from "../../test/faults/replay-server.ts";

/** A whole conversation as it was held: what the client wrote, and what the model's author answered to each question. */
export const scriptSchema = z.strictObject({
  about: z.string(),
  /** Who wrote the model's side. */
  writtenBy: z.string(),
  turns: z.array(
    turnAnswersSchema.extend({
      client: z.string(),
      /** The move this answer was written for. */
      move: z.string().optional(),
      /** A fragment of the reply. */
      reply: z.string().optional(),
      by: z.enum(["model", "rules", "card"]).optional(),
    }),
  ),
});
export type Script = z.output<typeof scriptSchema>;

export const loadScript = (file: string): Script =>
  scriptSchema.parse(parse(readFileSync(file, "utf8")));
