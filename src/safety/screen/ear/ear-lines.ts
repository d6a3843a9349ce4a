import { isPause, type RiskKind, RISK_KINDS } from "../../../domain/hold.ts";
import type { Finding } from "../rule.ts";
import { type Danger, type EarVerdict, OWN_VOICES, VOICE_AT, VOICES } from "./ear.ts";

/** Where the ear is loud enough: drawn on batches a model had not seen, see `evals/safety/README.md`. */
export interface EarLines {
  /** Below this, all in all, a rule that is often wrong is not believed. */
  readonly believed: number;
  /** Above this the person's own voices together pause, and each of them above its own line. */
  readonly own: number;
  readonly pause: Readonly<Record<string, number>>;
  /** Above this a voice is answered with an open question or that kind's card, without a pause. */
  readonly hint: Readonly<Record<string, number>>;
}

const SILENT = 99;

export const oddsOf = (verdict: EarVerdict, voice: Danger): number =>
  verdict.odds[VOICE_AT.get(voice) ?? 0] ?? -SILENT;

const isLoud = (verdict: EarVerdict, voice: Danger, line: number | undefined): boolean =>
  oddsOf(verdict, voice) > (line ?? SILENT);

export const soundsAtRisk = (verdict: EarVerdict, lines: EarLines): boolean =>
  verdict.own > lines.own || OWN_VOICES.some((voice) => isLoud(verdict, voice, lines.pause[voice]));

/**
 * Rules that strangers' harmless lines hardly ever set off (once or never in some 6,000, at ten hits and more),
 * and those found by how a message is built: an ear that has not heard such words does not overrule them.
 */
const FIRM =
  /^(?:explicit|history|minor|child-abuse|psychosis-mania)\/|^(?:passive\/(?:no-denial|not-wake-up|tired-of-living|better-without-me|concepts)|implicit\/not-for-much-longer|other-words\/(?:not-alive|means-at-hand)|self-harm\/(?:treated|concepts)|partner-abuse\/(?:threat-to-life|threats|violence|in-other-words)|elder-abuse\/(?:of-an-elder|in-other-words)|third-party\/at-risk|medical-emergency\/in-other-words|violence\/threatened|eating-disorder\/(?:named|purging))$/;

/** The others are overruled only by an ear that is surer the more is at stake. */
const AT_STAKE = /^(?:passive|implicit|other-words|self-harm|coded)\//;
const SURER = 1;

const isFirm = ({ id, level }: Pick<Finding, "id" | "level">): boolean =>
  level === "imminent" || FIRM.test(id);

/** A rule that is often wrong needs an ear that is not sure of the contrary. */
export const isBelieved = (
  finding: Pick<Finding, "id" | "level">,
  verdict: EarVerdict,
  lines: EarLines,
): boolean =>
  isFirm(finding) || verdict.any > lines.believed - (AT_STAKE.test(finding.id) ? SURER : 0);

const DANGERS = VOICES.filter((voice): voice is Danger => voice !== "harmless");

/** The loudest voice above its line, if one is. */
export function hintOf(verdict: EarVerdict, lines: EarLines): Danger | undefined {
  let loudest: Danger | undefined;
  let over = 0;
  for (const voice of DANGERS) {
    const above = oddsOf(verdict, voice) - (lines.hint[voice] ?? SILENT);
    if (above <= over) continue;
    loudest = voice;
    over = above;
  }
  return loudest;
}

const kindOf = (voice: Danger): RiskKind => RISK_KINDS.find((kind) => kind === voice) ?? "suicide";

/** "She says no" is too little to go by: a sign from the ear alone needs a few words. */
const FEWEST_WORDS = 5;

/** What rules and ear make of a message together. */
export function weighed(
  findings: readonly Finding[],
  verdict: EarVerdict,
  lines: EarLines,
  words = FEWEST_WORDS,
): Finding[] {
  const believed = findings.filter((finding) => isBelieved(finding, verdict, lines));
  if (believed.some(({ level }) => isPause({ level, kinds: [], rule: "" }))) return believed;
  if (soundsAtRisk(verdict, lines)) return [earFinding(loudestOwn(verdict), "risk"), ...believed];
  const hint = believed.length === 0 && words >= FEWEST_WORDS ? hintOf(verdict, lines) : undefined;
  return hint === undefined ? believed : [earFinding(hint, "concern")];
}

const loudestOwn = (verdict: EarVerdict): Danger =>
  OWN_VOICES.toSorted((one, other) => oddsOf(verdict, other) - oddsOf(verdict, one))[0] ??
  "passive";

const earFinding = (voice: Danger, level: "risk" | "concern"): Finding => ({
  id: `ear/${voice}`,
  kind: kindOf(voice),
  level,
  clarity: "unclear",
});
