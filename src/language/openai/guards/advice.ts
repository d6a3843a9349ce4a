import { phrasesIn } from "./phrases.ts";
import { sentencesOf } from "./requests-in.ts";
import { saidStems } from "./said-stems.ts";
import type { WordLists } from "./word-lists.ts";
import { stem } from "./words.ts";

const DEED =
  "put|set|use|try|start|write|make|ask|call|ring|text|buy|download|book|join|sort|add|schedule|plan|begin|invite|switch";
/** "You could put a reminder on it." */
const COULD = new RegExp(
  `^(?:(?:then|so|and|or|maybe|perhaps),? )?(?:you|we) (?:could|might) (?:also |always |even |just |first |maybe )?(?<deed>${DEED}|keep|leave|take|go|turn|move|pick|talk|read|walk|tell)\\b`,
  "iu",
);
/** "Sort them by month first." */
const ORDER = new RegExp(
  `^(?:(?:then|so|and|or|maybe|perhaps|first),? )?(?<deed>${DEED}) (?:it|them|him|her|your|a|an|some)\\b`,
  "iu",
);

/** What a reply tells them to do; an idea of the client's own is taken up with its verb, and is no advice. */
export const advised = (
  reply: string,
  written: readonly string[],
  lists: WordLists,
): readonly string[] => {
  const said = saidStems(written);
  const ideas = sentencesOf(reply).flatMap((sentence) => {
    const idea = sentence.endsWith("?") ? null : (COULD.exec(sentence) ?? ORDER.exec(sentence));
    return idea && !said.has(stem(idea.groups?.["deed"] ?? "")) ? [idea[0]] : [];
  });
  return [...phrasesIn(reply, lists.advice), ...ideas];
};
