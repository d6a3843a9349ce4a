import type { Fact } from "../../../coach/facts.ts";
import { isOwnAct } from "./acts.ts";
import { isSentenceOfOwn, ownOf } from "./own-sentence.ts";
import { type SaidOfSentence, valueOf } from "./sentence-shown.ts";

const SMALLER_FIRST =
  /^(?:(?:maybe|can we|let'?s|ok|just|i'?ll|could we|no)[,\s]+)*(?:(?:start|go|make it|do|something|a bit|bit|try)\s+)*(?:something )?(?:smaller|easier|simpler|lighter|less|too (?:big|much|hard))\b[.,:;\s-]*(?:then\b)?[.,:;\s-]*(?:(?:like|maybe|just|only|say|as in|e\.?g\.?|so|it could be|perhaps)[,\s]+)*(.{4,})$/i;
const COUNTED =
  /^(?:(?:like|just|only|maybe|say)\s+)*((?:\d+|one|two|three|four|five|six|a|an|half (?:an?|the)) (?!week\b|day\b|month\b|mins?\b|minutes?\b|hours?\b|times?\b|bit\b|lot\b|few\b|couple\b|weeks\b|days\b|months\b)[\p{L}-]+(?: [\p{L}-]+){0,2}?)(?: (?:instead|then|first)(?: of .*)?| (?:not|rather than) .*|(?: (?:on|by|this) .*))?[.!?\s]*$/iu;
const HAS_AN_OBJECT =
  /^((?:i'll )?(?:write|read|do|send|eat|empty|answer|call|ring|text|visit|swim|cycle|open|pay|have|drink|walk|run|clean|tidy|learn|practi[sc]e|make|sort|wash|draw|paint|buy|smoke|apply for|fill in|finish|clear|throw out|cook|bake|knit|play|fold|iron|plant|weed) )(.+?)((?: (?:for|to|about|on|at|in|by|this|before|after|every|each|with|from|of) .*)?)$/i;

const PART_OF =
  /^(?:(?:maybe|perhaps|or|like|say)[,\s]+)*(?:just|only) ((?:one|two|half|some|a few|a couple|\d+)) of (?:the|my|them)\s*([a-z]+)?(?: (?:instead|then|first))?[.!\s]*$/i;

/** "Just one of the meetings", of "in both team meetings": that many of what the act names. */
const partOf = (text: string, act: string): { from: string; to: string } | undefined => {
  const [, many, thing] = PART_OF.exec(text) ?? [];
  if (!many || !thing) return undefined;
  const whole = new RegExp(
    `\\b(?:both|all(?: the| my)?|every|each|the|my|\\d+|two|three|four|five)(?: [a-z]+)? ${thing}\\b`,
    "i",
  ).exec(act)?.[0];
  return whole === undefined ? undefined : { from: whole, to: `${many} of the ${thing}` };
};

/** "Just round the pond", of a walk round the park: not so far. */
const OTHER_PLACE =
  /^(?:(?:just|only|maybe|like)[,\s]+)*((?:round|to|up to|as far as|along|down) (?:the |my )?[\p{L} ]{2,25})$/iu;
const WHERE_IT_IS = /\b(?:round|to|along|down|up to|through) (?:the |my |a )?\p{L}+/iu;

/** "Something smaller, like just 3 bullet points": the same doing, with less of it. */
export const smallerIn = (text: string, known: readonly Fact[]): SaidOfSentence | undefined => {
  const act = valueOf(known, "action");
  const told = SMALLER_FIRST.exec(text)?.[1] ?? text;
  const isLed = told !== text;
  const place = OTHER_PLACE.exec(told.replace(/[.!\s]+$/, ""))?.[1];
  const oldPlace = place && WHERE_IT_IS.exec(act)?.[0];
  if (place && oldPlace && (isLed || /\bjust|only\b/i.test(text)))
    return { correction: { replace: { from: oldPlace, to: place } }, facts: [] };
  const own = told.replace(/[.!\s]+$|\s+(?:first|instead)[.!\s]*$/gi, "");
  if (isLed && isOwnAct(own) && isSentenceOfOwn(own)) return { correction: ownOf(own), facts: [] };
  const part = partOf(told, act);
  if (part) return { correction: { replace: part }, facts: [] };
  const counted = COUNTED.exec(told)?.[1];
  const [, doing, old] = HAS_AN_OBJECT.exec(act) ?? [];
  return counted && doing && old && (isLed || /\b(?:instead|just|only|not)\b/i.test(text))
    ? { correction: { replace: { from: old, to: counted } }, facts: [] }
    : undefined;
};

/** The same where the size is asked for: what would be done then. */
export const smallerAct = (
  text: string,
  known: readonly Fact[],
  isAsked: boolean,
): string | undefined => {
  const found = smallerIn(isAsked ? `smaller: ${text}` : text, known)?.correction;
  if (found?.own) return found.own;
  const act = valueOf(known, "action");
  return found?.replace && act.replace(found.replace.from, () => found.replace?.to ?? "");
};
