import type { GoalDraft } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import { adviceOf } from "./criteria/advice.ts";
import { borrowedReasonIn, hasBorrowedReason } from "./criteria/relevant.ts";
import { CRITERIA, type Criterion, type Finding } from "./finding.ts";
import { findingOf } from "./findings.ts";
import type { CheckContext, Scope } from "./goal-check.ts";
import type { Judged } from "./judged.ts";
import { COMPARATIVES } from "./lexicon/nouns.ts";
import { neverCountedIn } from "./never-counted.ts";
import type { Statement } from "./statement/statement.ts";

const specificFinding = (statement: Statement): Finding => {
  if (statement.norm === "") return findingOf("no-words");
  const loose = statement.words.find(({ norm }) => COMPARATIVES.has(norm));
  if (loose === undefined) return findingOf("vague-core");
  return findingOf("more-or-less", statement.text.slice(loose.start, loose.end));
};

/** No number is asked of a practice, nor where counting harms: there a sign is asked for. */
const measurableFinding = (
  statement: Statement,
  { kind }: GoalDraft,
  isPictured: boolean,
): Finding => {
  const isUncounted = kind === "practice" || neverCountedIn(statement) !== undefined;
  if (isUncounted) return findingOf("sign-first");
  return findingOf(isPictured ? "no-count" : "no-measure");
};

const achievableFindings = (judged: Judged): Finding[] => {
  const { met, overreach, external, luck, confident } = judged;
  if (met.achievable) return [];
  const findings: Finding[] = [];
  if (overreach !== undefined) findings.push(findingOf(overreach.kind, overreach.quote));
  if (external !== undefined) findings.push(findingOf("others-hands", external));
  if (luck !== undefined) findings.push(findingOf("luck", luck));
  if (!confident) findings.push(findingOf("less-sure"));
  return findings;
};

/** A direction is a value or a wish and a day to look again: nothing else is asked of it. */
const isAskedOf = (kind: GoalDraft["kind"], criterion: Criterion): boolean =>
  kind !== "direction" || criterion === "achievable" || criterion === "timeBound";

/** What the judgement says, in the order in which to speak of it: scope, then S, M, A, R, T. */
export const findingsOf = (
  statement: Statement,
  draft: GoalDraft,
  judged: Judged,
  scope: Scope,
  context: CheckContext,
): Finding[] => {
  const { met, passed } = judged;
  const findings = achievableFindings(judged);
  if (!met.specific) findings.push(specificFinding(statement));
  if (!met.measurable) findings.push(measurableFinding(statement, draft, met.specific));
  if (!met.relevant) {
    const given = valueOf(draft, "valueConnection");
    const isBorrowed =
      hasBorrowedReason(statement) ||
      (given !== undefined && borrowedReasonIn(`because ${given}`.toLowerCase()));
    findings.push(findingOf(isBorrowed ? "borrowed-reason" : "no-reason"));
  }
  if (!met.timeBound) findings.push(findingOf(passed ? "day-passed" : "no-end"));
  findings.push(...adviceOf(statement, draft, context));
  findings.sort((a, b) => CRITERIA.indexOf(a.criterion) - CRITERIA.indexOf(b.criterion));
  const asked = findings.filter(({ criterion }) => isAskedOf(draft.kind, criterion));
  return scope === "ok" ? asked : [findingOf(scope), ...asked];
};
