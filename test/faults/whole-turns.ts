import {
  SYSTEM_PROMPTS,
  loadCoach,
  startConversation,
} from "../../evals/generative/conversation.ts";
import { loadScript } from "../../evals/generative/script.ts";
import type { Coach } from "../../src/coach/coach.ts";
import type { Language, TurnLanguage } from "../../src/coach/language.ts";
import { createLanguageSource } from "../../src/language/source.ts";

export const CLIENT = loadScript("test/corpus/generative/grey-days.yaml").turns.map(
  ({ client }) => client,
);

export interface Held {
  readonly replies: readonly string[];
  readonly goals: readonly unknown[];
  readonly tookMs: readonly number[];
}

/** The same client's lines, whoever answers: what was said, what was kept, and how long each turn took. */
export const hold = async (languageFor: () => TurnLanguage): Promise<Held> => {
  const coach: Coach = await loadCoach();
  const conversation = startConversation(coach);
  const replies: string[] = [];
  const tookMs: number[] = [];
  for (const text of [undefined, ...CLIENT]) {
    const startedAt = performance.now();
    const { output } = await conversation.say(text, languageFor());
    tookMs.push(performance.now() - startedAt);
    replies.push(output.reply);
  }
  return { replies, goals: conversation.goals, tookMs };
};

export const rulesFor = (rules: Language): (() => TurnLanguage) => {
  const source = createLanguageSource({ rules, clock: { now: () => "2026-11-23T18:00:00.000Z" } });
  return () => source.forTurn({ mode: "scripted" });
};

export const modelFor = (
  rules: Language,
  baseUrl: string,
  budgetMs: number,
): (() => TurnLanguage) => {
  const source = createLanguageSource({
    rules,
    openai: { apiKey: "key", model: "by-hand", baseUrl, systemPromptsDir: SYSTEM_PROMPTS },
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
    budgetMs,
    breaker: { failures: 1_000, restMs: 60_000 },
  });
  return () => source.forTurn({ mode: "generative" });
};
