import type { Fact } from "../../../coach/facts.ts";
import type { Line } from "../../../domain/conversation.ts";
import type { Mask } from "../guards/masking.ts";

/** So many last lines go along; the facts carry the rest. */
const RECENT_LINES = 14;
const LONGEST_LINE = 1_500;

/**
 * Text of others travels as JSON: it cannot close its own quotation marks, so it can neither look like
 * an instruction's line nor pretend that the data has ended. Masked before it is quoted.
 */
export const data = (mask: Mask, value: unknown): string => JSON.stringify(masked(mask, value));

const masked = (mask: Mask, value: unknown): unknown => {
  if (typeof value === "string") return mask.hide(value);
  if (Array.isArray(value)) return value.map((item: unknown) => masked(mask, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(mask, one)]));
};

export const told = ({ slot, value, provenance, quote }: Fact): Record<string, string> =>
  quote === value ? { slot, value, provenance } : { slot, value, quote, provenance };

export const lines = (recent: readonly Line[]): { who: string; said: string }[] =>
  recent.slice(-RECENT_LINES).map(({ role, text }) => ({ who: role, said: cut(text) }));

export const cut = (text: string): string =>
  text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text;
