import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readCatalogue } from "./catalogue.ts";
import type { SafetyCatalogue } from "./catalogue.ts";

/** Reads `prompts/<language>/safety` from disk, once, at start. Throws when a text is missing. */
export const loadSafetyCatalogue = (folder: string): SafetyCatalogue => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(md|yaml)$/.test(path));
  return readCatalogue(
    Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "utf8")])),
  );
};
