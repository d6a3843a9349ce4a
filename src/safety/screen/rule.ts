import type { RiskKind, ScreenLevel } from "../../domain/hold.ts";
import { type Heard, heard, type PhraseSet, phraseSet } from "./phrase-set.ts";

export type Clarity = "explicit" | "unclear";

/** What one rule found. */
export interface Finding {
  /** Stable: it is kept with every alert and shown in the evals. */
  readonly id: string;
  readonly kind: RiskKind;
  readonly level: Exclude<ScreenLevel, "none">;
  /** unclear: a direct "no" of the person may lift the pause. */
  readonly clarity: Clarity;
  /** Said so plainly that neither ear nor sense is asked. */
  readonly isSure?: boolean;
}

/** One thing the screen listens for, written in the phrase language of `phrase.ts`. */
export interface RuleText extends Omit<Finding, "clarity"> {
  readonly clarity?: Clarity;
  readonly phrases: readonly string[];
  /** A match is no match when one of these is near it. */
  readonly unless?: readonly string[];
}

export interface Rule extends RuleText {
  readonly listensFor: PhraseSet;
  readonly unlessNear: PhraseSet | undefined;
}

export const compileRule = (text: RuleText): Rule => ({
  ...text,
  listensFor: phraseSet(...text.phrases),
  unlessNear: text.unless && phraseSet(...text.unless.map((words) => `(${words})`)),
});

/** How far around a match its "unless" is looked for: about ten words, so that a long message cannot hide it. */
const NEAR_CHARACTERS = 55;

export function ruleSpeaks(rule: Rule, message: Heard): boolean {
  const { listensFor, unlessNear } = rule;
  if (unlessNear === undefined) return listensFor.isIn(message);
  return listensFor.matches(message).some((match) => {
    const from = Math.max(0, match.index - NEAR_CHARACTERS);
    const to = match.index + match[0].length + NEAR_CHARACTERS;
    return !unlessNear.isIn(heard(`${message.text.slice(from, to)} `));
  });
}
