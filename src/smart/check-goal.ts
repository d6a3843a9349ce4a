import type { GoalDraft } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import { overreachIn } from "./challenges/overly-ambitious.ts";
import { fitsItsTime } from "./challenges/paces.ts";
import { avoidanceIn, awayPartsOf } from "./challenges/avoidance-based.ts";
import { externalPartsOf, isOwnPart } from "./challenges/externally-focused.ts";
import { isDisconnected } from "./challenges/disconnected.ts";
import { isVague } from "./challenges/vague.ts";
import { isConfident, LUCK } from "./criteria/achievable.ts";
import { isMeasurable } from "./criteria/measurable.ts";
import { isRelevant } from "./criteria/relevant.ts";
import { picturedPartsOf } from "./criteria/specific.ts";
import { isTimeBound } from "./criteria/time-bound.ts";
import { type HeardLabel, listenTo, type Listening } from "./ear/ear.ts";
import { findingsOf } from "./findings-of.ts";
import type { Challenge, CheckContext, GoalCheck } from "./goal-check.ts";
import type { Judged } from "./judged.ts";
import { kindRule } from "./kind-rule.ts";
import { judgeScopeOf, type ScopeVerdict } from "./scope.ts";
import type { Part } from "./statement/parts.ts";
import { openStatement, quoteOf, type Statement } from "./statement/statement.ts";
import { says } from "./statement/word-hits.ts";

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
  if (dueOn === undefined) return false;
  const nowMs = Date.parse(now);
  if (Number.isNaN(nowMs)) return false;
  return dueOn < new Date(nowMs - HALF_A_DAY_MS).toISOString().slice(0, 10);
};

/** The ear knows sentences alone; what stands beside one in a record is for the rules. */
const isAlone = ({ fields }: GoalDraft): boolean =>
  Object.keys(fields).every((name) => name === "statement");

const listeningTo = (statement: Statement, draft: GoalDraft, context: CheckContext): Listening =>
  context.onlySure === true || statement.norm === "" || !isAlone(draft)
    ? (_label, saidByRule) => saidByRule
    : listenTo(statement);

/** The clause that what the ear alone hears is said of: the first in which something is to be done. */
const clauseOf = (statement: Statement): string => {
  const first = statement.parts.find(({ kind }) => kind === "act");
  return first === undefined ? "" : statement.quote(first.start, first.end);
};

interface Weighed<Value> {
  readonly value: Value | undefined;
  readonly isSure: boolean;
}

/** What a rule found and the ear confirms, what the ear alone hears, or nothing. */
const weigh = <Value>(
  hears: Listening,
  label: HeardLabel,
  byRule: Value | undefined,
  byEar: () => Value,
): Weighed<Value> => ({
  value: hears(label, byRule !== undefined) ? (byRule ?? byEar()) : undefined,
  isSure: byRule !== undefined,
});

const challengesHeard = (
  statement: Statement,
  hears: Listening,
  pictured: readonly Part[],
  externalParts: readonly Part[],
  away: readonly Part[],
): Pick<Judged, "overreach" | "external" | "avoiding" | "unsure"> => {
  const [first] = externalParts;
  const byRule = first && statement.quote(first.start, first.end);
  const external =
    byRule === undefined && isOwnPart(statement)
      ? { value: undefined, isSure: true }
      : weigh(hears, "externally-focused", byRule, () => clauseOf(statement));
  const isPutInPlace =
    away.length > 0 &&
    pictured.some((part) => !away.includes(part) && /^(?:by|through|using|via) /.test(part.norm));
  const avoiding = isPutInPlace
    ? { value: undefined, isSure: true }
    : weigh(hears, "avoidance-based", avoidanceIn(statement, away, pictured), () =>
        clauseOf(statement),
      );
  const tooMuch = overreachIn(statement, pictured);
  const overreach =
    tooMuch === undefined && fitsItsTime(statement)
      ? { value: undefined, isSure: true }
      : weigh(hears, "overly-ambitious", tooMuch, () => ({
          kind: statement.measures.length > 0 ? ("too-much" as const) : ("absolute" as const),
          quote: clauseOf(statement),
        }));
  const unsure: Challenge[] = [];
  if (overreach.value !== undefined && !overreach.isSure) unsure.push("overly-ambitious");
  if (external.value !== undefined && !external.isSure) unsure.push("externally-focused");
  if (avoiding.value !== undefined && !avoiding.isSure) unsure.push("avoidance-based");
  return {
    overreach: overreach.value,
    external: external.value,
    avoiding: avoiding.value,
    unsure,
  };
};

const judge = (statement: Statement, draft: GoalDraft, context: CheckContext): Judged => {
  const externalParts = externalPartsOf(statement);
  const away = awayPartsOf(statement);
  const pictured = picturedPartsOf(statement, externalParts, away);
  const hears = listeningTo(statement, draft, context);
  const heard = challengesHeard(statement, hears, pictured, externalParts, away);
  const luck = says(statement.hits, LUCK, statement.norm)
    ? quoteOf(statement, LUCK.pattern)
    : undefined;
  const confident = isConfident(draft, context);
  // An outcome in others' hands may stand beside a step of one's own; then the step is judged.
  const ownStep = heard.external !== undefined && hasOwnStep(draft, context);
  const passed = isPassed(draft, context);
  const specific = hears("S", pictured.length > 0);
  const counts = isMeasurable(statement, pictured, [...externalParts, ...away]);
  const met = {
    specific,
    measurable: hears("M", counts) || valueOf(draft, "successIndicators") !== undefined,
    achievable: !heard.overreach && luck === undefined && confident && (!heard.external || ownStep),
    relevant: isRelevant(statement, draft, context, specific),
    timeBound: !passed && (isTimeBound(statement) || hasEndBeside(draft)),
  };
  const stop = STOPS.find((scope) => hears(scope, false));
  const { overreach, external, avoiding, unsure } = heard;
  return { met, overreach, external, avoiding, unsure, luck, confident, passed, stop };
};

const STOPS = ["not-here", "with-clinician"] as const;

/** A rule that stops is never overruled; where none speaks, the ear may. */
const scopeHeard = (byRule: ScopeVerdict, byEar: Judged["stop"]): ScopeVerdict =>
  byRule.scope === "ok" && byEar !== undefined ? { scope: byEar } : byRule;

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
  const { scope, rule } = scopeHeard(judgeScopeOf(draft, statement), judged.stop);
  const check: GoalCheck = {
    statement: statement.text,
    met: judged.met,
    findings: findingsOf(statement, draft, judged, scope, context),
    scope,
    challenges: statement.norm === "" ? [] : challengesOf(judged, context),
    reading: statement.reading,
    pass: false,
  };
  if (rule !== undefined) check.scopeRule = rule;
  if (judged.unsure.length > 0) check.unsure = [...judged.unsure];
  check.pass = scope === "ok" && kindRule(draft, check);
  return check;
};
