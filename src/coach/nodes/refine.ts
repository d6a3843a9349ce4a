import { nextMove } from "../agenda/agenda.ts";
import { isRefined, refineAgenda } from "../agenda/refine.ts";
import { checkContext, checkFacts } from "../check-facts.ts";
import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate, TurnConfig } from "../coach-state.ts";
import { fittingKind } from "../fitting-kind.ts";
import { goalRecord } from "../goal-record.ts";
import type { Language } from "../language.ts";
import { keepAgreed } from "../keep-agreed.ts";
import type { Proposal, Session } from "../session.ts";
import { made } from "../view.ts";
import { checkGoal } from "../../smart/check-goal.ts";
import { enoughToPropose, openPointsOf } from "../../smart/completeness.ts";
import { scopeMove } from "../scope-move.ts";
import { tryAndSee } from "../try-and-see.ts";
import { reopen } from "../take-up/take-answer.ts";
import { handBack, handOn, stay, viewOf, wantsBack } from "./phase-step.ts";

type Draft = Pick<Language, "draft">;

/** A statement that the checker lets through, or none: what it stops is never put before the client. */
const propose = async (
  state: CoachState,
  session: Session,
  language: Draft,
  newId: () => string,
): Promise<Proposal | undefined> => {
  const { moment } = state.input;
  const { statement } = await language.draft({
    moment,
    kind: session.kind,
    category: session.category,
    facts: session.facts,
  });
  if (!statement) return undefined;
  const draft = goalRecord(session, statement, moment);
  const check = checkGoal(draft, checkContext(session, moment));
  if (!enoughToPropose(draft, check)) return undefined;
  return { id: newId(), statement, draft, openPoints: [...openPointsOf(check)], agreed: false };
};

const FOLLOW_UP: Readonly<Record<string, string>> = {
  "other-time": "ask-other-time",
  "less-often": "ask-less-often",
  smaller: "ask-smaller",
};

/** What the client wants changed is asked for before anything is proposed again. */
const followUp = (state: CoachState, session: Session): string | undefined => {
  const { reading } = state;
  if (session.ask?.move === "shrink-step" && reading?.choice) return FOLLOW_UP[reading.choice];
  const refused =
    session.ask?.move === "propose-goal" &&
    session.proposal === undefined &&
    reading?.facts.length === 0;
  return refused && made(session, "ask-what-to-change") < 4 ? "ask-what-to-change" : undefined;
};

const park = (session: Session): CoachUpdate =>
  stay({ ...session, ended: session.ended ?? "parked" }, "rest-here");

/** Coming back from a later phase, the old yes no longer counts. */
const enter = (session: Session): Session => {
  const { handBack: back, ...rest } = session;
  const entered: Session = { ...rest, phase: "refinement" };
  return back === "refinement" ? reopen(entered) : entered;
};

/** One letter at a time, then the proposal; kept on the yes to exactly that text; then confidence. */
export const createRefine =
  (deps: Pick<CoachDeps, "newId" | "rules">) =>
  async (state: CoachState, config?: TurnConfig): Promise<CoachUpdate> => {
    if (wantsBack(state.session, "refinement")) return handBack(state.session);
    const { moment } = state.input;
    const entered = enter(state.session);
    if (state.session.handBack === "refinement" && (state.reading?.facts.length ?? 0) === 0)
      return stay(entered, "ask-what-to-change");
    const kept = keepAgreed(entered, deps.newId);
    const check = checkFacts(kept.session, moment);
    const asked = followUp(state, kept.session);
    if (asked) return { ...stay(kept.session, asked), effects: kept.effects };
    const session = tryAndSee(fittingKind(kept.session, check));
    if (isRefined({ ...viewOf(state), session }))
      return { ...handOn(session), effects: kept.effects };
    if (check.scope !== "ok" && session.kind !== "direction")
      return made(session, scopeMove(check.scope)) > 0
        ? park(session)
        : stay(session, scopeMove(check.scope));
    const move = nextMove(refineAgenda, { ...viewOf(state), session, check });
    if (move !== "propose-goal")
      return move ? { ...stay(session, move), effects: kept.effects } : park(session);
    const language = config?.configurable?.language ?? deps.rules;
    const proposal =
      (await propose(state, session, language, deps.newId)) ??
      (await propose(state, session, deps.rules, deps.newId));
    return proposal
      ? stay({ ...session, proposal }, "propose-goal")
      : offerSmallerKind(state, session, deps);
  };

/** What does not make a target may make a practice, or a direction; both are worth as much. */
const offerSmallerKind = async (
  state: CoachState,
  session: Session,
  deps: Pick<CoachDeps, "newId" | "rules">,
): Promise<CoachUpdate> => {
  for (const kind of ["practice", "direction"] as const) {
    const other: Session = { ...session, kind };
    const proposal = await propose(state, other, deps.rules, deps.newId);
    if (proposal) return stay({ ...other, proposal }, "propose-goal");
  }
  return park(session);
};
