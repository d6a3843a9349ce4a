import { parse } from "yaml";
import { z } from "zod";

import { holesOf } from "../../../coach/moves/catalogue.ts";
import type { MoveWording } from "../../../coach/moves/move.ts";

/** Named lists of wordings (acknowledgements, transitions) from one YAML file. */
export type Phrases = ReadonlyMap<string, readonly MoveWording[]>;

const fileSchema = z
  .object({ version: z.number(), reviewedBy: z.string() })
  .catchall(z.array(z.string()));

/** Reads `prompts/<language>/<file>.yaml`; `prefix` keeps the ids of two files apart. */
export const parsePhrases = (prefix: string, text: string): Phrases => {
  const { version: _version, reviewedBy: _reviewedBy, ...lists } = fileSchema.parse(parse(text));
  return new Map(
    Object.entries(lists).map(([name, wordings]) => [
      name,
      wordings.map((wording, index) => ({
        id: `${prefix}:${name}#${index + 1}`,
        text: wording,
        holes: holesOf(wording),
      })),
    ]),
  );
};
