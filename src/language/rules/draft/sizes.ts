import { fromGerund, startsWithVerb } from "../verbs.ts";

const SOME =
  "(?:\\d+|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|half an|couple of)";
const LENGTH = new RegExp(`\\b(?:for )?${SOME} ?(?:mins?|minutes?|hours?|hrs?)\\b`, "i");
const RATE =
  /(?:\s|^)(?:every (?:day|night|morning|evening|week|other day)|each (?:day|week|night)|daily|weekly|nightly|(?:on )?(?:one|two|three) (?:evenings?|mornings?|days?|nights?) (?:a|per|each) week|(?:once|twice|\d+ ?(?:x|times)|(?:one|two|three|four|five|six) times) (?:a|per|each) (?:day|week|month))\b/i;

/** A size that was named after the act stands in place of the one the act was told with. */
export const withNewLength = (act: string, length: string): string =>
  act.replace(LENGTH, (old) =>
    /^for /i.test(old) && !/^for /i.test(length) ? `for ${length}` : length,
  );

export const hasLength = (act: string): boolean => LENGTH.test(act);

export const withoutRate = (act: string): string => act.replace(RATE, "").trim();

/** "…, phone in the other room", "…, no telly": how it is done, told after the act with a comma. */
const isHow = (tail: string): boolean => /^or .*\binstead\b/i.test(tail) || isManner(tail);
const isManner = (tail: string): boolean =>
  !/\b(?:and|or)\b/i.test(tail.split(/\s+/).slice(0, 2).join(" ")) &&
  (/^(?:no|not|with|without|just|only|even|enough|except|but|rain|maybe|on my own|alone|by myself|sitting|sat|standing|lying)\b/i.test(
    tail,
  ) ||
    (!startsWithVerb(tail) && fromGerund(tail) === undefined)) &&
  !/^(?:then|and|or|every|each|once|twice|\d+ (?:times|x)|daily|on|at)\b/i.test(tail);

/** The act, and what is told after it of how it is done; a list of acts or things stays whole. */
export const actAndHow = (act: string): readonly [string, string] => {
  // "Read him a story, in his room": where it is done belongs to the act.
  const [head = "", ...tails] = act
    .replace(/, (?=(?:in|at|on|by|near|under|over) (?:the|my|a|an|his|her|our|their|bed)\b)/gi, " ")
    .split(/,\s+/);
  return tails.length > 0 && tails.length <= 2 && tails.every(isHow)
    ? [head, tails.join(", ")]
    : [act, ""];
};
