import type { PolicyMode } from "../domain/conversation.ts";
import type { GoalVersion } from "../domain/goal.ts";
import { FIELD_NAMES } from "../domain/goal.ts";
import type { Hold } from "../domain/hold.ts";
import { isHeld } from "../domain/hold.ts";
import { CLIENT_STATUS } from "../domain/lifecycle.ts";
import type { Session } from "../coach/session.ts";
import { cardFieldsOf, openProposalOf } from "./card-fields.ts";
import { goalPathOf } from "./goal-path.ts";
import type { Snapshot } from "./snapshot.ts";

export interface SnapshotInput {
  /** Absent before the opening. */
  readonly session: Session | undefined;
  readonly hold: Hold | undefined;
  /** The goals of this client; the one the conversation is about lends its status. */
  readonly goals: readonly GoalVersion[];
  readonly mode: PolicyMode;
  /** Plain sentences for what is still open in the goal shown. */
  readonly openPoints: readonly string[];
}

/** What an interface needs to draw itself. A goal appears as soon as one word of the client's is on it. */
export const snapshotOf = (input: SnapshotInput): Snapshot => {
  const goal = shownGoalOf(input);
  const fields = goal?.fields ?? {};
  // Declining is an answer: nobody sees a bar that never fills up.
  const filled = FIELD_NAMES.filter((name) => fields[name] !== undefined).length;
  const { session, hold } = input;
  return {
    phase: session?.phase ?? "exploration",
    progress: { filled, of: FIELD_NAMES.length },
    ...(session?.ask ? { ask: session.ask } : {}),
    ...(goal ? { goal } : {}),
    ...(isHeld(hold) ? { hold: shownHoldOf(hold) } : {}),
    mode: input.mode,
    ...(session?.ended ? { ended: session.ended } : {}),
  };
};

const shownHoldOf = (hold: Hold): NonNullable<Snapshot["hold"]> => ({
  level: hold.level,
  ...(hold.openQuestion ? { openQuestion: hold.openQuestion } : {}),
});

const shownGoalOf = (input: SnapshotInput): Snapshot["goal"] => {
  const { session } = input;
  if (!session) return undefined;
  const saved = input.goals
    .filter((version) => version.goalId === session.goal?.goalId)
    .reduce<GoalVersion | undefined>(
      (newest, version) => (newest && newest.version > version.version ? newest : version),
      undefined,
    );
  const fields = cardFieldsOf(session);
  if (Object.keys(fields).length === 0 && !saved) return undefined;
  const path = goalPathOf(session, input.goals);
  return {
    ...(session.goal ? { goalId: session.goal.goalId } : {}),
    kind: saved && !openProposalOf(session) ? saved.draft.kind : session.kind,
    fields,
    ...(path && { path: { ...path, steps: [...path.steps] } }),
    openPoints: [...input.openPoints],
    status: CLIENT_STATUS[saved?.status ?? "proposed"],
    version: saved?.version ?? session.goal?.version ?? 0,
  };
};
