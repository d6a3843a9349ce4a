import { isPause } from "../../domain/hold.ts";
import type { ScreenLevel, ScreenResult } from "../../domain/hold.ts";
import { aboutOf } from "../../safety/about.ts";
import { respondToRisk } from "../../safety/hold.ts";
import type { SafetyReply } from "../../safety/reply.ts";
import { clarityOf } from "../../safety/screen/screen.ts";
import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { CoachInput, CoachOutput } from "../coach.ts";
import type { Effect } from "../effects.ts";
import type { Session } from "../session.ts";

const LEVELS: readonly ScreenLevel[] = ["none", "concern", "risk", "imminent"];

const CALM: ScreenResult = { level: "none", kinds: [], rule: "none" };

const isGraver = (one: ScreenResult, other: ScreenResult): boolean => {
  const higher = LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
  return higher > 0 || (higher === 0 && aboutOf(other) !== "self" && aboutOf(one) === "self");
};

/**
 * Of several messages taken up at once the gravest counts, together with the kinds of all that are as
 * grave or pause as well: whoever wrote of blows at home and then of dying is answered for both.
 */
const gravest = ({ incoming }: CoachInput): ScreenResult => {
  const worst = incoming.reduce(
    (grave, { screen }) => (isGraver(screen, grave) ? screen : grave),
    CALM,
  );
  const beside = incoming.filter(
    ({ screen }) => screen.level === worst.level || (isPause(screen) && isPause(worst)),
  );
  const kinds = new Set([...worst.kinds, ...beside.flatMap(({ screen }) => screen.kinds)]);
  const isPlain = beside.some(
    ({ screen, text }) => isPause(screen) && (screen.clarity ?? clarityOf(text)) === "explicit",
  );
  return { ...worst, kinds: [...kinds], ...(isPlain && { clarity: "explicit" }) };
};

const effectsOf = (reply: SafetyReply, before: CoachInput["hold"]): Effect[] => [
  ...(reply.hold && reply.hold !== before ? [{ kind: "set-hold", hold: reply.hold } as const] : []),
  ...(reply.note ? [{ kind: "note", ...reply.note } as const] : []),
  // An alert is raised with its message, or by the store when a hold grows; a concern is a note.
  ...(reply.alert?.level === "concern"
    ? [{ kind: "note", topic: `concern-${reply.alert.kinds.join("-")}` } as const]
    : []),
];

const sessionAfter = (session: Session, reply: SafetyReply): Session => {
  const { safetyAsked: _asked, ...rest } = session;
  return {
    ...rest,
    ...(reply.asked ? { safetyAsked: reply.asked } : {}),
    safetyShown: [...new Set([...session.safetyShown, ...reply.shown])],
  };
};

const outputOf = (
  session: Session,
  reply: SafetyReply,
  effects: readonly Effect[],
): CoachOutput => {
  const ask =
    reply.options.length > 0
      ? { move: "answer-safety", input: "chips" as const, options: [...reply.options] }
      : { move: "answer-safety", input: "text" as const };
  const answered: Session = { ...session, turns: session.turns + 1, ask };
  return {
    session: answered,
    phase: session.phase,
    move: "answer-safety",
    reply: reply.text,
    ask,
    card: reply.card,
    effects,
    wordedBy: "card",
  };
};

/** Fixed cards and questions, worded by nobody at run time; it may let the very message go on to the coach. */
export const createAnswerSafety =
  (deps: Pick<CoachDeps, "safety">) =>
  async (state: CoachState): Promise<CoachUpdate> => {
    const { input } = state;
    const reply = respondToRisk(deps.safety, {
      screen: gravest(input),
      hold: input.hold,
      text: state.text,
      asked: state.session.safetyAsked,
      practice: input.practice,
      client: input.client,
      at: input.moment.now,
      shown: state.session.safetyShown,
    });
    const session = sessionAfter(state.session, reply);
    const effects = effectsOf(reply, input.hold);
    if (reply.resume) return { session, safety: reply, effects };
    return { session, safety: reply, output: outputOf(session, reply, effects) };
  };
