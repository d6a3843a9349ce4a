import { nextMove } from "../agenda/agenda.ts";
import { confidenceAgenda, isRefined, refineAgenda } from "../agenda/refine.ts";
import { checkFacts } from "../check-facts.ts";
import { isEmptied, isHalfTaken, isWhole, leftToThem } from "../edit/half-taken.ts";
import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate, TurnConfig } from "../coach-state.ts";
import { withDefaultDate } from "../default-date.ts";
import { fittingKind } from "../fitting-kind.ts";
import { keepAgreed } from "../keep-agreed.ts";
import type { Language, Moment } from "../language.ts";
import type { Proposal, Session } from "../session.ts";
import { factOf, has, made, marked } from "../view.ts";
import { nameable } from "../words/nameable.ts";
import { propose, type Proposed } from "../propose.ts";
import { scopeMove } from "../scope-move.ts";
import { tryAndSee } from "../try-and-see.ts";
import { remembered } from "../take-up/change-plan.ts";
import { hasParts, isPart } from "../take-up/change-part.ts";
import { reopen } from "../take-up/take-answer.ts";
import { handBack, handOn, stay, viewOf, wantsBack } from "./phase-step.ts";

const FOLLOW_UP: Readonly<Record<string, string>> = {
  "other-time": "ask-other-time",
  "less-often": "ask-less-often",
  smaller: "ask-smaller",
};

/** A sentence that was refused with nothing to put in its place: ask what, then for their own wording. */
const followUp = (state: CoachState, session: Session): string | undefined => {
  const { reading } = state;
  const ask = session.ask?.move;
  // "Make it smaller. Maybe till Sunday at 6": the smaller one was told with it.
  const isTold = reading?.facts.some(({ slot }) => slot !== "obstacle") ?? false;
  if (ask === "shrink-step" && reading?.choice && !isTold) return FOLLOW_UP[reading.choice];
  const size = reading?.facts.length === 0 ? reading.correction?.size : undefined;
  if (size && session.proposal === undefined && made(session, `ask-${size}`) < 2)
    return `ask-${size}`;
  if (reading?.choice === "own") return "ask-own-wording";
  if (ask === "ask-what-to-change" && isPart(reading?.choice)) return undefined;
  const isOpen =
    ask === "propose-goal" || ask === "ask-what-to-change" || ask === "ask-which-words";
  const isAbout = reading?.correction?.steps?.some(({ kind }) => kind === "about");
  if (reading?.correction?.unclear || isAbout) return askAnew(session, true);
  const hasChange = (reading?.facts.length ?? 0) > 0 || reading?.correction !== undefined;
  const isFine =
    (ask === "ask-what-to-change" || ask === "ask-which-words") &&
    (reading?.answer === "yes" || reading?.answer === "unsure");
  if (!isOpen || session.proposal !== undefined || hasChange || isFine) return undefined;
  const isPicked = reading?.choice === "change" && hasParts(session);
  return isPicked && made(session, "ask-what-to-change") < MOST_CHANGES
    ? "ask-what-to-change"
    : askAnew(session, ask === "ask-which-words");
};

/** So often a part may be picked; then their own sentence is asked for. */
const MOST_CHANGES = 4;
const MOST_WORDS_OF_A_NO = 6;

/** A no to the sentence and a no to changing it: it is let go, and nothing is wrong with that. */
const isLetGo = ({ session, reading, text }: CoachState): boolean =>
  session.ask?.move === "ask-what-to-change" &&
  text.split(/\s+/).length <= MOST_WORDS_OF_A_NO &&
  reading?.correction === undefined &&
  reading?.answer === "no" &&
  reading.facts.length === 0;

/** Where a change was told and not got right, the words in question are asked for, and then their own sentence. */
const askAnew = (session: Session, isTold = false): string | undefined => {
  if (!isTold && made(session, "ask-what-to-change") < 1) return "ask-what-to-change";
  const isPlan =
    session.kind !== "direction" || session.facts.some(({ slot }) => slot === "action");
  const mayAskWhich =
    session.moves.at(-1) !== "ask-which-words" && made(session, "ask-which-words") < MOST_OWN;
  return isTold && isPlan && mayAskWhich ? "ask-which-words" : theirWords(session, isTold);
};

/** Their own sentence, whole; where nothing was told yet, what should be otherwise. */
const theirWords = (session: Session, isTold: boolean): string | undefined => {
  if (!isTold && made(session, "ask-what-to-change") < 1) return "ask-what-to-change";
  const isPlan =
    session.kind !== "direction" || session.facts.some(({ slot }) => slot === "action");
  if (isPlan && made(session, "ask-own-wording") < MOST_OWN) return "ask-own-wording";
  return made(session, "ask-what-to-change") < 1 ? "ask-what-to-change" : undefined;
};
const MOST_OWN = 2;

const park = (session: Session): CoachUpdate =>
  stay({ ...session, ended: session.ended ?? "parked" }, "rest-here");

/** Coming back from a later phase, the old yes no longer counts. */
const enter = (session: Session): Session => {
  const { handBack: back, ...rest } = session;
  const entered: Session = withoutUnnamed({ ...rest, phase: "refinement" });
  return back === "refinement" ? reopen(entered) : entered;
};

/** What was only pictured, and cannot be named back, is no plan: they are asked what they would do. */
const withoutUnnamed = (session: Session): Session => {
  const isOpen = session.goal === undefined && !marked(session, "act-chosen");
  const act = factOf(session, "action");
  if (!isOpen || act === undefined || isNamed(act)) return session;
  return { ...session, facts: session.facts.filter(({ slot }) => slot !== "action") };
};

/** "Out of the house" is where one would be, and nothing one does. */
const isNamed = (act: string): boolean => nameable(act) !== "" && !A_PLACE.test(act);
const A_PLACE = /^(?:(?:i'?d|i would) )?(?:be )?(?:out|outside|inside|in|at|on|by|near|under)\b/i;

/** "I didn't say I wanted a plan": then there is none. */
const isUnwanted = ({ session }: CoachState): boolean =>
  marked(session, "not-now") && session.goal === undefined && session.proposal === undefined;

/** One letter at a time, then the proposal; kept on the yes to exactly that text; then confidence. */
export const createRefine =
  (deps: Pick<CoachDeps, "newId" | "rules">) =>
  async (state: CoachState, config?: TurnConfig): Promise<CoachUpdate> => {
    if (wantsBack(state.session, "refinement") || isUnwanted(state)) return handBack(state.session);
    const { moment } = state.input;
    const entered = enter(state.session);
    const isTold =
      (state.reading?.facts.length ?? 0) > 0 || state.reading?.correction !== undefined;
    if (state.session.handBack === "refinement" && !isTold)
      return stay(entered, "ask-what-to-change");
    const kept = keepAgreed(entered, deps.newId);
    const check = checkFacts(kept.session, moment);
    if (isLetGo(state)) return park(kept.session);
    if (isEmptied(state, kept.session))
      return stay(leftToThem(state, kept.session), "ask-own-wording");
    const asked = followUp(state, kept.session);
    if (asked) return { ...stay(kept.session, asked), effects: kept.effects };
    const session = withDefaultDate(tryAndSee(fittingKind(kept.session, check)), check);
    if (isRefined({ ...viewOf(state), session }))
      return { ...handOn(session), effects: kept.effects };
    if (check.scope !== "ok" && session.kind !== "direction")
      return made(session, scopeMove(check.scope)) > 0
        ? park(session)
        : stay(session, scopeMove(check.scope));
    const agenda = session.proposal?.agreed ? confidenceAgenda : refineAgenda;
    const judged = session === kept.session ? check : checkFacts(session, moment);
    // Their own whole sentence is put before them at once; nothing more is asked about it first.
    const isTheirs = session.ownStatement !== undefined && !session.proposal?.agreed;
    // Of a goal that is kept already only what was to be changed is asked for.
    const isChanged = session.goal !== undefined && !session.proposal && has(session, "action");
    // What was said of the sentence on the table is answered with the sentence as it is then.
    const isCorrected = isOfSentence(state, session) && !session.proposal && has(session, "action");
    const move =
      isTheirs || isChanged || isCorrected
        ? "propose-goal"
        : nextMove(agenda, { ...viewOf(state), session, check: judged });
    if (move !== "propose-goal")
      return move ? { ...stay(session, move), effects: kept.effects } : park(session);
    const language = config?.configurable?.language ?? deps.rules;
    const drafted = await propose(state, session, language, deps.newId);
    if (drafted.isLeftToThem) {
      const left = askAnew(session, state.reading?.correction !== undefined);
      return left ? stay(session, left) : park(session);
    }
    if (!drafted.proposal && (await needsOwnWording(session, moment, deps.rules)))
      return stay(session, "ask-own-wording");
    const { proposal, by } = drafted.proposal
      ? drafted
      : await propose(state, session, deps.rules, deps.newId);
    if (proposal) return putForward(state, { ...session, kind: proposal.draft.kind }, proposal, by);
    const smaller = await offerSmallerKind(state, session, deps);
    if (smaller) return smaller;
    // What is left after a change makes no sentence yet: what is missing is asked for.
    const missing =
      isCorrected && nextMove(refineAgenda, { ...viewOf(state), session, check: judged });
    return missing && missing !== "propose-goal" ? stay(session, missing) : park(session);
  };

/** A change of the sentence was told: another question now would leave them in the dark about it. */
const isOfSentence = ({ reading }: CoachState, { ask, refused }: Session): boolean => {
  const { correction, facts = [], choice } = reading ?? {};
  if (correction?.told !== undefined || correction?.steps !== undefined) return true;
  return (
    choice === undefined &&
    ON_THE_TABLE.has(ask?.move ?? "") &&
    (facts.some(({ value }) => !refused.at(-1)?.includes(value)) ||
      (correction !== undefined && !correction.reason))
  );
};
const ON_THE_TABLE: ReadonlySet<string> = new Set([
  "propose-goal",
  "ask-what-to-change",
  "ask-which-words",
  "ask-own-wording",
]);

/** What was said makes no sentence that could stand: the client is asked to put it in one line, once. */
const needsOwnWording = async (
  session: Session,
  moment: Moment,
  rules: Pick<Language, "draft">,
): Promise<boolean> => {
  const { kind, category, facts, ownStatement } = session;
  if (kind === "direction" || ownStatement || made(session, "ask-own-wording") > 0) return false;
  const { statement } = await rules.draft({ moment, kind, category, facts });
  return statement === undefined;
};

/** Each step of it was theirs: it may be one that they had turned down before. */
const isAskedFor = ({ reading }: CoachState, session: Session, proposal: Proposal): boolean =>
  reading?.correction?.steps?.every(({ kind }) => kind !== "about") === true &&
  session.versions.at(-1)?.statement !== proposal.statement;

/** Their own sentence says no day to look again: that it is another now is said beside it. */
const hasOtherDay = (session: Session): boolean => {
  const before = session.versions.at(-1);
  const dayOf = (facts: Session["facts"]): string | undefined =>
    facts.findLast(({ slot }) => slot === "review" || slot === "deadline")?.value;
  return before !== undefined && dayOf(before.facts) !== dayOf(session.facts);
};

/** Nobody is shown a sentence again that they did not want, or one in which a change was only half taken. */
const putForward = (
  state: CoachState,
  session: Session,
  proposal: Proposal,
  by: Proposed["by"] = "rules",
): CoachUpdate => {
  if (by === "rules" && isHalfTaken(state, proposal.statement))
    return stay(leftToThem(state, session), "ask-own-wording");
  // "It lost the … bit": what they want back may be as it was before.
  const isWantedBack =
    (state.reading?.correction?.add !== undefined &&
      session.refused.at(-1) !== proposal.statement) ||
    isAskedFor(state, session, proposal) ||
    (state.reading !== undefined && isWhole(state.reading)) ||
    hasOtherDay(session);
  if (isWantedBack || !session.refused.includes(proposal.statement))
    return stay(
      { ...session, proposal, versions: remembered(session, proposal.statement) },
      "propose-goal",
    );
  const isTold =
    state.reading?.correction !== undefined || state.text.split(/\s+/).length > MOST_WORDS_OF_A_NO;
  const asked = askAnew(session, isTold);
  return asked ? stay(session, asked) : park(session);
};

/** What does not make a target may make a practice, or a direction; both are worth as much. */
const offerSmallerKind = async (
  state: CoachState,
  session: Session,
  deps: Pick<CoachDeps, "newId" | "rules">,
): Promise<CoachUpdate | undefined> => {
  for (const kind of ["practice", "direction"] as const) {
    const other: Session = { ...session, kind };
    const { proposal } = await propose(state, other, deps.rules, deps.newId);
    if (proposal) return putForward(state, other, proposal);
  }
  return undefined;
};
