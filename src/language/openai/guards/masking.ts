import type { Identifiers } from "./identifiers.ts";
import { patternsOf } from "./mask-patterns.ts";

/**
 * Puts `[name-1]`, `[email-1]` … where a text says who somebody is, and the words back where a
 * model's answer says `[name-1]`. One mask for one call: the same words get the same token.
 * This hides what is known and what looks like it; it does not make a text anonymous.
 */
export interface Mask {
  hide(text: string): string;
  /** Undefined when the answer holds a token that was never given out. */
  restore(text: string): string | undefined;
}

const TOKEN = /\[(?:name|email|phone|date)-\d+\]/giu;

export const createMask = (identifiers: Identifiers): Mask => {
  const patterns = patternsOf(identifiers);
  const tokenOf = new Map<string, string>();
  const wordsOf = new Map<string, string>();
  const counts = new Map<string, number>();

  const tokenFor = (kind: string, words: string): string => {
    const known = tokenOf.get(words);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const token = `[${kind}-${count}]`;
    tokenOf.set(words, token);
    wordsOf.set(token, words);
    return token;
  };

  return {
    // Something that already looks like a token is hidden too, or it would come back as somebody's name.
    hide: (text) =>
      text.replaceAll(patterns.all, (found: string) => {
        const kind = patterns.kindOf(found);
        return kind === undefined ? found : tokenFor(kind, patterns.asGiven(found));
      }),
    restore: (text) => {
      let isWhole = true;
      const restored = text.replaceAll(TOKEN, (token) => {
        const words = wordsOf.get(token.toLowerCase());
        if (words === undefined) isWhole = false;
        return words ?? token;
      });
      return isWhole ? restored : undefined;
    },
  };
};
