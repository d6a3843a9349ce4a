import { RULERS } from "../domain/rating.ts";
import type { Effect } from "./effects.ts";
import type { Session } from "./session.ts";

const newRatings = (before: Session | undefined, after: Session): Effect[] =>
  RULERS.flatMap((ruler) => {
    const rating = after.ratings[ruler];
    if (!rating || JSON.stringify(rating) === JSON.stringify(before?.ratings[ruler])) return [];
    const goalId = after.goal?.goalId;
    return [{ kind: "rate", ruler, rating, ...(goalId ? { goalId } : {}) } as const];
  });

const newlyParked = (before: Session | undefined, after: Session): Effect[] =>
  after.parked.slice(before?.parked.length ?? 0).map((text) => ({ kind: "park-wish", text }));

/** A wish that led to no goal is kept when the conversation ends; dropping it is the client's word. */
const parkedAtEnd = (before: Session | undefined, after: Session): Effect[] => {
  const wish = after.facts.find((fact) => fact.slot === "desiredChange")?.value;
  const endsNow = after.ended === "parked" && before?.ended !== "parked";
  return endsNow && wish && !after.goal ? [{ kind: "park-wish", text: wish }] : [];
};

const notesBetween = (before: Session | undefined, after: Session): Effect[] => [
  ...(after.scopeNoted && !before?.scopeNoted
    ? [{ kind: "note", topic: "scope-with-clinician" } as const]
    : []),
  ...(after.noted && !before?.noted
    ? [{ kind: "note", topic: "told-something-painful" } as const]
    : []),
];

/** Everything a turn wants kept: what the nodes decided, and what changed in the session. */
export const effectsBetween = (
  before: Session | undefined,
  after: Session,
  decided: readonly Effect[],
): Effect[] => [
  ...decided,
  ...newRatings(before, after),
  ...newlyParked(before, after),
  ...parkedAtEnd(before, after),
  ...notesBetween(before, after),
];
