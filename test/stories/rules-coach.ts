import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { CoachDeps } from "../../src/coach/coach-deps.ts";
import { parseIdeas } from "../../src/coach/ideas.ts";
import { loadCatalogue } from "../../src/coach/moves/load-catalogue.ts";
import { createRulesLanguage, parseRulesPhrases } from "../../src/language/rules/rules-language.ts";
import { loadSafetyTexts } from "../../src/safety/load-cards.ts";

const prompts = join(import.meta.dirname, "../../prompts");
const read = (name: string): string => readFileSync(join(prompts, "en", name), "utf8");

export const rulesLanguage = createRulesLanguage(
  parseRulesPhrases({
    acknowledgements: read("acknowledgements.yaml"),
    transitions: read("transitions.yaml"),
  }),
);

/** The machine as it ships, with ids that count. */
export const coachDeps = (): CoachDeps => {
  const texts = loadSafetyTexts(prompts);
  let count = 0;
  return {
    catalogue: loadCatalogue(join(prompts, "en/moves")),
    rules: rulesLanguage,
    safety: texts.catalogue,
    disclosure: texts.disclosure,
    scopeSentence: () => "That is best planned together with your clinician.",
    ideas: parseIdeas(read("ideas.yaml")),
    newId: () => `id-${(count += 1)}`,
  };
};
