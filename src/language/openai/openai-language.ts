import { mayBeWovenIn } from "../../coach/asides.ts";
import type {
  DraftInput,
  DraftResult,
  Language,
  ModelCall,
  ReadInput,
  Reading,
  WordInput,
  Wording,
} from "../../coach/language.ts";
import { askTask, type TaskContext } from "./ask-task.ts";
import { readAnswerSchema, tolerantReadAnswerSchema } from "./answers/read-answer.ts";
import { draftAnswerSchema, wordAnswerSchema } from "./answers/spoken-answers.ts";
import { draftFindings, type DraftFinding } from "./guards/draft-rules.ts";
import { mergeReadings } from "./guards/merge-readings.ts";
import { replyFaults } from "./guards/reply-rules.ts";
import { isReadByRules } from "./guards/read-by-rules.ts";
import { sentencesOf } from "./guards/requests-in.ts";
import { isMadeUp } from "./guards/standing-facts.ts";
import { straightened } from "./guards/straightened.ts";
import { wordedByModel } from "./guards/worded-by-rules.ts";
import { draftMessage, type LastTry } from "./prompts/draft-message.ts";
import { readMessage, wordMessage, wordPromptHash } from "./prompts/messages.ts";

/** One draft and one repair; the third statement of a turn is composed by rules. */
const MOST_DRAFTS = 2;

export type Task = ModelCall["task"];

export interface OpenAiLanguageOptions extends TaskContext {
  /** Finishes whatever the model does not. */
  readonly rules: Language;
  /** What the policy lets a model do here. */
  readonly allowed: ReadonlySet<Task>;
}

/**
 * The generative language, for the length of one turn. A model is asked where it can help, its answer
 * is held against what the client wrote, and anything that does not stand is answered by `rules`:
 * the coach never learns whether a model was there. Never throws on a model's account. At most four
 * calls a turn: one to read, a draft and its repair, one to word.
 */
export const createOpenAiLanguage = (options: OpenAiLanguageOptions): Language => {
  const { rules, prompts, allowed } = options;
  const functionWords = new Set(prompts.lists.functionWords);
  let drafts = 0;

  const read = async (input: ReadInput): Promise<Reading> => {
    const byRules = await rules.read(input);
    if (!allowed.has("read") || isReadByRules(input, byRules)) return byRules;
    const answer = await askTask(options, {
      task: "read",
      promptHash: prompts.read.hash,
      system: prompts.read.system,
      message: (mask) => readMessage(prompts.read, input, mask),
      wire: readAnswerSchema,
      accept: tolerantReadAnswerSchema,
      judge: (reading) => (isMadeUp(input, reading, functionWords) ? ["made-up"] : []),
    });
    return answer.kind === "ok"
      ? mergeReadings(input, byRules, answer.value, functionWords)
      : byRules;
  };

  /** A sentence the client had and did not want is mended by a model or by the client, and by no pattern. */
  const composed = async (input: DraftInput): Promise<DraftResult> =>
    input.own === undefined && (input.onTable?.refused.length ?? 0) > 0
      ? { statement: undefined, by: "model" }
      : rules.draft(input);

  const draftOnce = async (
    input: DraftInput,
    lastTry: LastTry | undefined,
  ): Promise<DraftResult | LastTry | undefined> => {
    drafts += 1;
    let failed: LastTry | undefined;
    const answer = await askTask(options, {
      task: "draft",
      promptHash: prompts.draft.hash,
      system: prompts.draft.system,
      message: (mask) => draftMessage(prompts.draft, input, mask, lastTry),
      wire: draftAnswerSchema,
      accept: draftAnswerSchema,
      judge: ({ statement }) => {
        if (statement === null) return ["no-statement"];
        const findings: DraftFinding[] = draftFindings(
          inOrder(statement, input),
          input,
          prompts.lists,
        );
        if (findings.length > 0) failed = { statement, findings };
        return findings.map(({ fault }) => fault);
      },
    });
    const statement = answer.kind === "ok" ? answer.value.statement?.trim() : undefined;
    if (statement) return { statement: inOrder(statement, input), by: "model" };
    return answer.kind === "rejected" ? (failed ?? composed(input)) : undefined;
  };

  const draftWithin = async (input: DraftInput, lastTry?: LastTry): Promise<DraftResult> => {
    if (drafts >= MOST_DRAFTS) return composed(input);
    const result = await draftOnce(input, lastTry);
    // No answer at all: nothing was said of what the facts make.
    if (result === undefined) return rules.draft(input);
    return "by" in result ? result : draftWithin(input, result);
  };

  const draft = async (input: DraftInput): Promise<DraftResult> => {
    // Nothing was said against the sentence on the table: it is put again, not put otherwise.
    if (input.onTable?.stands) return { statement: input.onTable.statement, by: "rules" };
    return allowed.has("draft") ? draftWithin(input) : rules.draft(input);
  };

  const wordAll = async (input: WordInput): Promise<Wording> => {
    let takeUp: string | undefined;
    const answer = await askTask(options, {
      task: "word",
      promptHash: wordPromptHash(prompts.word, input.move),
      system: prompts.word.system,
      message: (mask) => wordMessage(prompts.word, input, mask),
      wire: wordAnswerSchema,
      accept: wordAnswerSchema,
      judge: (parts) => {
        takeUp = parts.takeUp?.trim();
        return [
          ...replyFaults(replyOf(parts), input, prompts.lists),
          ...unanswered(input, parts.takeUp),
        ];
      },
    });
    if (answer.kind === "ok") return { text: replyOf(answer.value), used: [], by: "model" };
    return takeUp ? withFixedQuestion(takeUp, input) : rules.word(input);
  };

  /** The taking up was good, and the question was not: that is asked in words of rules. */
  const withFixedQuestion = async (takeUp: string, input: WordInput): Promise<Wording> => {
    const before: WordInput = { ...input, move: { ...input.move, asks: false } };
    if (!input.move.asks || replyFaults(takeUp, before, prompts.lists).length > 0)
      return rules.word(input);
    const { text, used } = await rules.word(withoutTakingUp(input));
    return { text: `${takeUp} ${text}`, used, by: "model" };
  };

  /** The question stands as it is; a model says what goes before it. */
  const wordTakingUp = async (input: WordInput): Promise<Wording> => {
    const fixed = await rules.word(withoutTakingUp(input));
    const question = input.move.takesUp
      ? (sentencesOf(fixed.text).at(-1) ?? fixed.text)
      : fixed.text;
    const before: WordInput = { ...input, move: { ...input.move, asks: false } };
    const answer = await askTask(options, {
      task: "word",
      promptHash: wordPromptHash(prompts.word, input.move),
      system: prompts.word.system,
      message: (mask) => wordMessage(prompts.word, before, mask, question),
      wire: wordAnswerSchema,
      accept: wordAnswerSchema,
      judge: ({ takeUp }) => [
        ...(takeUp?.trim() ? replyFaults(takeUp, before, prompts.lists) : []),
        ...unanswered(input, takeUp),
      ],
    });
    if (answer.kind !== "ok") return rules.word(input);
    // Nothing worth saying back is nothing said: rules would only quote the message.
    const takeUp = answer.value.takeUp?.trim() ?? "";
    return { text: takeUp ? `${takeUp} ${question}` : fixed.text, used: fixed.used, by: "model" };
  };

  const word = async (input: WordInput): Promise<Wording> => {
    const worded = allowed.has("word") ? wordedByModel(input) : "nothing";
    if (worded === "nothing") return rules.word(input);
    return worded === "all" ? wordAll(input) : wordTakingUp(input);
  };

  return { read, draft, word };
};

/** Their own sentence begins as it begins. */
const inOrder = (statement: string, { own }: DraftInput): string =>
  own === undefined ? straightened(statement) : statement;

/** What the rules language says of the message itself; a model says it instead. */
const withoutTakingUp = ({ acknowledge: _acknowledge, ...input }: WordInput): WordInput => ({
  ...input,
  fill: {
    ...input.fill,
    reflection: "",
    said: "",
    deeper: "",
    obstacle: "",
    value: "",
    echo: "",
    aValue: "",
  },
});

/** What was asked of Cairn and left to the model to answer may not go unanswered; a laugh may. */
const unanswered = ({ beside }: WordInput, takeUp: string | null): string[] =>
  beside && mayBeWovenIn(beside.id) && beside.id !== "receive-laugh" && !takeUp?.trim()
    ? ["unanswered"]
    : [];

const replyOf = (parts: { takeUp: string | null; request: string | null }): string =>
  [parts.takeUp, parts.request]
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join(" ");
