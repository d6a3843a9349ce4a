import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readCatalogue } from "./catalogue.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { readConsentTexts } from "./consent-texts.ts";
import type { ConsentTexts } from "./consent-texts.ts";
import { readDisclosureTexts } from "./disclosure.ts";
import type { DisclosureTexts } from "./disclosure.ts";
import { readRegionTable } from "./region-table.ts";
import type { RegionTable } from "./region-table.ts";

/** Reads `prompts/<language>/safety` from disk, once, at start. Throws when a text is missing. */
export const loadSafetyCatalogue = (folder: string): SafetyCatalogue => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(md|yaml)$/.test(path));
  return readCatalogue(
    Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "utf8")])),
  );
};

export interface SafetyTexts {
  readonly catalogue: SafetyCatalogue;
  readonly disclosure: DisclosureTexts;
  readonly consents: ConsentTexts;
  readonly regions: RegionTable;
}

/** All that safety reads from `prompts`, for one language. Throws when a text is missing or broken. */
export const loadSafetyTexts = (prompts: string, language = "en"): SafetyTexts => {
  const own = join(prompts, language);
  const read = (...path: string[]): string => readFileSync(join(...path), "utf8");
  return {
    catalogue: loadSafetyCatalogue(join(own, "safety")),
    disclosure: readDisclosureTexts(read(own, "safety", "disclosure.yaml")),
    consents: readConsentTexts(read(own, "consents.yaml")),
    regions: readRegionTable(read(prompts, "policy", "regions.yaml")),
  };
};
