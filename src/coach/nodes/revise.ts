import { nextMove } from "../agenda/agenda.ts";
import { reviseAgenda } from "../agenda/revise.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { Effect } from "../effects.ts";
import type { LifecycleStatus } from "../../domain/lifecycle.ts";
import type { Fact } from "../facts.ts";
import { freshStart } from "../fresh-start.ts";
import type { Reading } from "../language.ts";
import type { Session } from "../session.ts";
import { handBack, stay, viewOf, wantsBack } from "./phase-step.ts";

/** Whoever answers these with another act or another time has said what should change. */
const CHANGES: ReadonlySet<string> = new Set([
  "ask-smaller",
  "ask-bigger",
  "ask-what-to-change",
  "offer-adjustment",
]);
const OF_THE_PLAN: ReadonlySet<string> = new Set([
  "action",
  "frequency",
  "duration",
  "cue",
  "deadline",
  "amount",
]);

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

const PARKED = /^parked-(\d)$/;

/** The goal that comes next: one kept for later, one just named, or one still to be found. */
const nextGoal = (session: Session, reading: Reading): Session | undefined => {
  const index = PARKED.exec(reading.choice ?? "")?.[1];
  const parked = index === undefined ? undefined : session.parked[Number(index)];
  if (parked) {
    const fact: Fact = {
      slot: "desiredChange",
      value: parked,
      provenance: "chosen",
      quote: parked,
    };
    const rest = session.parked.filter((wish) => wish !== parked);
    return { ...freshStart(session, [fact]), parked: rest };
  }
  const named = reading.facts.filter(({ slot }) => slot === "desiredChange" || slot === "action");
  if (named.length > 0) return freshStart(session, reading.facts);
  return reading.choice === "another"
    ? { ...freshStart(session), ask: session.ask, handBack: "exploration" }
    : undefined;
};

/** Looks at how it went, celebrates or learns, and lets the client keep, shrink, grow, change, rest or finish it. */
export const createRevise =
  () =>
  async (state: CoachState): Promise<CoachUpdate> => {
    const { reading } = state;
    if (reading?.correction?.steps && wantsBack(state.session, "revision"))
      return handBack(state.session);
    const ask = state.session.ask?.move ?? "";
    const effects = statusEffects(state.session);
    const session = withStatus({ ...state.session, phase: "revision" });
    const next = ask === "offer-next" && reading ? nextGoal(session, reading) : undefined;
    if (next) return { session: next, heading: "back", effects };
    const isPlan = ask !== "offer-adjustment";
    const hasChange =
      CHANGES.has(ask) &&
      reading?.choice === undefined &&
      (reading?.facts.some(({ slot }) => isPlan || OF_THE_PLAN.has(slot)) ?? false);
    if (hasChange)
      return handBack({
        ...session,
        adjustment: session.adjustment ?? "change",
        proposal: undefined,
        handBack: "refinement",
      });
    if (ask === "offer-next" && reading?.choice === "change")
      return stay({ ...session, ended: undefined, proposal: undefined }, "ask-what-to-change");
    const move = nextMove(reviseAgenda, { ...viewOf(state), session });
    return { ...stay(session, move ?? "rest-here"), effects };
  };
