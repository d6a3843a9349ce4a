import { z } from "zod";

/**
 * What a client may agree to, each on its own, each with the version of the text that was read.
 * automated-program and storage are needed before anything is kept. Without model-vendor the program's
 * own rules speak; without sharing-with-practice the conversation stays private, save for what a safety
 * alert shares, which is said beforehand.
 */
export const CONSENT_KINDS = [
  "automated-program",
  "storage",
  "model-vendor",
  "sharing-with-practice",
] as const;
export const consentKindSchema = z.enum(CONSENT_KINDS);
export type ConsentKind = z.infer<typeof consentKindSchema>;

export const NEEDED_CONSENTS: readonly ConsentKind[] = ["automated-program", "storage"];

/** One decision; a later one of the same kind replaces it, none is ever changed. */
export interface ConsentDecision {
  readonly kind: ConsentKind;
  readonly version: number;
  readonly given: boolean;
  /** ISO instant. */
  readonly at: string;
}

/** The version of each text that is asked for now. */
export type ConsentVersions = Readonly<Record<ConsentKind, number>>;

/** outdated: agreed to an older text; it is asked again, and until then it does not count. */
export type ConsentStanding = "given" | "declined" | "revoked" | "outdated" | "unasked";

/** `decisions` in the order they were made. */
export const standingOf = (
  decisions: readonly ConsentDecision[],
  kind: ConsentKind,
  versions: ConsentVersions,
): ConsentStanding => {
  const own = decisions.filter((one) => one.kind === kind);
  const last = own.at(-1);
  if (last === undefined) return "unasked";
  if (!last.given) return own.some((one) => one.given) ? "revoked" : "declined";
  return last.version >= versions[kind] ? "given" : "outdated";
};

const isGiven = (
  decisions: readonly ConsentDecision[],
  kind: ConsentKind,
  versions: ConsentVersions,
): boolean => standingOf(decisions, kind, versions) === "given";

/** May the program talk with this person and keep what they write? If not: resources and the practice's contact. */
export const mayTalk = (
  decisions: readonly ConsentDecision[],
  versions: ConsentVersions,
): boolean => NEEDED_CONSENTS.every((kind) => isGiven(decisions, kind, versions));

/** May what they write be sent to a model's vendor? */
export const mayUseModel = (
  decisions: readonly ConsentDecision[],
  versions: ConsentVersions,
): boolean => mayTalk(decisions, versions) && isGiven(decisions, "model-vendor", versions);

/** May the practice read the conversation and the goals? A safety alert, without text, is not asked for here. */
export const mayPracticeRead = (
  decisions: readonly ConsentDecision[],
  versions: ConsentVersions,
): boolean => mayTalk(decisions, versions) && isGiven(decisions, "sharing-with-practice", versions);
