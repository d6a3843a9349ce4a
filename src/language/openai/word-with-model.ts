import { bareWords, withoutTakingUp } from "../../coach/bare-words.ts";
import type { Language, WordInput, Wording } from "../../coach/language.ts";
import { askTask, type TaskContext } from "./ask-task.ts";
import { wordAnswerSchema } from "./answers/spoken-answers.ts";
import {
  mustBeAnswered,
  replyFindings,
  replyOf,
  unanswered,
  type ReplyFinding,
  type ReplyParts,
} from "./guards/reply-findings.ts";
import { sentencesOf } from "./guards/requests-in.ts";
import { wordedByModel } from "./guards/worded-by-rules.ts";
import { wordMessage, wordPromptHash } from "./prompts/messages.ts";
import type { WordTry } from "./prompts/what-was-wrong.ts";
import { salvage, soundTakeUp } from "./salvage.ts";

export interface WordOptions extends TaskContext {
  /** Words what the model may not, and what it could not. */
  readonly rules: Pick<Language, "word">;
}

/** What came of asking: an answer that stands, or those that do not; neither where no answer came at all. */
interface Asked {
  readonly stands?: ReplyParts;
  readonly turnedAway: readonly ReplyParts[];
}

/**
 * A reply in a model's words, as far as they stand: one that is turned away is asked for once more with what
 * was wrong with it, then what is sound of the two is kept, and only what is left is worded by rules.
 * `mostTries` is asked anew each time: a turn has one second try, for its sentence or for its words.
 */
export const createModelWording = (
  options: WordOptions,
  mostTries: () => number,
): ((input: WordInput) => Promise<Wording>) => {
  const { rules, prompts, budget, stopwatchMs } = options;

  const ask = async (
    input: WordInput,
    fixed: string | undefined,
    judge: (parts: ReplyParts) => readonly ReplyFinding[],
  ): Promise<Asked> => {
    const turnedAway: WordTry[] = [];
    for (let asked = 0; asked < mostTries(); asked += 1) {
      const startedMs = stopwatchMs();
      const answer = await askTask(options, {
        task: "word",
        promptHash: wordPromptHash(prompts.word, input.move),
        system: prompts.word.system,
        message: (mask) =>
          wordMessage(prompts.word, input, mask, {
            ...(fixed === undefined ? {} : { fixed }),
            ...(turnedAway.length > 0 ? { lastTry: turnedAway.at(-1) } : {}),
          }),
        wire: wordAnswerSchema,
        accept: wordAnswerSchema,
        judge: (parts) => {
          const findings = judge(parts);
          if (findings.length > 0) turnedAway.push({ ...parts, findings });
          return namesOf(findings);
        },
      });
      if (answer.kind === "ok") return { stands: answer.value, turnedAway };
      const tookMs = stopwatchMs() - startedMs;
      // A second try that cannot be over in time only costs the wait.
      if (answer.kind !== "rejected" || turnedAway.length === 0 || budget.leftMs("speak") < tookMs)
        break;
    }
    return { turnedAway };
  };

  /** Nothing of it stands: where a model spoke at all, nothing is made of the message in its place. */
  const byRules = async (input: WordInput, { turnedAway }: Asked): Promise<Wording> =>
    rules.word(turnedAway.length > 0 ? bareWords(input) : input);

  const wordAll = async (input: WordInput): Promise<Wording> => {
    const asked = await ask(input, undefined, (parts) => [
      ...replyFindings(replyOf(parts), input, prompts.lists),
      ...unanswered(input, parts.takeUp),
    ]);
    if (asked.stands) return { text: replyOf(asked.stands), used: [], by: "model" };
    const { takeUp, request } = salvage(asked.turnedAway, input, prompts.lists);
    if (request !== null || (takeUp !== null && !input.move.asks)) {
      const isOpen = takeUp === null && mustBeAnswered(input);
      return {
        text: replyOf({ takeUp, request }),
        used: [],
        by: "model",
        ...(isOpen ? { leavesBeside: true } : {}),
      };
    }
    if (takeUp === null) return byRules(input, asked);
    const { text, used } = await rules.word(afterTakingUp(input));
    return { text: `${takeUp} ${text}`, used, by: "model" };
  };

  /** The question stands as it is; a model says what goes before it. */
  const wordTakingUp = async (input: WordInput): Promise<Wording> => {
    const fixed = await rules.word(afterTakingUp(input));
    const question = input.move.takesUp ? askedIn(fixed.text, input) : fixed.text;
    const before: WordInput = { ...input, move: { ...input.move, asks: false } };
    const asked = await ask(before, question, ({ takeUp }) => [
      ...(takeUp?.trim() ? replyFindings(takeUp, before, prompts.lists) : []),
      ...unanswered(input, takeUp),
    ]);
    const takeUp = asked.stands
      ? (asked.stands.takeUp?.trim() ?? "")
      : soundTakeUp(asked.turnedAway, before, prompts.lists);
    if (takeUp === null) return byRules(input, asked);
    // Nothing worth saying back is nothing said: rules would only quote the message.
    if (takeUp === "") return { ...(await rules.word(withoutTakingUp(input))), by: "model" };
    return { text: `${takeUp} ${question}`, used: fixed.used, by: "model" };
  };

  return async (input) => {
    const worded = wordedByModel(input);
    if (worded === "nothing") return rules.word(input);
    return worded === "all" ? wordAll(input) : wordTakingUp(input);
  };
};

/** The model has said hello, or had a human word, before it. */
const afterTakingUp = (input: WordInput): WordInput => {
  const { meets: _meets, ...rest } = withoutTakingUp(input);
  return rest;
};

/** A move that takes up what was said does so in its first words; a model says those. What is kept is said all the same. */
const askedIn = (text: string, { entering }: WordInput): string => {
  const sentences = sentencesOf(text);
  const asked = sentences.findLastIndex((sentence) => sentence.endsWith("?"));
  return entering === undefined ? sentences.slice(asked < 0 ? -1 : asked).join(" ") : text;
};

const namesOf = (findings: readonly ReplyFinding[]): string[] => [
  ...new Set(findings.map(({ fault, way }) => (fault === "gate" ? `gate:${way}` : fault))),
];
