import { type GoalVersion, valueOf } from "../domain/goal.ts";
import type { Fact, Slot } from "./facts.ts";
import { newSession, type Session } from "./session.ts";

const kept = (slot: Slot, value: string | undefined): Fact[] =>
  value ? [{ slot, value, provenance: "agreed", quote: value }] : [];

/** The session a check-in starts with: what the goal says, in the words it was agreed in. */
export const seedFromGoal = (goal: GoalVersion): Session => {
  const { draft } = goal;
  const act = /^I'll (.+?)(?:, ((?:because|so|to|for)\b.*?))?\.?$/i.exec(
    valueOf(draft, "statement") ?? "",
  );
  return {
    ...newSession("revision"),
    kind: draft.kind,
    marks: ["may-plan"],
    facts: [
      ...kept("desiredChange", valueOf(draft, "statement")),
      ...kept("action", act?.[1]),
      ...kept("reason", valueOf(draft, "valueConnection") ?? act?.[2]),
      ...kept("sign", valueOf(draft, "successIndicators")),
      ...kept("obstacle", valueOf(draft, "potentialObstacles")),
      ...kept("support", valueOf(draft, "supportResources")),
    ],
    goal: { goalId: goal.goalId, version: goal.version, draft, status: goal.status },
  };
};
