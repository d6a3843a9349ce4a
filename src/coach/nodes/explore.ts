import { nextMove } from "../agenda/agenda.ts";
import { exploreAgenda, isExplored } from "../agenda/explore.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { Fact } from "../facts.ts";
import type { Session } from "../session.ts";
import { judgeScope } from "../../smart/scope.ts";
import { SCOPE_MOVES, scopeMove } from "../scope-move.ts";
import { factOf, isQuick, made } from "../view.ts";
import { handOn, stay, viewOf } from "./phase-step.ts";

/** What is on the table was not it: it goes, and the question is asked anew. */
const clearTable = (session: Session): Session => {
  const {
    handBack: _handBack,
    proposal: _proposal,
    pendingReflection: _reflection,
    ...rest
  } = session;
  const kept = new Set(["situation", "strengths", "culture", "expectations", "support"]);
  return {
    ...rest,
    phase: "exploration",
    marks: session.marks.filter((mark) => mark !== "not-now"),
    facts: session.facts.filter((fact) => kept.has(fact.slot)),
    asked: { ...session.asked, desiredChange: 0, action: 0, reason: 0, picture: 0 },
    declined: session.declined.filter((slot) => slot !== "desiredChange" && slot !== "action"),
  };
};

const instead = ({ ask }: Session): string => {
  if (ask?.move === "offer-next") return "ask-next-goal";
  return ask && SCOPE_MOVES.includes(ask.move) ? "ask-beside" : "ask-what-instead";
};

const wishOf = (session: Session): string =>
  [factOf(session, "situation"), factOf(session, "desiredChange"), factOf(session, "action")]
    .filter((one) => one !== undefined)
    .join(", ");

/** "Walking to work", said in place of what was not it: the act is the wish as well. */
const withWish = (named: readonly Fact[]): readonly Fact[] => {
  const [act] = named;
  const isWish = named.some(({ slot }) => slot === "desiredChange");
  return act && !isWish ? [{ ...act, slot: "desiredChange" as const }, ...named] : named;
};

/** Hopes, what is hard, what matters. With nothing left to ask and no readiness, it rests. */
export const createExplore =
  () =>
  async (state: CoachState): Promise<CoachUpdate> => {
    if (state.session.handBack === "exploration") {
      const cleared = clearTable(state.session);
      const named =
        state.reading?.facts.filter(({ slot }) => slot === "desiredChange" || slot === "action") ??
        [];
      if (named.length === 0) return stay(cleared, instead(state.session));
      const facts = [...cleared.facts, ...withWish(named)];
      return exploreOn({ ...state, session: { ...cleared, facts } });
    }
    return exploreOn(state);
  };

/** The agenda of the phase; with nothing left to ask and no readiness, it rests. */
const exploreOn = (state: CoachState): CoachUpdate => {
  const view = viewOf(state);
  const { scope } = judgeScope(wishOf(state.session));
  const mayWait = state.session.wishes.length > 0;
  const scoped = scope === "ok" || mayWait ? undefined : scopeMove(scope);
  if (scoped && made(state.session, scoped) === 0)
    return stay({ ...state.session, phase: "exploration" }, scoped);
  const session: Session = { ...state.session, phase: "exploration" };
  const move = nextMove(exploreAgenda, view);
  if (isExplored(view) && (isQuick(session) || move === undefined)) return handOn(session);
  if (move) return stay(session, move);
  return stay({ ...session, ended: session.ended ?? "parked" }, "rest-here");
};
