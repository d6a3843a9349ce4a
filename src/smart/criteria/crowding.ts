import type { GoalDraft } from "../../domain/goal.ts";
import type { Finding } from "../finding.ts";
import { findingOf } from "../findings.ts";
import type { CheckContext } from "../goal-check.ts";
import { daysUntil } from "../reading/days-until.ts";
import { readText } from "../reading/read-text.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { Statement } from "../statement/statement.ts";
import { timesAWeek } from "./times-a-week.ts";

const DAYS_IN_WEEK = 7;

/** How many times it is to be done until its end: told outright, or as often as a week's rate says. */
const timesWanted = ({ amounts, frequency }: TextReading): number | undefined => {
  if (frequency !== undefined) {
    return frequency.per === "week" && frequency.every === 1 ? frequency.count : undefined;
  }
  return amounts.find(({ unit }) => /^(?:time|session|workout|walk|run|class|visit)$/.test(unit))
    ?.value;
};

/** "4 sessions a week" with three days left of it: more times than there are days. */
const hasFewDays = (statement: Statement, { dueOn }: GoalDraft, context: CheckContext): boolean => {
  const left = dueOn === undefined ? statement.daysLeft : daysUntil(dueOn, context);
  const wanted = timesWanted(statement.reading);
  if (left === undefined || left < 1 || left >= DAYS_IN_WEEK) return false;
  return wanted !== undefined && wanted > left;
};

/** Two habits of every day and a third of some days; our own bound, and it only asks. */
const MOST_A_WEEK = 17;

/** "Run five times a week" beside two other daily goals. */
const hasFullWeek = ({ reading }: Statement, context: CheckContext): boolean => {
  const own = timesAWeek(reading);
  if (own === undefined) return false;
  const others = (context.otherGoals ?? []).map((goal) => timesAWeek(readText(goal, context)) ?? 0);
  const beside = others.reduce((sum, times) => sum + times, 0);
  return beside > 0 && own + beside > MOST_A_WEEK;
};

/** Is there room for it: in the days that are left, and beside the other goals of the same person? */
export const crowdingAdvice = (
  statement: Statement,
  draft: GoalDraft,
  context: CheckContext,
): Finding[] => {
  const advice: Finding[] = [];
  if (hasFewDays(statement, draft, context)) advice.push(findingOf("few-days"));
  if (hasFullWeek(statement, context)) advice.push(findingOf("full-week"));
  return advice;
};
