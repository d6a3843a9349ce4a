import type { Phase } from "../../domain/phase.ts";
import { PHASES } from "../../domain/phase.ts";
import { nextMove, type Agenda } from "../agenda/agenda.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { Session } from "../session.ts";
import type { View } from "../view.ts";

const isEarlier = (one: Phase, other: Phase): boolean =>
  PHASES.indexOf(one) < PHASES.indexOf(other);

export const viewOf = (state: CoachState): View => ({
  session: state.session,
  reading: state.reading,
  kind: state.input.kind,
  goals: state.input.goals,
  moment: state.input.moment,
  text: state.text,
});

export const stay = (session: Session, move: string): CoachUpdate => ({
  session,
  picked: move,
  heading: "stay",
});

export const handOn = (session: Session): CoachUpdate => ({ session, heading: "on" });

/** The client asked to leave this phase for an earlier one. */
export const wantsBack = (session: Session, phase: Phase): boolean =>
  session.handBack !== undefined && isEarlier(session.handBack, phase);

export const handBack = (session: Session): CoachUpdate => ({ session, heading: "back" });

/** The ordinary step of a phase: its gate, then its agenda; with neither it hands on. */
export const takeStep = (
  phase: Phase,
  agenda: Agenda,
  isDone: (view: View) => boolean,
  view: View,
): CoachUpdate => {
  const session: Session = { ...view.session, phase };
  if (isDone(view)) return handOn(session);
  const move = nextMove(agenda, view);
  return move ? stay(session, move) : handOn(session);
};
