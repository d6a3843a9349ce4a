import { nextMove } from "../agenda/agenda.ts";
import { reviseAgenda } from "../agenda/revise.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { Effect } from "../effects.ts";
import type { LifecycleStatus } from "../../domain/lifecycle.ts";
import { newSession, type Session } from "../session.ts";
import { handBack, stay, viewOf } from "./phase-step.ts";

const CHANGES: ReadonlySet<string> = new Set(["ask-smaller", "ask-bigger", "ask-what-to-change"]);

/** Another goal begins where the first one did; what was told about this life stays told. */
const anotherGoal = (session: Session): Session => ({
  ...newSession("exploration"),
  pace: session.pace,
  turns: session.turns,
  marks: session.marks.filter((mark) => mark === "harm-by-other" || mark === "may-plan"),
  usedWordings: session.usedWordings,
  announced: session.announced,
  safetyShown: session.safetyShown,
  moves: ["ask-desired-change"],
});

const STATUS: Partial<Record<NonNullable<Session["adjustment"]>, LifecycleStatus>> = {
  rest: "on-hold",
  finish: "completed",
};

const statusEffects = (session: Session): Effect[] => {
  const status = session.adjustment && STATUS[session.adjustment];
  return session.goal && status && session.goal.status !== status
    ? [{ kind: "set-goal-status", goalId: session.goal.goalId, status }]
    : [];
};

const withStatus = (session: Session): Session => {
  const status = session.adjustment && STATUS[session.adjustment];
  return session.goal && status ? { ...session, goal: { ...session.goal, status } } : session;
};

/** Looks at how it went, celebrates or learns, and lets the client keep, shrink, grow, change, rest or finish it. */
export const createRevise =
  () =>
  async (state: CoachState): Promise<CoachUpdate> => {
    const { reading } = state;
    const ask = state.session.ask?.move ?? "";
    const effects = statusEffects(state.session);
    const session = withStatus({ ...state.session, phase: "revision" });
    if (ask === "offer-next" && reading?.choice === "another") {
      return { ...handBack({ ...anotherGoal(session), handBack: "exploration" }) };
    }
    const hasChange = CHANGES.has(ask) && (reading?.facts.length ?? 0) > 0;
    if (hasChange) return handBack({ ...session, proposal: undefined, handBack: "refinement" });
    if (ask === "offer-next" && reading?.choice === "change")
      return stay({ ...session, ended: undefined, proposal: undefined }, "ask-what-to-change");
    const move = nextMove(reviseAgenda, { ...viewOf(state), session });
    return { ...stay(session, move ?? "rest-here"), effects };
  };
