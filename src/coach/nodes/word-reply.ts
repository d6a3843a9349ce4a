import { acknowledge } from "../acknowledge.ts";
import type { Ask } from "../ask.ts";
import { isPlannedOnce } from "../done-once.ts";
import { hasMoreToPlan } from "../agenda/implement.ts";
import { asideFor, mayBeWovenIn } from "../asides.ts";
import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate, TurnConfig } from "../coach-state.ts";
import { effectsBetween } from "../effects-between.ts";
import { fillFor } from "../fill.ts";
import { type GoalDraft, valueOf } from "../../domain/goal.ts";
import type { KeptPlan, WordInput, Wording } from "../language.ts";
import { categoryOf } from "../category-of.ts";
import { fittingOf, type Ideas, ideasFor } from "../ideas.ts";
import { type Place, placeOf } from "../is-it-in.ts";
import { wordWithinGate } from "../word-within-gate.ts";
import { partsOf } from "../take-up/change-part.ts";
import { givesWay, meets } from "../meets.ts";
import { factOf, made } from "../view.ts";
import type { Move } from "../moves/move.ts";
import type { Session } from "../session.ts";

const optionsOf = (move: Move, session: Session, ideas: Ideas): Ask["options"] => {
  if (move.id === "choose-priority")
    return session.wishes.map((wish, index) => ({ id: `wish-${index}`, label: wish }));
  if (move.id === "offer-next")
    return [
      ...session.parked.slice(0, 3).map((label, index) => ({ id: `parked-${index}`, label })),
      ...(move.options ?? []),
    ];
  if (move.id === "offer-defaults")
    return move.options?.filter(({ id }) => id !== "more" || hasMoreToPlan(session));
  if (move.id === "shrink-step") return lighterWays(move.options ?? [], session);
  if (move.id === "ask-what-to-change") return partsOf(session, move.options ?? []);
  if (move.id !== "offer-options") return move.options;
  const wish = factOf(session, "desiredChange") ?? "";
  const said = (["desiredChange", "situation", "picture", "reason"] as const).map(
    (slot) => factOf(session, slot) ?? "",
  );
  const category = session.category ?? categoryOf(wish);
  const isSecond = made(session, "offer-options") > 0;
  const told = session.facts.map(({ quote }) => quote);
  const fitting = isSecond
    ? fittingOf(ideas.categories[category], told)
    : ideasFor(ideas, said, category, told);
  return fitting.map((label, index) => ({
    id: `idea-${index}`,
    label,
  }));
};

/** Another time or less often is no help against what was named as in the way; what is done once has no less often. */
const lighterWays = (options: NonNullable<Ask["options"]>, session: Session): Ask["options"] => {
  const isBlocked = factOf(session, "obstacle") !== undefined;
  const isOnce = isPlannedOnce(session);
  return options.filter(
    ({ id }) =>
      !(isBlocked && (id === "other-time" || id === "less-often")) &&
      !(isOnce && id === "less-often"),
  );
};

const askOf = (move: Move, session: Session, ideas: Ideas): Ask | undefined => {
  if (!move.asks) return undefined;
  const options = optionsOf(move, session, ideas);
  return {
    move: move.id,
    input: move.input,
    ...(move.slot ? { slot: move.slot } : {}),
    ...(move.hears ? { hears: move.hears } : {}),
    ...(options ? { options } : {}),
    ...(move.ends ? { ends: move.ends } : {}),
  };
};

/** Where we are is said once a phase, and only where something is still to come in it. */
const enteringWith = (
  session: Session,
  move: Move,
  kind: CoachState["input"]["kind"],
): string | undefined => {
  const { phase } = session;
  const isSaid = session.announced.includes(phase) || move.phase !== phase || !move.asks;
  return isSaid || (phase === "revision" && kind !== "check-in") ? undefined : phase;
};

const remember = (session: Session, move: Move, used: readonly string[], ideas: Ideas): Session => {
  const { ask: _ask, ...rest } = session;
  const ask = askOf(move, session, ideas);
  const { slot } = move;
  return {
    ...rest,
    ...(ask ? { ask } : {}),
    moves: [...session.moves, move.id],
    asked: slot ? { ...session.asked, [slot]: (session.asked[slot] ?? 0) + 1 } : session.asked,
    usedWordings: [...session.usedWordings, ...used],
    announced: session.announced.includes(session.phase)
      ? session.announced
      : [...session.announced, session.phase],
  };
};

/** An aside is said in new words or not at all: the third "you decide" gets no lecture. */
const wordAside = async (deps: Pick<CoachDeps, "rules">, input: WordInput): Promise<Wording[]> => {
  const wording = await deps.rules.word(input);
  return wording.used.some((id) => input.used.includes(id)) ? [] : [wording];
};

/** The question is put again, and nothing was asked of us: what they wrote was not understood, and we say so. */
const isMissed = ({ inOtherWords, reading }: CoachState): boolean =>
  inOtherWords === true &&
  reading?.requests.length === 0 &&
  reading.reflection === undefined &&
  reading.correction === undefined &&
  !reading.facts.some(({ slot }) => slot === "deadline");

/** They say that they do not know what we mean: that is ours, and is owned in few words. */
const isUnclear = ({ inOtherWords, reading }: CoachState): boolean =>
  inOtherWords === true && reading?.requests.includes("confused") === true;

/** Not clear even in other words: the question is left, and that is said. */
const isLeft = ({ session, reading, picked }: CoachState): boolean =>
  reading?.requests.includes("confused") === true &&
  reading.facts.length === 0 &&
  session.ask?.slot !== undefined &&
  session.ask.move !== picked;

/** The question that was passed over is answered now, and that it was passed over is owned. */
const isUnheardToo = (aside: string, reading: CoachState["reading"]): boolean =>
  aside !== "own-the-miss" && reading?.requests.includes("unheard") === true;

/** These say it themselves. */
const METS_NOT: ReadonlySet<string> = new Set([
  "sit-with-loss",
  "contain-disclosure",
  "hear-first",
  "ask-more",
  "ask-after-hearing",
  "stay-with-feeling",
  "stand-beside",
  "ask-safety-or-coping-first",
  "learn-from-setback",
  "meet-doubt",
  "stop-here",
  "pause",
]);
/** That a way will be found is what the question itself is about. */
const ANSWERED_BY_WAY: ReadonlySet<string> = new Set([
  "say-find-a-way",
  "say-plan-for-it",
  "say-cannot-answer",
]);
const ASKS_FOR_WAY: ReadonlySet<string> = new Set(["ask-way", "plan-if-then"]);
const LAST: ReadonlySet<string> = new Set(["close-with-plan", "offer-next", "rest-here"]);
const OWNS: ReadonlySet<string> = new Set(["own-the-repeat", "own-the-miss"]);

/** How the reply opens; beside an aside only what was said once more is taken up. */
const openingOf = (
  state: CoachState,
  move: Move,
  aside: string | undefined,
): string | undefined => {
  const { reading, session } = state;
  const isTakenAgain = OWNS.has(aside ?? "") && (reading?.facts.length ?? 0) > 0;
  const isNotFollowed = reading?.correction?.unclear === true;
  // A move that takes up what was said has no word for a loss that was told beside it.
  if (move.takesUp && acknowledge(reading, session.ask, state.text)?.name === "old-loss")
    return "old-loss-beside";
  if ((move.takesUp && !isNotFollowed) || (aside && !isTakenAgain)) return undefined;
  if (isUnclear(state)) return "unclear";
  if (isLeft(state)) return "left";
  if (isMissed(state)) return "missed";
  const opening = acknowledge(reading, session.ask, state.text)?.name;
  return isTakenAgain && opening === "plain" ? undefined : opening;
};

/** As it stood when they asked: what this reply puts in was not in it yet. */
const placed = (before: Session | undefined, text: string): { place?: Place } => {
  const place = before && placeOf(before, text);
  return place === undefined ? {} : { place };
};

const keptPlan = (draft: GoalDraft): KeptPlan => {
  const sentence = valueOf(draft, "statement");
  const until = valueOf(draft, "timeline");
  const lookBack = valueOf(draft, "reviewSchedule");
  return {
    ...(sentence ? { sentence } : {}),
    ...(until ? { until } : {}),
    ...(lookBack ? { lookBack } : {}),
  };
};

/** The move that code has chosen is worded; what must be exact (asides, scales, proposals) is worded by rules. */
export const createWordReply =
  (deps: CoachDeps) =>
  async (state: CoachState, config?: TurnConfig): Promise<CoachUpdate> => {
    const { input, reading } = state;
    const session = state.session;
    const move = deps.catalogue.get(state.picked ?? "rest-here");
    const before = input.session?.marks ?? [];
    const aside = asideFor(
      reading,
      session.marks.filter((mark) => !before.includes(mark)),
      {
        ...(session.ask ? { askedMove: session.ask.move } : {}),
        wasAlerted: session.safetyShown.length > 0,
        hasGoal: session.goal !== undefined,
        isLast: LAST.has(move.id),
        isShown: move.id === "rest-here",
        ...(reading?.requests.includes("is-it-in")
          ? placed(input.session, reading.asksIfIn ?? state.text)
          : {}),
      },
    );
    const fill = fillFor(state, deps);
    const base: WordInput = {
      moment: input.moment,
      move,
      text: state.text || undefined,
      reading,
      facts: session.facts,
      recent: input.recent,
      fill,
      used: session.usedWordings,
    };
    const isTaken =
      (move.id === "look-at-the-moment" && reading?.requests.length === 1) ||
      (ASKS_FOR_WAY.has(move.id) && ANSWERED_BY_WAY.has(aside ?? ""));
    // What it says now is said by showing it.
    const isShownAnyway = aside === "show-goal" && move.id === "propose-goal";
    const beside =
      aside && aside !== move.id && !isTaken && !isShownAnyway
        ? deps.catalogue.get(aside)
        : undefined;
    const acknowledgement = openingOf(state, move, aside);
    const met =
      METS_NOT.has(move.id) || acknowledgement === "worry"
        ? undefined
        : meets(reading, session.ask, state.text);
    const entering = enteringWith(session, move, input.kind);
    const language = config?.configurable?.language ?? deps.rules;
    const options = optionsOf(move, session, deps.ideas);
    const disclosure = input.disclosure && deps.disclosure.texts[input.disclosure];
    const opening = [
      ...(state.safety?.text ? [state.safety.text] : []),
      ...(disclosure ? [disclosure.replaceAll("{practice}", () => input.practice.name)] : []),
    ];
    const answer = async (one: Move): Promise<Wording[]> =>
      wordAside(deps, {
        ...base,
        move: one,
        ...(isUnheardToo(one.id, reading) ? { acknowledge: "unheard" } : {}),
      });
    // What only code may answer is said first, and whoever words the rest is told how.
    const isOurs = beside !== undefined && !mayBeWovenIn(beside.id);
    const answered = isOurs ? await answer(beside) : [];
    const saidFirst = [...opening, ...answered.map(({ text }) => text)].join(" ");
    const main = await wordWithinGate(language, deps.rules, input, {
      ...base,
      ...(met ? { meets: met } : {}),
      ...(acknowledgement && !givesWay(met, acknowledgement)
        ? { acknowledge: acknowledgement }
        : {}),
      ...(entering ? { entering } : {}),
      ...(state.inOtherWords ? { inOtherWords: true } : {}),
      ...(options ? { options: options.map(({ label }) => label) } : {}),
      ...(beside ? { beside } : {}),
      ...(saidFirst ? { before: saidFirst } : {}),
      ...(session.goal ? { kept: keptPlan(session.goal.draft) } : {}),
    });
    // What a model answered in its own clause is not answered a second time.
    const isLeftOpen = main.by !== "model" || main.leavesBeside === true;
    const asides = beside && !isOurs && isLeftOpen ? await answer(beside) : answered;
    const pieces: Wording[] = [...asides, main];
    const after = remember(
      session,
      move,
      pieces.flatMap(({ used }) => [...used]),
      deps.ideas,
    );
    const effects = effectsBetween(input.session, after, state.effects);
    return {
      output: {
        session: after,
        phase: after.phase,
        move: move.id,
        reply: [...opening, ...pieces.map(({ text }) => text)].join(" "),
        ask: after.ask,
        card: state.safety?.card,
        effects,
        wordedBy: main.by,
      },
    };
  };
