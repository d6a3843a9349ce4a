import { isPause, type RiskKind, RISK_KINDS } from "../../../domain/hold.ts";
import type { Finding } from "../rule.ts";
import { type Danger, type EarVerdict, OWN_VOICES, VOICE_AT, VOICES } from "./ear.ts";

/** Where the ear is loud enough: drawn on batches a model had not seen, see `evals/safety/README.md`. */
export interface EarLines {
  /** Above this the person's own voices together pause, and each of them above its own line. */
  readonly own: number;
  readonly pause: Readonly<Record<string, number>>;
  /** Above this a voice is answered with an open question or that kind's card, without a pause. */
  readonly hint: Readonly<Record<string, number>>;
  /** A rule that harmless lines set off is believed above its line; any other always stands. */
  readonly rules: Readonly<Record<string, number>>;
}

const SILENT = 99;

export const oddsOf = (verdict: EarVerdict, voice: Danger): number =>
  verdict.odds[VOICE_AT.get(voice) ?? 0] ?? -SILENT;

const isLoud = (verdict: EarVerdict, voice: Danger, line: number | undefined): boolean =>
  oddsOf(verdict, voice) > (line ?? SILENT);

export const soundsAtRisk = (verdict: EarVerdict, lines: EarLines): boolean =>
  verdict.own > lines.own || OWN_VOICES.some((voice) => isLoud(verdict, voice, lines.pause[voice]));

/** What is now is held against any danger: an overdose sounds like one, whoever meant it. */
const isOfOwnDanger = ({ kind, level }: Pick<Finding, "kind" | "level">): boolean =>
  level === "risk" && (kind === "suicide" || kind === "self-harm");

/** What a rule is held against: of the person's own danger, or of any. */
export const oddsFor = (
  finding: Pick<Finding, "kind" | "level">,
  { own, any }: EarVerdict,
): number => (isOfOwnDanger(finding) ? own : any);

/** One rule has a line for each level it may find. */
export const ruleName = ({ id, level }: Pick<Finding, "id" | "level">): string =>
  level === "concern" ? `${id} (concern)` : id;

export const isBelieved = (finding: Finding, verdict: EarVerdict, lines: EarLines): boolean =>
  finding.isSure === true ||
  oddsFor(finding, verdict) > (lines.rules[ruleName(finding)] ?? -SILENT);

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
