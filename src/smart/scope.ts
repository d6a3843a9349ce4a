import sentences from "../../prompts/en/scope.json" with { type: "json" };
import type { GoalDraft } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import type { Scope } from "./goal-check.ts";
import { FOOD_AND_WEIGHT } from "./scope/body-rules.ts";
import { MEDICINE_RULES } from "./scope/clinical-rules.ts";
import { OTHER_PEOPLE_RULES } from "./scope/other-people-rules.ts";
import type { ScopeRule, ScopeRuleId } from "./scope/scope-rule.ts";
import { WOUND_RULES } from "./scope/wound-rules.ts";
import { gatedPatterns, type PatternsAmong } from "./statement/gated-patterns.ts";
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

interface Compiled {
  readonly verdict: ScopeVerdict;
  readonly when: PatternsAmong;
  readonly unless: RegExp | undefined;
}

/** Compiled at the first question, so that starting costs nothing. */
let compiled: readonly Compiled[] | undefined;
const compile = (): readonly Compiled[] =>
  RULES.map(({ id, scope, when, unless }) => ({
    verdict: { scope, rule: id },
    when: gatedPatterns(withGaps(when)),
    unless: unless === undefined ? undefined : new RegExp(withGaps(unless).join("|"), "g"),
  }));

const OK: ScopeVerdict = { scope: "ok" };

const wordsJudged = (text: string): Wording =>
  wordingOf(wordsOf(text.slice(0, LONGEST_STATEMENT)).map(({ known }) => known));

/** What is judged: the statement and the steps, never the obstacles or the past. */
const spokenOf = (draft: GoalDraft): string =>
  [valueOf(draft, "statement"), valueOf(draft, "actionSteps")]
    .filter((value) => value !== undefined)
    .join(" . ");

const judgeWords = ({ norm: said, hits }: Wording): ScopeVerdict => {
  const norm = `${said} `;
  for (const { verdict, when, unless } of (compiled ??= compile())) {
    const patterns = when(hits);
    if (!patterns.some((pattern) => pattern.test(norm))) continue;
    if (unless === undefined) return verdict;
    const kept = norm.replaceAll(unless, " ; ");
    if (patterns.some((pattern) => pattern.test(kept))) return verdict;
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
