import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { createCatalogue, type Catalogue } from "./catalogue.ts";

/** Reads every `*.md` of a language's `moves` folder. A broken file stops the start, by name. */
export const loadCatalogue = (movesDir: string): Catalogue =>
  createCatalogue(
    readdirSync(movesDir)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(movesDir, name), "utf8") })),
  );
