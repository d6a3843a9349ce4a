import { valueOf } from "../../domain/goal.ts";
import type { LifecycleStatus } from "../../domain/lifecycle.ts";
import { nextMove } from "../agenda/agenda.ts";
import { implementAgenda, isImplemented } from "../agenda/implement.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { Effect } from "../effects.ts";
import { checkGoal } from "../../smart/check-goal.ts";
import { enoughToSave } from "../../smart/completeness.ts";
import { checkContext } from "../check-facts.ts";
import { goalRecord } from "../goal-record.ts";
import { keepAdded } from "../keep-agreed.ts";
import type { Session } from "../session.ts";
import { handBack, handOn, stay, viewOf, wantsBack } from "./phase-step.ts";

/** A goal that the client has agreed to: under way, or with the clinician who supervises the intake. */
const settle = (
  session: Session,
  status: LifecycleStatus,
): { readonly session: Session; readonly effects: readonly Effect[] } =>
  session.goal?.status === "proposed"
    ? {
        session: { ...session, goal: { ...session.goal, status } },
        effects: [{ kind: "set-goal-status", goalId: session.goal.goalId, status }],
      }
    : { session, effects: [] };

/** First step, obstacle and if-then, support, tracking and review; each can be skipped. */
export const createImplement =
  () =>
  async (state: CoachState): Promise<CoachUpdate> => {
    const { moment, kind } = state.input;
    if (wantsBack(state.session, "implementation")) return handBack(state.session);
    const settled = settle(
      { ...state.session, phase: "implementation" },
      kind === "intake" ? "planned" : "active",
    );
    const statement = settled.session.goal && valueOf(settled.session.goal.draft, "statement");
    const draft = goalRecord(settled.session, statement, moment);
    const check = checkGoal(draft, checkContext(settled.session, moment));
    const added = keepAdded(settled.session, draft, enoughToSave(draft, check));
    const effects = [...settled.effects, ...added.effects];
    const view = { ...viewOf(state), session: added.session };
    const move = nextMove(implementAgenda, view);
    if (isImplemented(view) || move === undefined) return { ...handOn(added.session), effects };
    const ended = move.startsWith("close-with-") ? { ended: "kept" as const } : {};
    return { ...stay({ ...added.session, ...ended }, move), effects };
  };
