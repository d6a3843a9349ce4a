import { readFileSync } from "node:fs";
import { join } from "node:path";

import { systemClock } from "../clock.ts";
import type { Language } from "../coach/language.ts";
import type { Coach } from "../coach/coach.ts";
import { createCoach } from "../coach/create-coach.ts";
import { parseIdeas } from "../coach/ideas.ts";
import { loadCatalogue } from "../coach/moves/load-catalogue.ts";
import type { Config } from "../config.ts";
import { createRulesLanguage, parseRulesPhrases } from "../language/rules/rules-language.ts";
import type { LanguageSource } from "../language/source.ts";
import type { SafetyTexts } from "../safety/load-cards.ts";
import type { ScopeRuleId } from "../smart/scope/scope-rule.ts";
import { scopeSentence } from "../smart/scope.ts";
import { turnTracingOff } from "../tracing-off.ts";

export interface Speaker {
  readonly coach: Coach;
  readonly languages: LanguageSource;
}

/** The machine and its languages, from the texts under `prompts/`. Throws when one of them is broken. */
export const coachOf = async (
  config: Config,
  texts: SafetyTexts,
  newId: () => string,
): Promise<Speaker> => {
  // Also here, for every program that builds a coach; it is read at each call, not only at the import.
  turnTracingOff(process.env);
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
    ideas: parseIdeas(read("ideas.yaml")),
    newId,
  });
  return { coach, languages: await languagesOf(config, rules, join(own, "system")) };
};

/** The model's library is loaded only where a model may speak: it is a tenth of the time to start. */
const languagesOf = async (
  config: Config,
  rules: Language,
  systemPromptsDir: string,
): Promise<LanguageSource> => {
  const { model, turnBudgetMs } = config;
  if (!model) {
    const language = { ...rules, modelCalls: () => [] };
    return { forTurn: () => language, model: "none" };
  }
  const { createLanguageSource } = await import("../language/source.ts");
  const openai = { ...model, systemPromptsDir };
  return createLanguageSource({ rules, clock: systemClock, budgetMs: turnBudgetMs, openai });
};
