import type { DraftInput } from "../../../coach/language.ts";
import type { Line } from "../../../domain/conversation.ts";
import { fold } from "./fold.ts";
import { isGrounded, ungroundedIn } from "./grounding.ts";
import { inventedMeasures, lookBackAsEnd, measureStems } from "./measures.ts";
import { contentStems } from "./quote-rule.ts";
import { isFormOf, isSpelledAlike, saidStems } from "./said-stems.ts";
import type { WordLists } from "./word-lists.ts";
import { asWritten, hasNegation, stem, wordsOf } from "./words.ts";

export type DraftFault =
  | "empty"
  | "too-long"
  | "not-first-person"
  | "marks"
  | "ungrounded"
  | "remeasured"
  | "look-back"
  | "added"
  | "turned"
  | "refused"
  | "dropped"
  | "not-as-typed";

/** What is wrong with a draft, and the words in it that are; the words go back to the model that wrote them. */
export interface DraftFinding {
  readonly fault: DraftFault;
  readonly words: readonly string[];
}

const MOST_WORDS = 45;
const MOST_CHARACTERS = 1_000;
/** "Because you need somewhere to go": theirs is an "I", but in what they would say to somebody. */
const SPEAKS_TO_THEM = /\b(?:you|your|yours|yourself)\b/iu;
const SPOKEN = /[“"][^”"]*[”"]/gu;
const MARKS = /[!?！*#`_{}<>|[\]\n;]|\p{Extended_Pictographic}|\.\s+\S/u;

export const draftFaults = (statement: string, input: DraftInput, lists: WordLists): DraftFault[] =>
  draftFindings(statement, input, lists).map(({ fault }) => fault);

/** A drafted statement is made of what the client said and of nothing else. */
export const draftFindings = (
  statement: string,
  input: DraftInput,
  lists: WordLists,
): DraftFinding[] => {
  if (statement.length > MOST_CHARACTERS) return [{ fault: "too-long", words: [] }];
  const lines = linesOf(input);
  const sources = [...input.facts.flatMap(({ value, quote }) => [value, quote]), ...lines];
  const count = wordsOf(statement).length;
  const { facts, moment, onTable } = input;
  const own = typedByThem(input, lists);
  const ungrounded = ungroundedIn(statement, { sources, lists, strict: true });
  const isFirstPerson = /^(?:I|I['’](?:ll|m|d)|My)\b/u.test(statement);
  const found: Record<DraftFault, boolean | readonly string[]> = {
    empty: count === 0,
    "too-long": count > MOST_WORDS && own === undefined,
    // Their own sentence begins as it begins.
    "not-first-person":
      own === undefined &&
      (!isFirstPerson || SPEAKS_TO_THEM.test(statement.replaceAll(SPOKEN, ""))),
    marks: MARKS.test(statement) && own === undefined,
    ungrounded: isGrounded(ungrounded)
      ? []
      : asWritten(statement, Object.values(ungrounded).flat() as string[]),
    remeasured: inventedMeasures(statement, { facts, lines, moment, recent: withText(input) }),
    "look-back": own === undefined ? lookBackAsEnd(statement, facts, moment) : [],
    added: asWritten(
      statement,
      addedWords(statement, sources, measureStems(statement, moment), lists),
    ),
    turned: hasNegation(statement) && !sources.some(hasNegation),
    refused: onTable?.refused.some((one) => fold(one) === fold(statement)) ?? false,
    dropped: own === undefined ? droppedReason(statement, input, lists) : [],
    "not-as-typed":
      own === undefined ? [] : changedWords(statement, own, saidSince(own, input), lists),
  };
  return (Object.keys(found) as DraftFault[]).flatMap((fault) => {
    const words = found[fault];
    if (typeof words === "boolean") return words ? [{ fault, words: [] }] : [];
    return words.length > 0 ? [{ fault, words }] : [];
  });
};

/** Their own sentence, if they typed it: all its words stand in one line of theirs, and none was put in to make it one. */
const typedByThem = (
  { own, text, recent = [], onTable }: DraftInput,
  { functionWords }: WordLists,
): string | undefined => {
  if (own === undefined || !onTable) return own;
  const written = [
    text ?? "",
    onTable.said,
    ...recent.flatMap((line) => (line.role === "client" ? [line.text] : [])),
  ];
  const words = contentStems(own, new Set(functionWords));
  const isTyped = written.some((line) => {
    const said = [...saidStems([line])];
    return words.every((word) => said.some((one) => one === word || isSpelledAlike(one, word)));
  });
  return isTyped ? own : undefined;
};

const withText = ({ recent = [], text, moment }: DraftInput): Line[] => [
  ...recent,
  ...(text === undefined ? [] : [{ seq: 0, role: "client" as const, text, at: moment.now }]),
];

/** All that the client wrote of late, or had before them as theirs to change. */
const linesOf = ({ recent = [], text, onTable, own }: DraftInput): string[] => [
  ...(text === undefined ? [] : [text]),
  ...recent.filter(({ role }) => role === "client").map(({ text }) => text),
  ...(onTable ? [onTable.said, onTable.statement] : []),
  ...(own === undefined ? [] : [own]),
];

/**
 * Content words of the statement that the client never used. A mended spelling is no new word, nor is
 * the "week" of "once a week" to someone who was asked how often in a week and said "once".
 */
const addedWords = (
  statement: string,
  sources: readonly string[],
  measured: ReadonlySet<string>,
  lists: WordLists,
): string[] => {
  const said = saidStems(sources);
  const glue = new Set([...lists.draftGlue, ...Object.keys(lists.numbers)].map(stem));
  return contentStems(statement, new Set(lists.functionWords)).filter(
    (word) =>
      !said.has(word) &&
      !glue.has(word) &&
      !measured.has(word) &&
      !/^\d/u.test(word) &&
      !isFormOf(word, said) &&
      ![...said].some((one) => isSpelledAlike(one, word)),
  );
};

const REASON = /(?:,? because |, so (?:that )?|, for )(?<reason>[^.]+)/u;
/** Said of the reason, of how it ends or sounds, or of how much there is: then it may go. */
const MAY_GO: readonly RegExp[] = [
  /\b(?:because|cos|reason|why|short|shorter|long|simple|simpler|all it is|that'?s it)\b/iu,
  /\b(?:the|that|this) (?:end|ending|rest|bit|part|half)\b(?! of\b)/iu,
  /\b(?:end|last|final|second|so|because|for) (?:bit|part|half|line|words?)\b/iu,
  /\b(?:it|that|this) (?:can|could|should|must|has to) (?:just )?go\b/iu,
  // "That sounds like every week" is of what is done.
  /\bsounds?\b(?! (?:right|good|fine|ok\w*|like (?:every|once|twice|\d)))/iu,
];
const mayGo = (said: string): boolean => MAY_GO.some((one) => one.test(said));

/** What it is for stays in the sentence unless the client spoke of it, or said the whole of it anew. */
const droppedReason = (statement: string, { onTable }: DraftInput, lists: WordLists): string[] => {
  const reason = onTable && REASON.exec(onTable.statement)?.groups?.["reason"];
  if (!reason || mayGo(onTable.said)) return [];
  const words = contentStems(reason, new Set(lists.functionWords));
  const isLeft = (text: string): boolean => {
    const there = saidStems([text]);
    return words.some((word) => there.has(word));
  };
  return words.length === 0 || isLeft(statement) || isLeft(onTable.said) ? [] : words;
};

/** What they say of a sentence of their own that is on the table: "Wednesday though" belongs in it too. */
const saidSince = (own: string, { onTable }: DraftInput): string =>
  onTable !== undefined && fold(onTable.statement).includes(fold(own).replace(/\.$/u, ""))
    ? onTable.said
    : "";

/** A sentence of the client's own has all its words and no others but what they say of it, whatever its spelling. */
const changedWords = (
  statement: string,
  own: string,
  since: string,
  lists: WordLists,
): string[] => {
  const small = new Set(lists.functionWords);
  const [here, there] = [contentStems(statement, small), contentStems(own, small)];
  const isIn = (word: string, all: readonly string[], text: string): boolean => {
    const said = saidStems([text]);
    return (
      [...saidStems([word])].some((one) => said.has(one)) ||
      all.some((one) => isSpelledAlike(one, word))
    );
  };
  return [
    ...there.filter((word) => !isIn(word, here, statement)),
    ...here.filter((word) => !isIn(word, there, `${own}\n${since}`)),
  ];
};
