import type { PlanChange, ReadInput } from "../../../../coach/language.ts";
import { startsWithVerb } from "../../verbs.ts";
import { measuresIn } from "../measures.ts";
import { count, isSentenceOfOwn, ownOf, sentencesOf, withoutRejection } from "../own-sentence.ts";
import { standingOf } from "./standing.ts";

const LEAD =
  /^(?:(?:just|please|ok(?:ay)?|so|like|maybe|can (?:it|you|we|u)|could (?:it|you|we)|it should|it needs to|i want it to|i'd like it to|how about|what about|i (?:said|meant|mean)|make it|have it|put|say|be|read|write)[\s:,]+)+(?=["']?(?:i'?ll|i will|i'm going to|when|on|every|after|before|each|at)\b)/i;
const A_MOMENT = String.raw`(?:(?:when(?:ever)?|on|after|before|every|each|at|in|if|as soon as|once|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b[^.!?]{2,60}?[,\s]+)?`;
/** What is said to us with the same words, and nothing they would do for it. */
const TO_US = String.raw`(?!(?:just |probably |prob |still |never |always )*(?:say|think|leave|take (?:it|that|the|out|off)|keep (?:it|that|this|the)|stick with|try (?:it|that)(?! on)|do (?:it|that|this)\b|write it|put (?:it|that) (?:in|myself)|go with|pass|let you|skip|come back|stop here|tell you|be (?:honest|fine|ok|back|off)|have to|need to|want|not (?:be able|do|manage|keep)|go now|go on|forget|change|get back|sleep through|have (?:it|that|the (?:first|second|last|other))|see\b)\b)`;
const WHOLE = new RegExp(
  String.raw`^${A_MOMENT}(?:i'?ll|i will|i'm going to|im going to) ${TO_US}\S`,
  "i",
);
const FEWEST = 6;

const ORDERS =
  /^(?:and|make|change|take|put|add|remove|drop|lose|delete|cut|say|swap|switch|leave|keep|have|do|use|write it|get rid|try|let|forget|just|only|not)\b/i;
/** "Cook twice a week and delete the apps so I save money": two doings, with when or what for. */
const isListOfActs = (text: string, { moment }: ReadInput): boolean =>
  !ORDERS.test(text) &&
  startsWithVerb(text) &&
  isSentenceOfOwn(text) &&
  / and (?:\w+ing\b|\w+ (?:the|my|a|an|some|it|to|in|on|at|with|her|him)\b)/i.test(text) &&
  (/ (?:so|because|to) (?:i|my|we|feel|get|save|have|be)\b/i.test(text) ||
    measuresIn(text, undefined, moment).some(({ slot }) => slot === "frequency"));

/** "I'll … and …": a whole sentence of theirs, wherever one lies on the table, is the sentence. */
export const wholeSentence = (input: ReadInput, text: string): PlanChange | undefined => {
  const standing = standingOf(input);
  if (!standing?.isOnTable || /["“”]/.test(text)) return undefined;
  const found = sentencesOf(text)
    .map((one) => withoutRejection(one).replace(LEAD, ""))
    .find(
      (one) =>
        count(one) >= FEWEST && !one.includes("?") && (WHOLE.test(one) || isListOfActs(one, input)),
    );
  if (!found) return undefined;
  const { own, sentence } = ownOf(found, true);
  return { kind: "own", words: own, sentence };
};
