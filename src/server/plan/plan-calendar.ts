import ical, { ICalCalendarMethod } from "ical-generator";

import type { GoalVersion } from "../../domain/goal.ts";
import type { PlanWords } from "./plan-words.ts";

/**
 * The days of a goal as all-day entries: dates without a zone, so that they stay the client's days
 * wherever the calendar is. A later version of the goal moves the entries instead of doubling them.
 * Undefined where the goal has no day.
 */
export const planCalendar = (goal: GoalVersion, words: PlanWords): string | undefined => {
  const { reviewOn, dueOn } = goal.draft;
  if (!reviewOn && !dueOn) return undefined;
  const calendar = ical({
    prodId: "-//Cairn//Plan//EN",
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (which: "review" | "due", day: string | undefined): void => {
    if (!day) return;
    calendar.createEvent({
      id: `${goal.goalId}-${which}`,
      sequence: goal.version,
      stamp: new Date(goal.createdAt),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: null,
      summary: words.calendar[which],
    });
  };
  add("review", reviewOn);
  add("due", dueOn === reviewOn ? undefined : dueOn);
  return calendar.toString();
};
