/**
 * A last look at a sentence that was put together from parts: what no person would say aloud is not
 * put before anyone, and the client is asked to word it. A net for known breaks, not a proof of good English.
 */
/** Of the act, without what it is for. */
const MOST_WORDS = 30;
const DAY = "(mon|tues|wednes|thurs|fri|satur|sun)day";
const JOINTS = "(?:on|at|in|by|for|with|to|of|and|or|my|the|a|an|every|each|until|from)";
/** "Before I go in, …": the small word belongs to what is done. */
const GOES =
  "(?:go|goes|get|gets|come|comes|walk|walks|log|clock|settle|tuck|move|turn|hand|is|are|am)";
const STARTS = "(?:on|at|by|until|for|every|each|once|twice|because|so that)";

const BREAKS: readonly RegExp[] = [
  new RegExp(`\\b${DAY}s?\\b.*\\b\\1days?\\b`, "i"),
  new RegExp(`\\b(?:on|at|by|for|with|of|my|the|a|an|until|from) ${STARTS}\\b`, "i"),
  new RegExp(`(?<!\\b${GOES} )\\b${JOINTS}[.,]`, "i"),
  /\bfor the next\b.*\bfor (?:the next|a)\b.*\b(?:weeks?|months?)\b/i,
  /\buntil\b[^.]*\b(?:until|til|till)\b/i,
  /\band (?:nobody|no one|everyone|me|him|her|them) \w+/i,
  /\b(\w{2,}) \1\b(?<!had had|that that)/i,
  /\s,/,
  /\bI'll (?:be|have) (?:to|been)\b/i,
];

export const isSound = (statement: string): boolean => {
  const [act = ""] = statement.split(/, (?:because|so that|to|for)\b|\. /);
  return act.split(/\s+/).length <= MOST_WORDS && !BREAKS.some((broken) => broken.test(act));
};
