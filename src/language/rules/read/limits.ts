import type { Fact } from "../../../coach/facts.ts";
import { withoutHedges } from "./clauses.ts";
import { startsWithVerb } from "../verbs.ts";
import { said } from "./slots.ts";

const NO_THING =
  /^(?:but |and )?(no (?:(?!one\b|idea\b|way\b|need\b|problem\b)[a-z]+)(?: [a-z]+){0,3})$/i;

export interface Limited {
  /** What answers the question. */
  readonly clauses: readonly string[];
  /** How it must not be. */
  readonly limits: readonly Fact[];
}

/** "Plant herbs in pots. No bending down": beside something to do, how it must not be is no act of its own. */
export const withoutLimits = (clauses: readonly string[]): Limited => {
  const isLimit = (clause: string): boolean => NO_THING.test(clause.replace(/[.!?\s]+$/, ""));
  const hasAct = clauses.some(
    (clause) => !isLimit(clause) && startsWithVerb(withoutHedges(clause)),
  );
  if (!hasAct) return { clauses, limits: [] };
  return {
    clauses: clauses.filter((clause) => !isLimit(clause)),
    limits: clauses
      .filter(isLimit)
      .slice(0, 1)
      .map((clause) => said("limit", clause)),
  };
};
