import { type GoalVersion, valueOf } from "../domain/goal.ts";
import { readText } from "../smart/reading/read-text.ts";
import type { Fact, Slot } from "./facts.ts";
import { newSession, type Session } from "./session.ts";

const kept = (slot: Slot, value: string | undefined): Fact[] =>
  value ? [{ slot, value, provenance: "agreed", quote: value }] : [];

/** The act, and beside it how often and until when: each can then be changed without the other. */
const partsOf = (act: string): { action: string; frequency?: string; deadline?: string } => {
  // Only where in the words a time stands is asked here, so the day it is read on does not matter.
  const { frequency, deadlineSpan, horizon } = readText(act, {
    now: "1970-01-01T00:00:00Z",
    timeZone: "UTC",
  });
  const wordsAt = (span: { start: number; end: number } | undefined): string | undefined =>
    span && act.slice(span.start, span.end).trim();
  const often = wordsAt(frequency?.span);
  const until = wordsAt(deadlineSpan ?? horizon?.span);
  const action = [often, until]
    .filter((words) => words !== undefined)
    .reduce((left, words) => left.replace(words, " "), act)
    .replace(/\s+/g, " ")
    .replace(/(?:\s(?:on|for|by|until|every|each|in|at|within|over|and))+\s*$/i, "")
    .trim();
  return action.split(" ").length < 2
    ? { action: act }
    : { action, ...(often ? { frequency: often } : {}), ...(until ? { deadline: until } : {}) };
};

/** The session a check-in starts with: what the goal says, in the words it was agreed in. */
export const seedFromGoal = (goal: GoalVersion): Session => {
  const { draft } = goal;
  const act = /^I'll (.+?)(?:, ((?:because|so|to|for)\b.*?))?\.?$/i.exec(
    valueOf(draft, "statement") ?? "",
  );
  const parts = act?.[1] ? partsOf(act[1]) : undefined;
  return {
    ...newSession("revision"),
    kind: draft.kind,
    marks: ["may-plan"],
    facts: [
      ...kept("desiredChange", valueOf(draft, "statement")),
      ...kept("action", parts?.action),
      ...kept("frequency", parts?.frequency),
      ...kept("deadline", parts?.deadline),
      ...kept("reason", valueOf(draft, "valueConnection") ?? act?.[2]),
      ...kept("sign", valueOf(draft, "successIndicators")),
      ...kept("obstacle", valueOf(draft, "potentialObstacles")),
      ...kept("support", valueOf(draft, "supportResources")),
    ],
    goal: { goalId: goal.goalId, version: goal.version, draft, status: goal.status },
  };
};
