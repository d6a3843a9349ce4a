import { POLICY_MODES } from "../domain/conversation.ts";
import type { PolicyMode } from "../domain/conversation.ts";
import type { DisclosureRules, Duty, RegionTable } from "./region-table.ts";
import { rowFor } from "./region-table.ts";

export interface PolicyInput {
  readonly country: string;
  readonly region?: string | undefined;
  /** False only for the terminal chat and the demo on this machine. */
  readonly production: boolean;
  /** The most the practice itself allows. */
  readonly practiceMode: PolicyMode;
  /** The practice states in writing that a licensed person oversees generative use. */
  readonly attestedAt?: string | undefined;
  /** When the practice accepted the safety cards. */
  readonly cardsAcceptedAt?: string | undefined;
  /** The client may be talked with: storing and an automated program are agreed to. */
  readonly mayTalk: boolean;
  /** The client agreed to a model's vendor. */
  readonly mayUseModel: boolean;
  /** The client agreed that the practice reads the talk: whoever releases a reply reads it. */
  readonly mayBeRead: boolean;
}

/** Stable codes, for `cairn doctor`, for the audit, and for the tests. */
export type PolicyReason =
  | "practice-allows-no-more"
  | "region-caps"
  | "region-unknown"
  | "no-attestation"
  | "cards-not-accepted"
  | "no-consent-to-talk"
  | "no-consent-to-model"
  | "no-consent-to-sharing";

export interface PolicyDecision {
  readonly mode: PolicyMode;
  /** Everything that holds the mode down, the practice's own choice first. */
  readonly reasons: readonly PolicyReason[];
  readonly disclosureRules: DisclosureRules;
  readonly duties: readonly Duty[];
}

const lower = (one: PolicyMode, other: PolicyMode): PolicyMode =>
  POLICY_MODES.indexOf(one) <= POLICY_MODES.indexOf(other) ? one : other;

/**
 * The most careful of everything that has a say: the practice, its region, its attestation, its
 * acceptance of the safety cards, and the client's consents. Rows: `prompts/policy/regions.yaml`.
 */
export const decidePolicy = (table: RegionTable, input: PolicyInput): PolicyDecision => {
  const row = rowFor(table, input.country, input.region);
  const cap = row?.cap ?? (input.production ? table.unknown.cap : "generative");
  const limits: readonly (readonly [PolicyReason, boolean, PolicyMode])[] = [
    ["practice-allows-no-more", true, input.practiceMode],
    [row ? "region-caps" : "region-unknown", true, cap],
    ["no-attestation", input.production && input.attestedAt === undefined, "scripted"],
    ["cards-not-accepted", input.production && input.cardsAcceptedAt === undefined, "off"],
    ["no-consent-to-talk", !input.mayTalk, "off"],
    ["no-consent-to-model", !input.mayUseModel, "scripted"],
  ];
  const holding = limits.filter(([, holds, mode]) => holds && mode !== "generative");
  const mode = holding.reduce<PolicyMode>((most, [, , other]) => lower(most, other), "generative");
  const isUnread = mode === "reviewed" && !input.mayBeRead;
  return {
    mode: isUnread ? "scripted" : mode,
    reasons: [
      ...holding.map(([reason]) => reason),
      ...(isUnread ? (["no-consent-to-sharing"] as const) : []),
    ],
    disclosureRules: table.disclosure,
    duties: row?.duties ?? ["no-licensed-words"],
  };
};

/** In `off` and `scripted` no model is ever called. */
export const mayCallModel = (mode: PolicyMode): boolean =>
  mode === "reviewed" || mode === "generative";
