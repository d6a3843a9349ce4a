import type { GoalDraft } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import { overreachIn } from "./challenges/overly-ambitious.ts";
import { avoidanceIn, awayPartsOf } from "./challenges/avoidance-based.ts";
import { externalPartsOf } from "./challenges/externally-focused.ts";
import { isDisconnected } from "./challenges/disconnected.ts";
import { isVague } from "./challenges/vague.ts";
import { isConfident, LUCK } from "./criteria/achievable.ts";
import { isMeasurable } from "./criteria/measurable.ts";
import { isRelevant } from "./criteria/relevant.ts";
import { picturedPartsOf } from "./criteria/specific.ts";
import { isTimeBound } from "./criteria/time-bound.ts";
import { findingsOf } from "./findings-of.ts";
import type { Challenge, CheckContext, GoalCheck } from "./goal-check.ts";
import type { Judged } from "./judged.ts";
import { kindRule } from "./kind-rule.ts";
import { judgeScopeOf } from "./scope.ts";
import { openStatement, quoteOf, type Statement } from "./statement/statement.ts";

const hasEndBeside = (draft: GoalDraft): boolean =>
  draft.dueOn !== undefined ||
  draft.reviewOn !== undefined ||
  valueOf(draft, "reviewSchedule") !== undefined ||
  valueOf(draft, "timeline") !== undefined;

const hasOwnStep = (draft: GoalDraft, context: CheckContext): boolean => {
  const steps = openStatement(valueOf(draft, "actionSteps") ?? "", context);
  const external = externalPartsOf(steps);
  return picturedPartsOf(steps, external, []).some((part) => !external.includes(part));
};

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

/** Passed in every zone of the world: a day that may still be today somewhere is left alone. */
const isPassed = ({ dueOn }: GoalDraft, { now }: CheckContext): boolean => {
  const nowMs = Date.parse(now);
  if (dueOn === undefined || Number.isNaN(nowMs)) return false;
  return dueOn < new Date(nowMs - HALF_A_DAY_MS).toISOString().slice(0, 10);
};

const judge = (statement: Statement, draft: GoalDraft, context: CheckContext): Judged => {
  const externalParts = externalPartsOf(statement);
  const away = awayPartsOf(statement);
  const pictured = picturedPartsOf(statement, externalParts, away);
  const [firstExternal] = externalParts;
  const external = firstExternal && statement.quote(firstExternal.start, firstExternal.end);
  const overreach = overreachIn(statement, pictured);
  const luck = quoteOf(statement, LUCK);
  const confident = isConfident(draft, context);
  // An outcome in others' hands may stand beside a step of one's own; then the step is judged.
  const ownStep = external !== undefined && hasOwnStep(draft, context);
  const passed = isPassed(draft, context);
  const specific = pictured.length > 0;
  const met = {
    specific,
    measurable:
      isMeasurable(statement, pictured, [...externalParts, ...away]) ||
      valueOf(draft, "successIndicators") !== undefined,
    achievable: !overreach && luck === undefined && confident && (!external || ownStep),
    relevant: isRelevant(statement, draft, context, specific),
    timeBound: !passed && (isTimeBound(statement) || hasEndBeside(draft)),
  };
  const avoiding = avoidanceIn(statement, away, pictured);
  return { met, overreach, external, avoiding, luck, confident, passed };
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
 * of what may be coached here. Pure: the same draft and context always give the same answer. Findings
 * come in the order in which to speak of them: scope, then S, M, A, R, T; some only advise and leave
 * their letter met.
 */
export const checkGoal = (draft: GoalDraft, context: CheckContext): GoalCheck => {
  const statement = openStatement(valueOf(draft, "statement") ?? "", context);
  const judged = judge(statement, draft, context);
  const { scope, rule } = judgeScopeOf(draft, statement);
  const check = {
    statement: statement.text,
    met: judged.met,
    findings: findingsOf(statement, draft, judged, scope),
    scope,
    ...(rule === undefined ? {} : { scopeRule: rule }),
    challenges: statement.norm === "" ? [] : challengesOf(judged, context),
    reading: statement.reading,
  };
  return { ...check, pass: scope === "ok" && kindRule(draft, check) };
};
