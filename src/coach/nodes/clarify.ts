import { clarifyAgenda } from "../agenda/clarify.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { Session } from "../session.ts";
import { checkWish } from "../check-facts.ts";
import { deeperOf } from "../words/turned.ts";
import { factOf, marked } from "../view.ts";
import { handBack, takeStep, viewOf, wantsBack } from "./phase-step.ts";

const withReflection = (session: Session): Session => {
  const reason = session.facts.findLast((fact) => fact.slot === "reason");
  return reason ? { ...session, pendingReflection: reason } : session;
};

const mayReflect = (session: Session): boolean =>
  deeperOf(factOf(session, "reason"), factOf(session, "desiredChange")) !== undefined;

/** From a vague wish to one clear aim: whose it is, towards what, and what it means. */
export const createClarify =
  () =>
  async (state: CoachState): Promise<CoachUpdate> => {
    if (wantsBack(state.session, "clarification") || marked(state.session, "not-now"))
      return handBack(state.session);
    const view = {
      ...viewOf(state),
      challenges: checkWish(state.session, state.input.moment).challenges,
    };
    const agenda = mayReflect(state.session)
      ? clarifyAgenda
      : clarifyAgenda.filter((item) => item.move !== "check-understanding");
    const update = takeStep("clarification", agenda, () => false, view);
    return update.picked === "check-understanding" && update.session
      ? { ...update, session: withReflection({ ...state.session, phase: "clarification" }) }
      : update;
  };
