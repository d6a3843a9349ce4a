import type { ReadInput, Reading } from "../../../../coach/language.ts";
import { ON_THE_TABLE } from "../on-the-table.ts";

/** "Did you save it?" */
const ASKS =
  /\b(?:did|have|has) (?:you|u|ya|it|that|this|my (?:plan|goal))(?: (?:actually|even|already|now|just|get))* (?:saved?|kept?|gone in)\b(?! (?:me|my (?!plan|goal)|what)\b)|\b(?:is|was|are) (?:it|that|this|(?:the|my) (?:plan|goal|sentence))(?: (?:actually|all|even|already|now))* (?:saved|kept)\b(?! (?:where|safe|private|secret))/i;
const SAVE_IT =
  /^(?:(?:yes|yeah|yep|yea|ok(?:ay)?|fine|just|please|pls|then|so|no|right|can you|could you|well|and|great|good|perfect|lovely)[\s,.!]+)*save (?:it|that|this|the (?:plan|goal)|my (?:plan|goal))(?: (?:like (?:that|this)|then|now|as it is|for me))*(?:[\s,]+(?:please|pls|plz|thanks|thank you|thx|ta|x))*[.!?\s]*$/i;

/** Whether it is saved, or that it should be: a yes to the sentence on the table, or a plain answer. */
export const savedIn = (
  { ask, shown, kept }: ReadInput,
  text: string,
): Pick<Reading, "requests" | "answer" | "choice" | "correction"> | undefined => {
  if (shown === undefined) return undefined;
  const isSaid = SAVE_IT.test(text);
  if (!isSaid && !ASKS.test(text)) return undefined;
  const move = ask?.move ?? "";
  if (isSaid && move === "propose-goal") return { requests: [], choice: "yes" };
  const isKept = kept !== undefined && kept === shown;
  if (isKept && !ON_THE_TABLE.has(move)) return { requests: ["is-saved"] };
  if (move === "propose-goal") return { requests: ["is-saved"] };
  // One was shown and is not kept: it is put before them once more.
  return { requests: ["is-saved"], correction: { steps: [] } };
};
