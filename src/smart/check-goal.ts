import type { GoalDraft } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import { type Overreach, overreachIn } from "./challenges/overly-ambitious.ts";
import { avoidanceIn, awayPartsOf } from "./challenges/avoidance-based.ts";
import { externalPartsOf } from "./challenges/externally-focused.ts";
import { isDisconnected } from "./challenges/disconnected.ts";
import { isVague } from "./challenges/vague.ts";
import { isConfident, LUCK } from "./criteria/achievable.ts";
import { isMeasurable } from "./criteria/measurable.ts";
import { borrowedReasonIn, isRelevant } from "./criteria/relevant.ts";
import { picturedPartsOf } from "./criteria/specific.ts";
import { isTimeBound } from "./criteria/time-bound.ts";
import type { Finding } from "./finding.ts";
import { findingOf } from "./findings.ts";
import type { Challenge, CheckContext, GoalCheck } from "./goal-check.ts";
import { kindRule } from "./kind-rule.ts";
import { judgeScope } from "./scope.ts";
import { openStatement, quoteOf, type Statement } from "./statement/statement.ts";

interface Judged {
  readonly met: GoalCheck["met"];
  readonly overreach: Overreach | undefined;
  /** The words that put success in someone else's hands, away from something, or in luck's. */
  readonly external: string | undefined;
  readonly avoiding: string | undefined;
  readonly luck: string | undefined;
  readonly confident: boolean;
}

const hasEndBeside = (draft: GoalDraft): boolean =>
  draft.dueOn !== undefined ||
  draft.reviewOn !== undefined ||
  valueOf(draft, "reviewSchedule") !== undefined ||
  valueOf(draft, "timeline") !== undefined;

const judge = (statement: Statement, draft: GoalDraft, context: CheckContext): Judged => {
  const externalParts = externalPartsOf(statement);
  const away = awayPartsOf(statement);
  const pictured = picturedPartsOf(statement, externalParts, away);
  const [firstExternal] = externalParts;
  const external = firstExternal && statement.quote(firstExternal.start, firstExternal.end);
  const overreach = overreachIn(statement, pictured);
  const luck = quoteOf(statement, LUCK);
  const confident = isConfident(draft, context);
  const specific = pictured.length > 0;
  const met = {
    specific,
    measurable:
      isMeasurable(statement, pictured, [...externalParts, ...away]) ||
      valueOf(draft, "successIndicators") !== undefined,
    achievable: !overreach && external === undefined && luck === undefined && confident,
    relevant: isRelevant(statement, draft, context, specific),
    timeBound: isTimeBound(statement) || hasEndBeside(draft),
  };
  const avoiding = avoidanceIn(statement, away, pictured);
  return { met, overreach, external, avoiding, luck, confident };
};

const findingsOf = (statement: Statement, judged: Judged): Finding[] => {
  const { met } = judged;
  const findings: Finding[] = [];
  if (!met.specific) findings.push(findingOf(statement.norm === "" ? "no-words" : "vague-core"));
  if (!met.measurable) findings.push(findingOf(met.specific ? "no-count" : "no-measure"));
  if (judged.overreach) findings.push(findingOf(judged.overreach.kind, judged.overreach.quote));
  if (judged.external !== undefined) findings.push(findingOf("others-hands", judged.external));
  if (judged.luck !== undefined) findings.push(findingOf("luck", judged.luck));
  if (!judged.confident) findings.push(findingOf("less-sure"));
  if (!met.relevant)
    findings.push(findingOf(borrowedReasonIn(statement) ? "borrowed-reason" : "no-reason"));
  if (!met.timeBound) findings.push(findingOf("no-end"));
  return findings;
};

const challengesOf = (judged: Judged, context: CheckContext): Challenge[] => {
  const challenges: Challenge[] = [];
  if (judged.overreach !== undefined) challenges.push("overly-ambitious");
  if (isVague(judged.met.specific)) challenges.push("vague");
  if (judged.external !== undefined) challenges.push("externally-focused");
  if (judged.avoiding !== undefined) challenges.push("avoidance-based");
  if (isDisconnected(judged.met.relevant, context)) challenges.push("disconnected");
  return challenges;
};

/**
 * Judges a goal record by the codebook's five letters, the framework's five challenges and the scope
 * of what may be coached here. Pure: the same draft and context always give the same answer.
 */
export const checkGoal = (draft: GoalDraft, context: CheckContext): GoalCheck => {
  const statement = openStatement(valueOf(draft, "statement") ?? "", context);
  const judged = judge(statement, draft, context);
  const scope = judgeScope(draft);
  const check = {
    statement: statement.text,
    met: judged.met,
    findings: findingsOf(statement, judged),
    scope: scope.scope,
    ...(scope.rule === undefined ? {} : { scopeRule: scope.rule }),
    challenges: challengesOf(judged, context),
    reading: statement.reading,
  };
  return { ...check, pass: scope.scope === "ok" && kindRule(draft, check) };
};
