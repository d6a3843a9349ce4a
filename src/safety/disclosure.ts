import { parse } from "yaml";
import { z } from "zod";

/** Why it is said now that this is a program, in the order in which one reason stands for the others. */
export const DISCLOSURE_REASONS = [
  "asked",
  "first-use",
  "days-away",
  "session-start",
  "hours-passed",
] as const;
export type DisclosureReason = (typeof DISCLOSURE_REASONS)[number];

const HOUR_MS = 3_600_000;
/** Said again after this long in one sitting (New York, Washington). */
export const DISCLOSE_EVERY_HOURS = 3;
/** Said again after this long away (Utah). */
export const DISCLOSE_AFTER_DAYS_AWAY = 7;

export interface DisclosureInput {
  /** ISO instants throughout. */
  readonly now: string;
  /** When this was last said to this client; absent if never. */
  readonly disclosedAt: string | undefined;
  /** When this sitting began; absent where it cannot be told. */
  readonly sessionStartedAt?: string | undefined;
  /** The client's last message before this one. */
  readonly lastMessageAt?: string | undefined;
  /** The client asks whether this is a person. */
  readonly asked?: boolean;
}

/**
 * Whether it must be said now that this is "an automated program, not a person, not a therapist".
 * The strictest of all regions' rules holds everywhere: before first use, at the start of a session,
 * after 7 days away, every 3 hours, and whenever asked. A time that cannot be trusted counts as due.
 */
export const disclosureDue = (input: DisclosureInput): DisclosureReason | undefined => {
  if (input.asked) return "asked";
  if (input.disclosedAt === undefined) return "first-use";
  const now = Date.parse(input.now);
  const disclosed = Date.parse(input.disclosedAt);
  const awayMs = DISCLOSE_AFTER_DAYS_AWAY * 24 * HOUR_MS;
  const last = input.lastMessageAt === undefined ? undefined : Date.parse(input.lastMessageAt);
  if (last !== undefined && now - last >= awayMs && disclosed <= last) return "days-away";
  if (now - disclosed >= awayMs) return "days-away";
  const started = input.sessionStartedAt;
  if (started !== undefined && disclosed < Date.parse(started)) return "session-start";
  const sinceMs = now - disclosed;
  return sinceMs >= 0 && sinceMs < DISCLOSE_EVERY_HOURS * HOUR_MS ? undefined : "hours-passed";
};

const textsSchema = z.strictObject({
  version: z.number().int().positive(),
  reviewedBy: z.string(),
  banner: z.string(),
  texts: z.record(z.enum(DISCLOSURE_REASONS), z.string()),
});

export interface DisclosureTexts {
  /** Always on the screen. */
  readonly banner: string;
  readonly texts: Readonly<Record<DisclosureReason, string>>;
}

/** Reads `prompts/<language>/safety/disclosure.yaml`. */
export const readDisclosureTexts = (content: string): DisclosureTexts =>
  textsSchema.parse(parse(content));
