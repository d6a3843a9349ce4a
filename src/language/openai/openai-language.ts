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
import { draftAnswerSchema } from "./answers/spoken-answers.ts";
import { draftFindings, type DraftFinding } from "./guards/draft-rules.ts";
import { mergeReadings } from "./guards/merge-readings.ts";
import { isReadByRules } from "./guards/read-by-rules.ts";
import { isMadeUp } from "./guards/standing-facts.ts";
import { straightened } from "./guards/straightened.ts";
import { draftMessage, type LastTry } from "./prompts/draft-message.ts";
import { readMessage } from "./prompts/messages.ts";
import { createModelWording } from "./word-with-model.ts";

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
 * calls a turn: one to read, one to draft, one to word, and a second try for the sentence or for the words.
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

  const wordWithModel = createModelWording(options, () => (drafts < MOST_DRAFTS ? 2 : 1));

  const word = async (input: WordInput): Promise<Wording> =>
    allowed.has("word") ? wordWithModel(input) : rules.word(input);

  return { read, draft, word };
};

/** Their own sentence begins as it begins. */
const inOrder = (statement: string, { own }: DraftInput): string =>
  own === undefined ? straightened(statement) : statement;
