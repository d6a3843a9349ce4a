import {
  mayPracticeRead,
  mayTalk,
  mayUseModel,
  type ConsentDecision,
  type ConsentVersions,
} from "../domain/consent.ts";
import type { PolicyMode } from "../domain/conversation.ts";
import type { Practice } from "../domain/practice.ts";
import { decidePolicy, type PolicyDecision, type PolicyInput } from "../safety/policy.ts";
import type { RegionTable } from "../safety/region-table.ts";

export interface Policy {
  /** What a practice may do here, for a client who agrees to everything. */
  ofPractice(practice: Practice): PolicyDecision;
  /** What this client's decisions leave of it. */
  modeFor(practice: Practice, decisions: readonly ConsentDecision[]): PolicyMode;
}

export interface PolicyOptions {
  readonly regions: RegionTable;
  readonly consentVersions: ConsentVersions;
  /** Only this practice, and only where nobody else can come, is no production. */
  readonly demoPracticeId: string | undefined;
  /** Without one nobody is asked whether it may be used. */
  readonly hasModel: boolean;
}

export const createPolicy = (options: PolicyOptions): Policy => {
  const decide = (
    practice: Practice,
    may: Pick<PolicyInput, "mayTalk" | "mayUseModel" | "mayBeRead">,
  ) =>
    decidePolicy(options.regions, {
      country: practice.country,
      region: practice.region,
      production: practice.id !== options.demoPracticeId,
      practiceMode: practice.mode,
      attestedAt: practice.attestedAt,
      cardsAcceptedAt: practice.cardsAcceptedAt,
      ...may,
    });
  return {
    ofPractice: (practice) =>
      decide(practice, { mayTalk: true, mayUseModel: options.hasModel, mayBeRead: true }),
    modeFor: (practice, decisions) =>
      decide(practice, {
        mayTalk: mayTalk(decisions, options.consentVersions),
        mayUseModel: options.hasModel && mayUseModel(decisions, options.consentVersions),
        mayBeRead: mayPracticeRead(decisions, options.consentVersions),
      }).mode,
  };
};
