import { checkGoal } from "../smart/check-goal.ts";
import { checkStatement } from "../smart/check-statement.ts";
import type { CheckContext, GoalCheck } from "../smart/goal-check.ts";
import { goalRecord, tentativeStatement } from "./goal-record.ts";
import type { Moment } from "./language.ts";
import type { Session } from "./session.ts";
import { factOf } from "./view.ts";

export const checkContext = (session: Session, moment: Moment): CheckContext => {
  const reason = factOf(session, "reason");
  return {
    now: moment.now,
    timeZone: moment.timeZone,
    ...(reason ? { values: [reason] } : {}),
    askedInVain: session.declined,
    confidenceAsked: session.ratings.confidence !== undefined,
    onlySure: true,
  };
};

/** What the checker says of the wish alone: its challenges decide how it is clarified. */
export const checkWish = (session: Session, moment: Moment): GoalCheck =>
  checkStatement(factOf(session, "desiredChange") ?? "", checkContext(session, moment));

/** What the checker says of the facts so far, side by side; it drives which letter is asked for next. */
export const checkFacts = (session: Session, moment: Moment): GoalCheck =>
  checkGoal(
    goalRecord(
      session,
      tentativeStatement(session) || factOf(session, "desiredChange") || "-",
      moment,
    ),
    checkContext(session, moment),
  );
