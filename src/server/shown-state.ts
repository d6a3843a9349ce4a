import type { Snapshot } from "../wire/snapshot.ts";
import { snapshotOf } from "../wire/snapshot-of.ts";
import type { Visitor } from "./ports.ts";
import type { ServerDeps } from "./server-deps.ts";

/** The state an interface draws, read from what is saved. */
export const shownState = async (
  deps: Pick<ServerDeps, "conversations">,
  visitor: Visitor,
): Promise<Snapshot> => {
  const state = await deps.conversations.state(visitor);
  return snapshotOf({ ...state, openPoints: state.session?.proposal?.openPoints ?? [] });
};
