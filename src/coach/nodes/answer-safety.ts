import type { RiskKind, ScreenLevel, ScreenResult } from "../../domain/hold.ts";
import { respondToRisk } from "../../safety/hold.ts";
import type { SafetyReply } from "../../safety/reply.ts";
import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import type { CoachInput, CoachOutput } from "../coach.ts";
import type { Effect } from "../effects.ts";
import type { Session } from "../session.ts";

const LEVELS: readonly ScreenLevel[] = ["none", "concern", "risk", "imminent"];

/** Of several messages taken up at once, the gravest counts. */
const gravest = (input: CoachInput): ScreenResult =>
  input.incoming
    .map(({ screen }) => screen)
    .reduce<ScreenResult>(
      (worst, one) => (LEVELS.indexOf(one.level) > LEVELS.indexOf(worst.level) ? one : worst),
      { level: "none", kinds: [] as RiskKind[], rule: "none" },
    );

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
