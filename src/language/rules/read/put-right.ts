import type { Fact } from "../../../coach/facts.ts";
import type { Reading } from "../../../coach/language.ts";
import { isOwnAct } from "./acts.ts";
import { type Exchange, exchangeIn } from "./exchanges.ts";
import { sentencesOf, withoutRejection } from "./own-sentence.ts";
import { REASON_WRONG, withoutReasonTalk } from "./corrections.ts";
import { said, slotValue } from "./slots.ts";

const isIn = (words: string, { value }: Fact): boolean =>
  ` ${value.toLowerCase()} `.includes(` ${words.toLowerCase()} `);

const pairsIn = (text: string): Exchange[] =>
  [text, ...sentencesOf(text).map(withoutRejection)].flatMap((one) => exchangeIn(one) ?? []);

const FEWEST_OF_A_REASON = 4;

/** "That's not a reason. I just don't want …": what it is for was taken up wrongly. */
const otherReason = (
  text: string,
  known: readonly Fact[],
): Pick<Reading, "correction" | "facts"> | undefined => {
  if (!REASON_WRONG.test(text) || !known.some(({ slot }) => slot === "reason")) return undefined;
  const rest = slotValue("reason", withoutReasonTalk(text).replace(/^[\s.,:;!]+/, ""));
  const isTold = rest.split(/\s+/).length >= FEWEST_OF_A_REASON;
  return { correction: { reason: "wrong" }, facts: isTold ? [said("reason", rest)] : [] };
};

const NOT_THAT = /^(?:i said )?not (?:the )?(.{2,30}?)[.!]*$/i;

/** "No, not daily": a size or a time that was taken up goes, and its question is open again. */
const withoutKnown = (
  text: string,
  known: readonly Fact[],
): Pick<Reading, "correction" | "facts"> | undefined => {
  const denied = sentencesOf(text)
    .map(withoutRejection)
    .map((one) => NOT_THAT.exec(one)?.[1])
    .find((words) => words && known.some((fact) => OF_TIME.has(fact.slot) && isIn(words, fact)));
  return denied ? { correction: { remove: denied }, facts: [] } : undefined;
};
const OF_TIME: ReadonlySet<string> = new Set([
  "frequency",
  "deadline",
  "duration",
  "review",
  "cue",
]);

const RATHER =
  /^\W*(?:(?:actually|well|ok(?:ay)?|yes|yeah|hm+|maybe|but|no)[,. ]+)*(?:it'?s )?(?:more like )?(\d{1,2}(?::\d\d)?(?: ?[ap]m)?)(?: (?:is|would be|might be|feels|seems|sounds) (?:a bit |much )?(?:more (?:realistic|like it|doable|my time)|better|easier|nearer)| then|,? not (\d{1,2}(?::\d\d)?))?(?: (?:actually|though|tho|really|for me))*[\s.!]*$|^\W*(?:no,? )?not (\d{1,2}(?::\d\d)?)[,.;!]* (?:but |it'?s )?(\d{1,2}(?::\d\d)?)\b/i;
const AN_HOUR = /\b(?:at|by|till?|until|from|before|after) (\d{1,2}(?::\d\d)?)\b/i;

/** "8:30 is more realistic", "not 8, 8:30": the hour in what they would do becomes that one. */
const otherTime = (
  text: string,
  known: readonly Fact[],
): Pick<Reading, "correction" | "facts"> | undefined => {
  const found = RATHER.exec(text);
  const to = found?.[4] ?? found?.[1];
  const act = known.findLast(({ slot }) => slot === "action");
  const from = act && AN_HOUR.exec(act.value)?.[1];
  const isMeant =
    found?.[0].includes(":") === true ||
    /realistic|better|easier|nearer|not/i.test(found?.[0] ?? "");
  if (!found || !to || !from || from === to || !isMeant) return undefined;
  return { correction: { replace: { from, to } }, facts: [] };
};

/**
 * "Not gum. I'd bring in grapes instead", in the middle of the talk: what was told before is put right,
 * whatever had been asked. Only words that are known can be.
 */
export const putRight = (
  text: string,
  known: readonly Fact[],
): Pick<Reading, "correction" | "facts"> | undefined => {
  const reason = otherReason(text, known);
  if (reason) return reason;
  const time = otherTime(text, known);
  if (time) return time;
  const pair = pairsIn(text).find(({ from }) => known.some((fact) => isIn(from, fact)));
  if (!pair) return withoutKnown(text, known);
  const to = pair.to.replace(/\s+instead$/i, "");
  const isAct =
    isOwnAct(to) && known.some((fact) => fact.slot === "action" && isIn(pair.from, fact));
  return isAct
    ? { correction: { own: to }, facts: [said("action", to)] }
    : { correction: { replace: { from: pair.from, to } }, facts: [] };
};
