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
import { draftFaults } from "./guards/draft-rules.ts";
import { isMadeUp } from "./guards/merge-facts.ts";
import { mergeReadings } from "./guards/merge-readings.ts";
import { replyFaults } from "./guards/reply-rules.ts";
import { isReadByRules } from "./guards/read-by-rules.ts";
import { isWordedByRules } from "./guards/worded-by-rules.ts";
import { draftMessage, readMessage, wordMessage, wordPromptHash } from "./prompts/messages.ts";

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
 * the coach never learns whether a model was there. Never throws on a model's account.
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

  const draft = async (input: DraftInput): Promise<DraftResult> => {
    if (!allowed.has("draft") || drafts >= MOST_DRAFTS) return rules.draft(input);
    drafts += 1;
    const answer = await askTask(options, {
      task: "draft",
      promptHash: prompts.draft.hash,
      system: prompts.draft.system,
      message: (mask) => draftMessage(prompts.draft, input, mask),
      wire: draftAnswerSchema,
      accept: draftAnswerSchema,
      judge: ({ statement }) =>
        statement === null ? ["no-statement"] : draftFaults(statement, input, prompts.lists),
    });
    const statement = answer.kind === "ok" ? answer.value.statement?.trim() : undefined;
    return statement ? { statement, by: "model" } : rules.draft(input);
  };

  const word = async (input: WordInput): Promise<Wording> => {
    if (!allowed.has("word") || isWordedByRules(input)) return rules.word(input);
    const answer = await askTask(options, {
      task: "word",
      promptHash: wordPromptHash(prompts.word, input.move),
      system: prompts.word.system,
      message: (mask) => wordMessage(prompts.word, input, mask),
      wire: wordAnswerSchema,
      accept: wordAnswerSchema,
      judge: (parts) => replyFaults(replyOf(parts), input, prompts.lists),
    });
    return answer.kind === "ok"
      ? { text: replyOf(answer.value), used: [], by: "model" }
      : rules.word(input);
  };

  return { read, draft, word };
};

const replyOf = (parts: { takeUp: string | null; request: string | null }): string =>
  [parts.takeUp, parts.request]
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join(" ");
