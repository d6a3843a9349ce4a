import { beginsWith } from "./phrases.ts";
import type { WordLists } from "./word-lists.ts";
import { wordsOf } from "./words.ts";

/**
 * How many things a text asks for. Counted are requests, not question marks: "Tell me about it." is
 * one; "How often, and for how long?" is two; "If it went well, what would you do?" is one.
 */
export const requestsIn = (text: string, lists: WordLists): number => {
  const sentences = sentencesOf(text);
  const asked = sentences.map((sentence) => requestsInSentence(sentence, lists));
  const count = asked.reduce((sum, each) => sum + each, 0);
  const hasScene = sentences.some((sentence) => beginsWith(sentence, lists.scenes));
  return count === 0 && hasScene ? 1 : count;
};

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!…])["'”’)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

const requestsInSentence = (sentence: string, lists: WordLists): number => {
  if (!/\?["'”’)]*$/u.test(sentence)) return beginsWith(sentence, lists.requests) ? 1 : 0;
  const clauses = sentence.split(/[,:;–—]|\band\b/iu).map(wordsOf);
  const asked: string[][] = [];
  clauses.forEach((clause, place) => {
    const before = clauses[place - 1]?.join(" ") ?? "";
    const words = clause.slice(clause.findIndex((word) => !LINKS.has(word)));
    if (IF_SO.test(before) || isSameScene(asked.at(-1), words)) return;
    if (place > 0 && asked.length > 0 && NARROWS.test(words.join(" "))) return;
    const isLed = place === 0 || asked.length > 0;
    if (clause.length > 1 && isAsking(words, isLed, lists)) asked.push(words);
  });
  return Math.max(1, asked.length);
};

const LINKS = new Set(["and", "so", "but", "then", "for", "with", "to", "at", "on"]);
/** "Is there anything, and if so, what would it be?" asks once. */
const IF_SO = /^(?:and )?if (?:so|yes|not|any)$/u;
/** "What would suit you: would it be mornings or evenings?", "You'd ask her, is that right?" */
const NARROWS =
  /^(?:is|are|was|would|could|will|might) (?:it|that|this|those|these)(?: be)? (?:.* or .*|right|it|fair|enough|so|okay|ok|you)$/u;

/** "Where would you be and what would you be doing?" is one moment to picture. */
const isSameScene = (before: readonly string[] | undefined, words: readonly string[]): boolean =>
  before !== undefined &&
  /^(?:where|who) (?:would|will|are) you(?: be)?(?: with| there| then)?$/u.test(before.join(" ")) &&
  /^what (?:would|will|are) you (?:be )?(?:doing|do)\b/u.test(words.join(" "));

/** Who a question is put about; "do your stretches" and "have the kettle on" put none. */
const SUBJECT =
  /^(?:i|you|we|they|he|she|it|that|this|those|these|there|any\w*|some\w+|no\w*|people|others)$/u;
const WITH_VERB =
  /^(?:your|the|my|his|her|their) \p{L}+ (?:\p{L}+ )?(?:know|help|like|want|mind|come|think|see|live|go|need|say|work|get|had|been|done|seen|said|come|gone|made|tried)\b/u;
const ONE_VERB_AS_WELL = new Set(["do", "have", "has", "did"]);
const PLACED = /^(?:in|on|under|behind|inside|at|left|there|around)$/u;
const FEW = 3;

/**
 * "what would …", "would you …", "when shall …", "for how long"; not "when it gets hard". What has no
 * helping verb ("what's in it", "what helps") asks only where the sentence is asking by then.
 */
const isAsking = (
  [first = "", second = "", ...rest]: readonly string[],
  isLed: boolean,
  { interrogatives, auxiliaries }: WordLists,
): boolean => {
  if (first === "when") return second === "" || auxiliaries.includes(second);
  if (auxiliaries.includes(first))
    return (
      !ONE_VERB_AS_WELL.has(first) ||
      SUBJECT.test(second) ||
      WITH_VERB.test([second, ...rest].join(" "))
    );
  if (!interrogatives.includes(first)) return false;
  if (isLed) return true;
  const isTurned = [second, ...rest.slice(0, FEW)].some((word) => auxiliaries.includes(word));
  return isTurned || (first.endsWith("'s") && !PLACED.test(second));
};
