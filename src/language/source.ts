import type { Language, ModelCall, TurnLanguage } from "../coach/language.ts";
import type { PolicyMode } from "../domain/conversation.ts";
import type { Identifiers } from "./openai/guards/identifiers.ts";
import {
  BREAKER_DEFAULTS,
  createBreaker,
  type BreakerOptions,
  type Clock,
} from "./openai/model/breaker.ts";
import { createModelClient, type ModelOptions } from "./openai/model/model-client.ts";
import { budgetOf, createTurnBudget, TURN_BUDGET_MS } from "./openai/model/turn-budget.ts";
import type { Rejection } from "./openai/ask-task.ts";
import { createOpenAiLanguage, type Task } from "./openai/openai-language.ts";
import { loadSystemPrompts } from "./openai/prompts/load-prompts.ts";

export interface LanguageSourceOptions {
  readonly rules: Language;
  /** Absent: there is no model, in any mode. */
  readonly openai?: ModelOptions & {
    /** `prompts/<language>/system`; read once, here. */
    readonly systemPromptsDir: string;
  };
  readonly clock: Clock;
  /** Model time of one turn in all: 5 parts of 12 to read, 7 to draft or word. */
  readonly budgetMs?: number;
  readonly breaker?: BreakerOptions;
  /** Told when a model's answer did not stand, and over which rules; codes only. */
  readonly onRejected?: (rejection: Rejection) => void;
}

export interface TurnOptions extends Identifiers {
  readonly mode: PolicyMode;
}

export interface LanguageSource {
  /** The language for one turn; for `off` and `scripted` there is no model behind it. */
  forTurn(options: TurnOptions): TurnLanguage;
  /** Does a model answer where the policy allows it? For readiness and `doctor`. */
  readonly model: "none" | "up" | "resting";
}

/**
 * What a model may do in each mode. `reviewed`: all of it; the turn runner keeps what it worded or
 * drafted until a clinician releases it.
 */
const ALLOWED: Readonly<Record<PolicyMode, readonly Task[]>> = {
  off: [],
  scripted: [],
  reviewed: ["read", "draft", "word"],
  generative: ["read", "draft", "word"],
};

/** Throws `PromptError` at once when a prompt file is broken. */
export const createLanguageSource = (options: LanguageSourceOptions): LanguageSource => {
  const { rules, openai, clock, budgetMs = TURN_BUDGET_MS } = options;
  if (openai === undefined) return { forTurn: () => withoutModel(rules), model: "none" };
  const client = createModelClient(openai);
  const prompts = loadSystemPrompts(openai.systemPromptsDir);
  const breaker = createBreaker(clock, options.breaker ?? BREAKER_DEFAULTS);
  return {
    forTurn: ({ mode, ...identifiers }) => {
      const allowed = new Set(ALLOWED[mode]);
      if (allowed.size === 0) return withoutModel(rules);
      const calls: ModelCall[] = [];
      const language = createOpenAiLanguage({
        rules,
        allowed,
        client,
        prompts,
        breaker,
        identifiers,
        budget: createTurnBudget(budgetOf(budgetMs)),
        stopwatchMs: () => performance.now(),
        record: (call) => calls.push(call),
        ...(options.onRejected && { onRejected: options.onRejected }),
      });
      return { ...language, modelCalls: () => calls };
    },
    get model() {
      return breaker.isOpen ? "resting" : "up";
    },
  };
};

const withoutModel = (rules: Language): TurnLanguage => ({
  read: (input) => rules.read(input),
  draft: (input) => rules.draft(input),
  word: (input) => rules.word(input),
  modelCalls: () => [],
});
