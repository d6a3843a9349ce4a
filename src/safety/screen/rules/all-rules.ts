import { compileRule, type Rule, type RuleText } from "../rule.ts";
import { EXPLICIT } from "./explicit.ts";

export const RULE_TEXTS: readonly RuleText[] = [...EXPLICIT];
export const ALL_RULES: readonly Rule[] = RULE_TEXTS.map(compileRule);
