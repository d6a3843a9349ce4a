import sentences from "../../prompts/en/scope.json" with { type: "json" };
import type { GoalDraft } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import type { Scope } from "./goal-check.ts";
import { FOOD_AND_WEIGHT } from "./scope/body-rules.ts";
import { MEDICINE_RULES } from "./scope/clinical-rules.ts";
import { OTHER_PEOPLE_RULES } from "./scope/other-people-rules.ts";
import type { ScopeRule, ScopeRuleId } from "./scope/scope-rule.ts";
import { WOUND_RULES } from "./scope/wound-rules.ts";
import { gatedByOwner } from "./statement/gated-patterns.ts";
import { LONGEST_STATEMENT, type Statement } from "./statement/statement.ts";
import { wordsOf } from "./statement/words.ts";
import { type Wording, wordingOf } from "./statement/wording.ts";

export interface ScopeVerdict {
  readonly scope: Scope;
  /** The rule that spoke; absent when the scope is ok. */
  readonly rule?: ScopeRuleId;
}

/** What harms others speaks before what needs a clinician. */
const RULES: readonly ScopeRule[] = [
  ...OTHER_PEOPLE_RULES,
  ...WOUND_RULES,
  ...MEDICINE_RULES,
  FOOD_AND_WEIGHT,
];

/** `_` in a rule is a gap of up to four words; bounded, so that no text makes it slow. */
const withGaps = (sources: readonly string[]): readonly string[] =>
  sources.map((source) => source.replaceAll("_", "(?:[^ ]+ ){0,4}"));

const whenAmong = gatedByOwner(
  RULES.map((rule) => ({ owner: rule, sources: withGaps(rule.when) })),
);

/** Compiled when first asked for, so that starting costs nothing. */
const exempt = new Map<ScopeRule, RegExp>();
const withoutExempt = (rule: ScopeRule, norm: string): string => {
  if (rule.unless === undefined) return norm;
  const pattern = exempt.get(rule) ?? new RegExp(withGaps(rule.unless).join("|"), "g");
  exempt.set(rule, pattern);
  return norm.replaceAll(pattern, " ; ");
};

const OK: ScopeVerdict = { scope: "ok" };

const wordsJudged = (text: string): Wording =>
  wordingOf(wordsOf(text.slice(0, LONGEST_STATEMENT)).map(({ known }) => known));

/** What is judged: the statement and the steps, never the obstacles or the past. */
const spokenOf = (draft: GoalDraft): string =>
  [valueOf(draft, "statement"), valueOf(draft, "actionSteps")]
    .filter((value) => value !== undefined)
    .join(" . ");

const judgeWords = ({ norm: said, hits }: Wording): ScopeVerdict => {
  const open = whenAmong(hits);
  if (open.length === 0) return OK;
  const norm = `${said} `;
  for (const rule of new Set(open.map(({ owner }) => owner))) {
    const patterns = open.filter(({ owner }) => owner === rule);
    if (!patterns.some(({ pattern }) => pattern.test(norm))) continue;
    const kept = withoutExempt(rule, norm);
    if (patterns.some(({ pattern }) => pattern.test(kept)))
      return { scope: rule.scope, rule: rule.id };
  }
  return OK;
};

/** Which rule, if any, says that this is not coached alone or not coached here. */
export const judgeScope = (draft: GoalDraft | string): ScopeVerdict =>
  judgeWords(wordsJudged(typeof draft === "string" ? draft : spokenOf(draft)));

/** The same for a draft whose statement is taken apart already. */
export const judgeScopeOf = (draft: GoalDraft, statement: Statement): ScopeVerdict =>
  valueOf(draft, "actionSteps") === undefined ? judgeWords(statement) : judgeScope(draft);

export const scopeOf = (draft: GoalDraft | string): Scope => judgeScope(draft).scope;

/** What Cairn says when a rule speaks. */
export const scopeSentence = (rule: ScopeRuleId): string => sentences[rule];
