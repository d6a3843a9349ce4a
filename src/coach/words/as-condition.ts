import { shapeOf } from "./shape.ts";

const AS_YOU: Readonly<Record<string, string>> = {
  being: "you're",
  feeling: "you feel",
  getting: "you get",
};
const STARTS = /^(being|feeling|getting)\b/i;
const OPENS = /^(?:(?:that|if|when|what if|maybe|because)\s+)+/i;
/** "You always give up" is a judgement, and no moment one can wait for. */
const NO_MOMENT =
  /^(?:that|this|it|those|these)(?:'s)? (?:not|isn't|too|the|a|just)?\b|^(?:that|this)(?:'s)?\b|\b(?:always|never|usually|will|might|may|could|can't|don't|haven't|should|burden|failure)\b|["“”?]/i;

/**
 * What may follow "if", from what is in the way with the pronouns turned: "you're knackered", also from "being
 * knackered". Empty where it is a thing ("rain") or would not read well.
 */
export const asCondition = (obstacle: string): string => {
  const [head = ""] = obstacle.replace(OPENS, "").split(/[,;.]/);
  const plain = head.trim().replace(STARTS, (start) => AS_YOU[start.toLowerCase()] ?? start);
  if (NO_MOMENT.test(plain)) return "";
  return plain !== head.trim() || shapeOf(plain) === "clause" ? plain : "";
};
