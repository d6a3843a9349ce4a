import { checkGoal } from "../smart/check-goal.ts";
import { openProposalOf } from "../wire/card-fields.ts";
import type { Snapshot } from "../wire/snapshot.ts";
import { snapshotOf } from "../wire/snapshot-of.ts";
import { checkContextOf } from "./check-context.ts";
import type { ConversationState, Visitor } from "./ports.ts";
import type { ServerDeps } from "./server-deps.ts";

/** The state an interface draws, read from what is saved. */
export const shownState = async (
  deps: Pick<ServerDeps, "conversations" | "clock">,
  visitor: Visitor,
): Promise<Snapshot> => {
  const state = await deps.conversations.state(visitor);
  return snapshotOf({ ...state, openPoints: openPointsOf(state, deps.clock.now()) });
};

/** In the checker's plain sentences; a goal that is not written out yet has none. */
const openPointsOf = (state: ConversationState, now: string): readonly string[] => {
  const { session, goals, timeZone } = state;
  if (!session) return [];
  const draft = openProposalOf(session)?.draft ?? session.goal?.draft;
  if (!draft) return [];
  const context = checkContextOf({ session, goals, now, timeZone });
  return checkGoal(draft, context).findings.map(({ message }) => message);
};
