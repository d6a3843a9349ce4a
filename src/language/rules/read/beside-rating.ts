import type { Fact } from "../../../coach/facts.ts";
import type { ReadInput } from "../../../coach/language.ts";
import { withoutHedges } from "./clauses.ts";
import { factsIn } from "./facts.ts";
import { inTheWay } from "./remedies.ts";
import { said } from "./slots.ts";

const isInTheWay = (reason: string): boolean =>
  !/\byes\b/i.test(reason) &&
  !/^(?:i (?:believe|think|hope|guess|suppose|say|said)|god willing|if|so|then|it is|that'?s)\b/i.test(
    reason,
  ) &&
  (reason.split(/\s+/).length >= 3 || /^(?:my|the|no|bad|he|she|they|it) \S+$/i.test(reason));

const AS_AFTER_A_LOW_NUMBER = { move: "shrink-step", hears: "action", input: "chips" } as const;
/** "I'd be surer if it was once a week": what would make them surer is said unasked. */
const SURER_IF =
  /\b(?:sure|surer|confident|likely|easier|doable|manageable)\b[^.]{0,20}?\bif (?:(?:it|that|this) (?:was|were|is|could be) )?(.{4,})$/i;

/** "8, unless they change my shift again": in the way even of a plan that they are sure of. */
export const unlessIn = (input: ReadInput, reason: string | undefined): Fact[] => {
  if (!reason || input.ask?.slot !== "confidence") return [];
  const named = UNLESS.exec(reason)?.[1] ?? MIGHT.exec(reason)?.[1];
  return named ? [said("obstacle", withoutHedges(named), named)] : [];
};
const UNLESS = /^(?:but )?(?:unless|except (?:if|when)|only not if|if not for) (.{4,60}?)[.!]*$/i;
const MIGHT =
  /^(?:but |though |just )?((?:my|the|they|he|she|it|work)\b[^.!?]{0,30} (?:might|may|could) (?!help|be fine|be ok)[^.!?]{3,40})[.!]*$/i;

/** What is said beside a low confidence names what is in the way, or what could be done about it. */
export const besideRating = (input: ReadInput, reason: string | undefined): Fact[] => {
  if (!reason || input.ask?.slot !== "confidence") return [];
  const plain = reason.replace(/^(?:(?:because )?of |unless )/i, "");
  const surerIf = SURER_IF.exec(reason)?.[1];
  if (surerIf) return factsIn(surerIf, { ask: AS_AFTER_A_LOW_NUMBER }, input.moment);
  const { obstacles, remedy } = inTheWay([plain]);
  const named = obstacles.map(withoutHedges).filter(isInTheWay).join(", ");
  return [...(named ? [said("obstacle", named)] : []), ...(remedy ? [remedy] : [])];
};
