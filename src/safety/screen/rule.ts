import type { RiskKind, ScreenLevel } from "../../domain/hold.ts";
import { compilePhrases } from "./phrase.ts";

export type Clarity = "explicit" | "unclear";

/** What one rule found. */
export interface Finding {
  /** Stable: it is kept with every alert and shown in the evals. */
  readonly id: string;
  readonly kind: RiskKind;
  readonly level: Exclude<ScreenLevel, "none">;
  /** unclear: a direct "no" of the person may lift the pause. */
  readonly clarity: Clarity;
}

/** One thing the screen listens for, written in the phrase language of `phrase.ts`. */
export interface RuleText extends Omit<Finding, "clarity"> {
  readonly clarity?: Clarity;
  readonly phrases: readonly string[];
  /** A match is no match when one of these is near it. */
  readonly unless?: readonly string[];
}

export interface Rule extends RuleText {
  readonly pattern: RegExp;
  readonly unlessPattern: RegExp | undefined;
}

export const compileRule = (text: RuleText): Rule => ({
  ...text,
  pattern: compilePhrases(text.phrases, "g"),
  unlessPattern: text.unless && compilePhrases(text.unless),
});

/** How far around a match its "unless" is looked for: about ten words, so that a long message cannot hide it. */
const NEAR_CHARACTERS = 55;

export function ruleSpeaks(rule: Rule, said: string): boolean {
  const { pattern, unlessPattern } = rule;
  if (unlessPattern === undefined) return said.search(pattern) >= 0;
  for (const match of said.matchAll(pattern)) {
    const near = said.slice(
      Math.max(0, match.index - NEAR_CHARACTERS),
      match.index + match[0].length + NEAR_CHARACTERS,
    );
    if (!unlessPattern.test(`${near} `)) return true;
  }
  return false;
}
