import type { Fact } from "../../../coach/facts.ts";

/** Short answers and answers whose words all went somewhere need no second reader. */
export const isTakenIn = (text: string, facts: readonly Fact[], wasAnswer: boolean): boolean => {
  const count = text.split(/\s+/).length;
  if (wasAnswer && count <= 4) return true;
  if (facts.length === 0) return false;
  const held = new Set(facts.flatMap((fact) => fact.quote.toLowerCase().split(/\s+/)));
  const loose = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 3 && !held.has(word));
  return count <= 12 && loose.length <= Math.ceil(count / 4);
};
