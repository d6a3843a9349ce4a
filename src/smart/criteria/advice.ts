import type { GoalDraft } from "../../domain/goal.ts";
import { valueOf } from "../../domain/goal.ts";
import type { Finding } from "../finding.ts";
import type { CheckContext } from "../goal-check.ts";
import { findingOf } from "../findings.ts";
import { readText } from "../reading/read-text.ts";
import type { Statement } from "../statement/statement.ts";
import { crowdingAdvice } from "./crowding.ts";
import { timesAWeek } from "./times-a-week.ts";

/** Five more times a week than now is a new week, not a next step. Our own bound; it only asks. */
const BIG_JUMP_A_WEEK = 5;

const stretchAdvice = (statement: Statement, baseline: string): Finding[] => {
  const { reading } = statement;
  const now = readText(baseline, { now: "2000-01-03T12:00:00Z", timeZone: "UTC" });
  const wanted = timesAWeek(reading);
  const present =
    timesAWeek(now) ?? (/\b(?:never|none|not at all|zero|0)\b/i.test(baseline) ? 0 : undefined);
  if (wanted === undefined || present === undefined) return [];
  if (wanted - present >= BIG_JUMP_A_WEEK) return [findingOf("big-jump")];
  const isLonger = (reading.duration?.value ?? 0) !== (now.duration?.value ?? 0);
  return wanted === present && !isLonger ? [findingOf("no-stretch")] : [];
};

const MANY_MONTHS = 6;
const MONTHS_IN = { day: 1 / 30.4, week: 7 / 30.4, month: 1, year: 12 } as const;

const isLong = ({ reading }: Statement, draft: GoalDraft): boolean =>
  draft.horizon === "long" ||
  (reading.horizon !== undefined &&
    reading.horizon.value * MONTHS_IN[reading.horizon.unit] >= MANY_MONTHS);

/** Questions worth asking though nothing is unmet: the size of the step, room for it, waymarks on a long road. */
export const adviceOf = (
  statement: Statement,
  draft: GoalDraft,
  context: CheckContext,
): Finding[] => {
  const baseline = valueOf(draft, "currentBaseline");
  const advice = baseline === undefined ? [] : stretchAdvice(statement, baseline);
  advice.push(...crowdingAdvice(statement, draft, context));
  const needsWaymarks = isLong(statement, draft) && valueOf(draft, "timeline") === undefined;
  if (needsWaymarks) advice.push(findingOf("long-way"));
  return advice;
};
