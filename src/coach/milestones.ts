import type { Session } from "./session.ts";

/** What stands between two steps that someone names in one breath. */
const BETWEEN = /\s*(?:\n|;|→|,?\s+(?:and\s+)?then\b)\s*/i;

/** The small steps a client named on the way to a long goal, in their order and their words. */
export const milestonesOf = (session: Session): readonly string[] =>
  session.facts
    .filter(({ slot }) => slot === "milestones")
    .flatMap(({ value }) => value.split(BETWEEN))
    .map((step) => step.replace(/^(?:first|and)\s*[,:]?\s+/i, "").replace(/[\s.,]+$/, ""))
    .filter((step) => step !== "");
