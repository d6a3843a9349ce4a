import type { CheckContext } from "../goal-check.ts";

/** A reason was asked for and not given, or what was given has nothing to do with the goal. */
export const isDisconnected = (isRelevant: boolean, context: CheckContext): boolean =>
  !isRelevant &&
  ((context.askedInVain ?? []).includes("reason") || (context.values ?? []).length > 0);
