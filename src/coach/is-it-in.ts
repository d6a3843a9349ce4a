import { valueOf } from "../domain/goal.ts";
import type { Slot } from "./facts.ts";
import type { Session } from "./session.ts";

/** Words that say nothing of what was to be added. */
const SMALL =
  /^(?:the|a|an|and|or|but|so|of|to|in|on|at|for|with|it|its|is|was|be|that|this|there|what|about|me|my|i|you|u|ya|did|do|does|have|has|add|added|put|include|included|get|got|bit|part|thing|things|stuff|even|actually|already|fine|ok|okay|oh|yes|no|yeah|please|thanks|plan|goal|sentence)$/;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [])
    .filter((word) => !SMALL.test(word))
    .map((word) => word.replace(/(?:'s|s|ing|ed)$/, ""));

/** What stands beside the sentence in the record. */
const BESIDE: ReadonlySet<Slot> = new Set<Slot>([
  "resources",
  "ifThen",
  "firstStep",
  "support",
  "tracking",
  "accountability",
  "milestones",
]);

export type Place = "in" | "beside" | "nowhere";

/** Where in what is kept stands the thing that they ask about; undefined where they do not say which. */
export const placeOf = (session: Session, text: string): Place | undefined => {
  const asked = new Set(wordsOf(text));
  const kept = session.goal && valueOf(session.goal.draft, "statement");
  const statement = session.proposal?.statement ?? kept;
  if (asked.size === 0 || !statement) return undefined;
  const holds = (held: string): boolean => {
    const there = new Set(wordsOf(held));
    return [...asked].filter((word) => there.has(word)).length > asked.size / 2;
  };
  if (holds(statement)) return "in";
  const isBeside = session.facts.some(({ slot, value }) => BESIDE.has(slot) && holds(value));
  return isBeside ? "beside" : "nowhere";
};
