import type { DraftInput } from "../../../coach/language.ts";
import { isGrounded, ungroundedIn } from "./grounding.ts";
import { inventedMeasures } from "./measures.ts";
import { contentStems } from "./quote-rule.ts";
import type { WordLists } from "./word-lists.ts";
import { hasNegation, stem, wordsOf } from "./words.ts";

export type DraftFault =
  | "empty"
  | "too-long"
  | "not-first-person"
  | "marks"
  | "ungrounded"
  | "remeasured"
  | "added"
  | "turned";

const MOST_WORDS = 45;
const MOST_CHARACTERS = 1_000;

/** A drafted statement is made of the facts and of nothing else. */
export const draftFaults = (
  statement: string,
  input: DraftInput,
  lists: WordLists,
): DraftFault[] => {
  if (statement.length > MOST_CHARACTERS) return ["too-long"];
  const sources = input.facts.flatMap(({ value, quote }) => [value, quote]);
  const count = wordsOf(statement).length;
  const checks: Record<DraftFault, boolean> = {
    empty: count === 0,
    "too-long": count > MOST_WORDS,
    "not-first-person": !/^(?:I|I['’](?:ll|m|d)|My)\b/u.test(statement),
    marks: /[!?！*#`_{}<>|[\]\n;]|\p{Extended_Pictographic}|\.\s+\S/u.test(statement),
    ungrounded: !isGrounded(ungroundedIn(statement, { sources, lists, strict: true })),
    remeasured: inventedMeasures(statement, input.facts, input.moment).length > 0,
    added: addedWords(statement, sources, lists).length > 0,
    turned: hasNegation(statement) && !sources.some(hasNegation),
  };
  return (Object.keys(checks) as DraftFault[]).filter((fault) => checks[fault]);
};

/** Content words of the statement that no fact holds. */
const addedWords = (statement: string, sources: readonly string[], lists: WordLists): string[] => {
  const said = new Set(sources.flatMap(wordsOf).map(stem));
  const glue = new Set([...lists.draftGlue, ...Object.keys(lists.numbers)].map(stem));
  return contentStems(statement, new Set(lists.functionWords)).filter(
    (word) => !said.has(word) && !glue.has(word) && !/^\d/u.test(word),
  );
};
