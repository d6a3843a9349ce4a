import type { Ask } from "../../../coach/ask.ts";
import type { Fact } from "../../../coach/facts.ts";
import { said } from "./slots.ts";

/** "But not when I'm knackered" → "I'm knackered"; undefined where no exception is told. */
const exceptionIn = (content: string): string | undefined => {
  const found = EXCEPTION.exec(content)?.[1]?.trim();
  return found && found.split(/\s+/).length <= MOST_OF_AN_EXCEPTION ? found : undefined;
};
const EXCEPTION =
  /\b(?:not|never|except|apart from|(?:won|can|don|wouldn|couldn|might)(?:'?t| not)(?: (?:do it|manage|manage it|go|be able to))?) (?:when(?:ever)?|if|on days when|after) ((?:i|im|i'm|we|my|the|he|she|they|its?|it's|there)\b[^.!?;,]{2,50})/i;
const MOST_OF_AN_EXCEPTION = 8;

/** "Every time. But not when I'm knackered": how often stays, and what comes between is told with it. */
export const withException = (facts: Fact[], content: string, ask: Ask | undefined): Fact[] => {
  const isOpen =
    ask?.slot === "frequency" || ask?.slot === "deadline" || ask?.move === "ask-specifics";
  const exception = isOpen ? exceptionIn(content) : undefined;
  return exception && !facts.some(({ slot }) => slot === "obstacle")
    ? [...facts, said("obstacle", exception)]
    : facts;
};
