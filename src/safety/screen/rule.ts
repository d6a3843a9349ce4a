import type { RiskKind, ScreenLevel } from "../../domain/hold.ts";
import { compilePhrases } from "./phrase.ts";

/** One thing the screen listens for, written in the phrase language of `phrase.ts`. */
export interface RuleText {
  /** Stable: it is kept with every alert and shown in the evals. */
  readonly id: string;
  readonly kind: RiskKind;
  readonly level: Exclude<ScreenLevel, "none">;
  /** unclear: a direct "no" of the person may lift the pause. */
  readonly clarity?: "explicit" | "unclear";
  readonly phrases: readonly string[];
  /** The rule is silent when one of these is anywhere in the message. */
  readonly unless?: readonly string[];
  /** The rule speaks only when one of these is in the message too. */
  readonly along?: readonly string[];
}

export interface Rule extends RuleText {
  readonly pattern: RegExp;
  readonly unlessPattern: RegExp | undefined;
  readonly alongPattern: RegExp | undefined;
}

export const compileRule = (text: RuleText): Rule => ({
  ...text,
  pattern: compilePhrases(text.phrases),
  unlessPattern: text.unless && compilePhrases(text.unless),
  alongPattern: text.along && compilePhrases(text.along),
});

export const ruleSpeaks = (rule: Rule, said: string): boolean =>
  rule.pattern.test(said) &&
  !rule.unlessPattern?.test(said) &&
  (rule.alongPattern?.test(said) ?? true);
