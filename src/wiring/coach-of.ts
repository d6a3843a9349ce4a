import { readFileSync } from "node:fs";
import { join } from "node:path";

import { systemClock } from "../clock.ts";
import type { Coach } from "../coach/coach.ts";
import { createCoach } from "../coach/create-coach.ts";
import { loadCatalogue } from "../coach/moves/load-catalogue.ts";
import type { Config } from "../config.ts";
import { createRulesLanguage, parseRulesPhrases } from "../language/rules/rules-language.ts";
import { createLanguageSource, type LanguageSource } from "../language/source.ts";
import type { SafetyTexts } from "../safety/load-cards.ts";
import type { ScopeRuleId } from "../smart/scope/scope-rule.ts";
import { scopeSentence } from "../smart/scope.ts";

export interface Speaker {
  readonly coach: Coach;
  readonly languages: LanguageSource;
}

/** The machine and its languages, from the texts under `prompts/`. Throws when one of them is broken. */
export const coachOf = (config: Config, texts: SafetyTexts, newId: () => string): Speaker => {
  const own = join(config.root, "prompts", "en");
  const read = (name: string): string => readFileSync(join(own, name), "utf8");
  const rules = createRulesLanguage(
    parseRulesPhrases({
      acknowledgements: read("acknowledgements.yaml"),
      transitions: read("transitions.yaml"),
    }),
  );
  const coach = createCoach({
    catalogue: loadCatalogue(join(own, "moves")),
    rules,
    safety: texts.catalogue,
    disclosure: texts.disclosure,
    scopeSentence: (rule) => scopeSentence(rule as ScopeRuleId),
    newId,
  });
  const languages = createLanguageSource({
    rules,
    clock: systemClock,
    budgetMs: config.turnBudgetMs,
    ...(config.model ? { openai: { ...config.model, systemPromptsDir: join(own, "system") } } : {}),
  });
  return { coach, languages };
};
