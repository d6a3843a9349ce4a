import { checkStatement } from "../../src/smart/check-statement.ts";
import { CHALLENGES, type GoalCheck, type Scope } from "../../src/smart/goal-check.ts";
import { count, emptyTally, type Tally } from "../tally.ts";
import { type LabelledGoal, type LabelledScope, type Letter, LETTERS } from "./labelled.ts";

/** A fixed noon in a fixed zone, so that figures repeat. */
export const CONTEXT = { now: "2026-11-21T12:00:00Z", timeZone: "Europe/London" } as const;

export interface Miss {
  readonly id: string;
  readonly label: string;
  readonly kind: "missed" | "false";
  readonly statement: string;
}

export interface Measured {
  readonly tallies: Record<string, Tally>;
  readonly misses: readonly Miss[];
}

const metOf = (check: GoalCheck): Record<Letter, boolean> => ({
  S: check.met.specific,
  M: check.met.measurable,
  A: check.met.achievable,
  R: check.met.relevant,
  T: check.met.timeBound,
});

/** Every letter and every challenge a bare statement can show, against its labels. */
export const measureGoals = (goals: readonly LabelledGoal[]): Measured => {
  const tallies: Record<string, Tally> = {};
  const misses: Miss[] = [];
  const note = (goal: LabelledGoal, label: string, said: boolean, labelled: boolean): void => {
    count((tallies[label] ??= emptyTally()), said, labelled);
    if (said !== labelled) {
      misses.push({
        id: goal.id,
        label,
        kind: labelled ? "missed" : "false",
        statement: goal.statement,
      });
    }
  };
  for (const goal of goals) {
    const check = checkStatement(goal.statement, CONTEXT);
    const met = metOf(check);
    for (const letter of LETTERS) note(goal, letter, met[letter], goal[letter]);
    for (const challenge of CHALLENGES) {
      note(
        goal,
        challenge,
        check.challenges.includes(challenge),
        goal.challenges.includes(challenge),
      );
    }
    note(goal, "scope-stop", check.scope !== "ok", goal.scope !== "ok");
  }
  return { tallies, misses };
};

export interface MeasuredScope {
  readonly tally: Tally;
  readonly misses: readonly { statement: string; said: Scope; label: Scope }[];
  /** Of the lines that were rightly stopped, those sent to the other stop. */
  readonly otherStop: number;
}

export const measureScope = (lines: readonly LabelledScope[]): MeasuredScope => {
  const tally = emptyTally();
  const misses: { statement: string; said: Scope; label: Scope }[] = [];
  let otherStop = 0;
  for (const { statement, scope } of lines) {
    const said = checkStatement(statement, CONTEXT).scope;
    count(tally, said !== "ok", scope !== "ok");
    if (said !== scope) misses.push({ statement, said, label: scope });
    if (said !== "ok" && scope !== "ok" && said !== scope) otherStop += 1;
  }
  return { tally, misses, otherStop };
};
