import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate } from "../coach-state.ts";
import { createAnswerSafety } from "./answer-safety.ts";

/** While the coaching rests every message is answered by safety; nothing pushes, nothing is asked but how to help. */
export const createAnswerOnHold = (
  deps: Pick<CoachDeps, "safety">,
): ((state: CoachState) => Promise<CoachUpdate>) => createAnswerSafety(deps);
