import type { Fact } from "../../../coach/facts.ts";
import { withoutHedges } from "./clauses.ts";
import { said } from "./slots.ts";

const APART =
  /\s*(?:[.;!\n]+\s*|,\s+(?=(?:but |so |or )?(?:i'd|i could|i would|i can|i might|could|maybe|perhaps|might)\b)|,?\s+but\s+)/i;
/** "Could ask my sister", "maybe mornings instead", "i'd do it at lunch then": something to do about it. */
const REMEDY =
  /^(?:(?:so|or|then|but)\s+)?(?:(?:i|we)(?:'d| would| could| can| might| might be able to|'ll)(?! (?:never|not|just (?:give|forget|end|sit)|probably|always|only|be|feel|end|forget|give|fail|lose|have to)\b)|could(?!n'?t)|can(?! (?:we|you|i)\b|'?t|not)|might(?! not)|maybe(?= (?:i|do|ask|just|try|put|set|go|take|make|mornings|evenings|weekends|at|on|in|if|with|a|my|the)\b)|perhaps(?= (?:i|my|the|a|at|on|in|if)\b)|if (?:i|my|someone|he|she|they|we) .{3,} (?:i'?d|it'?d|i could|it would|i would) )\b.{3,}|.+\b(?:instead|would (?:help|work)|come with me|come along)\b.*/i;
const LEAD =
  /^(?:(?:so|or|then|but)\s+)?(?:(?:i|we)(?:'d| would| could| can| might|'ll)|could|can|might|maybe|perhaps)\s+(?:i (?:could|can|might)\s+)?/i;

export const isRemedy = (clause: string): boolean => REMEDY.test(clause);

export interface InTheWay {
  /** Clauses that name what is in the way. */
  readonly obstacles: readonly string[];
  readonly remedy?: Fact;
}

/** What is in the way, told apart from what could be done about it; both in the client's words. */
export const inTheWay = (clauses: readonly string[]): InTheWay => {
  const parts = clauses.flatMap((clause) => clause.split(APART)).map((one) => one.trim());
  const all = parts.filter((one) => /\p{L}{2}/u.test(one));
  const obstacles = all.filter((one) => !REMEDY.test(one));
  const first = all.find((one) => REMEDY.test(one));
  const value = first && withoutHedges(first.replace(LEAD, ""));
  return {
    obstacles,
    ...(first && value ? { remedy: said("ifThen", value, first) } : {}),
  };
};
