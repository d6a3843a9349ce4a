import {
  type Danger,
  type EarVerdict,
  OWN_VOICES,
  VOICES,
} from "../../src/safety/screen/ear/ear.ts";
import {
  type EarLines,
  hintOf,
  isBelieved,
  oddsFor,
  oddsOf,
  ruleName,
  soundsAtRisk,
} from "../../src/safety/screen/ear/ear-lines.ts";
import type { Finding } from "../../src/safety/screen/rule.ts";
import { type Bound, type Knob, lowered, NEVER, NOT_HEARD } from "./lower-lines.ts";
import { STRATA } from "./strata.ts";

/** A line as a model heard it that had never seen another of the same hand, and what the rules say of it. */
export interface Heard {
  readonly writer: string;
  readonly stratum: string;
  readonly verdict: EarVerdict;
  readonly findings: readonly Finding[];
}

/** Batches by strangers, with harmless lines close to the dangerous ones. */
const STRANGERS = new Set(
  [8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 22, 23].map((batch) => `fresh-${batch}`),
);

/** Whole talks with the coach by first-time users: what comes in a day, in the order it comes. */
const TALK = new Set(["fresh-13", "fresh-20", "fresh-21"]);
const isTalk = ({ stratum, writer }: Heard): boolean => stratum === "ordinary" && TALK.has(writer);

const harmless =
  (name: string, strangers = false) =>
  ({ stratum, writer }: Heard): boolean =>
    stratum === name && (!strangers || STRANGERS.has(writer));

/**
 * How many wrong pauses, and how many wrong signs of any level, there may be: a little more of ordinary
 * talk than is wanted, since these lines are closer to danger than what comes in a day.
 */
const PAUSE_BOUNDS: readonly Bound<Heard>[] = [
  { share: 0.008, holds: harmless("ordinary") },
  { share: 0.01, holds: harmless("ordinary", true) },
  { share: 0.008, holds: isTalk },
  { share: 0.02, holds: harmless("sad-but-safe") },
  { share: 0.02, holds: harmless("idiom") },
  { share: 0.02, holds: harmless("denial") },
];
const ANY_BOUNDS: readonly Bound<Heard>[] = [
  { share: 0.014, holds: harmless("ordinary") },
  { share: 0.016, holds: harmless("ordinary", true) },
  { share: 0.011, holds: isTalk },
  { share: 0.04, holds: harmless("sad-but-safe") },
  { share: 0.05, holds: harmless("idiom") },
  { share: 0.05, holds: harmless("denial") },
];

export const isPaused = ({ findings, verdict }: Heard, lines: EarLines): boolean =>
  soundsAtRisk(verdict, lines) ||
  findings.some((finding) => finding.level !== "concern" && isBelieved(finding, verdict, lines));

export const isSeen = (heard: Heard, lines: EarLines): boolean =>
  isPaused(heard, lines) ||
  heard.findings.some((finding) => isBelieved(finding, heard.verdict, lines)) ||
  hintOf(heard.verdict, lines) !== undefined;

const voiceKnob = (name: string, scoreOf: (verdict: EarVerdict) => number): Knob<Heard> => ({
  name,
  scoreOf: ({ verdict }) => scoreOf(verdict),
  highest: NEVER,
});

/** Rules that say about as much share a line: one for each would be drawn round single lines of ours. */
interface Band {
  readonly name: string;
  readonly rules: ReadonlySet<string>;
}

const CLEAREST_BAND = 6;

/** How many times over a rule is likelier to speak of what it listens for than of harmless talk, in doublings; kindly to neither where it spoke seldom. */
function bandsOf(heard: readonly Heard[], isOf: (finding: Finding) => boolean): Band[] {
  const counts = new Map<string, { owed: number; harmless: number; isOwn: boolean }>();
  const all = { owed: 0, harmless: 0 };
  for (const { stratum, findings } of heard) {
    const side = owedTo(stratum) === "none" ? "harmless" : "owed";
    all[side] += 1;
    const names = new Map(findings.filter(isOf).map((one) => [ruleName(one), isOwn(one)]));
    for (const [name, own] of names) {
      const count = counts.get(name) ?? { owed: 0, harmless: 0, isOwn: own };
      count[side] += 1;
      counts.set(name, count);
    }
  }
  const bands = new Map<string, Set<string>>();
  for (const [name, { owed, harmless, isOwn: own }] of counts) {
    const likelier = ((owed + 0.5) * all.harmless) / ((harmless + 1) * all.owed);
    const doublings = Math.max(0, Math.min(CLEAREST_BAND, Math.round(Math.log2(likelier))));
    const band = `${own ? "own" : "any"} ${doublings}`;
    bands.set(band, (bands.get(band) ?? new Set()).add(name));
  }
  return [...bands].map(([name, rules]) => ({ name, rules }));
}

const ruleKnobs = (bands: readonly Band[], isOf: (finding: Finding) => boolean): Knob<Heard>[] =>
  bands.map(({ name, rules }) => ({
    name,
    scoreOf: ({ findings, verdict }) => {
      const found = findings.filter((one) => isOf(one) && rules.has(ruleName(one)));
      return found.reduce((most, one) => Math.max(most, oddsFor(one, verdict)), NOT_HEARD);
    },
    highest: NEVER,
  }));

const owedTo = (name: string): string =>
  STRATA.find((stratum) => stratum.name === name)?.owed ?? "none";

/** What is said most plainly, and what is said most, counts more. */
const WORTH: Readonly<Record<string, number>> = {
  explicit: 3,
  imminent: 3,
  passive: 2,
  implicit: 1.5,
  "self-harm": 1.5,
  "history-present": 0.5,
};

/** Each line its share of its stratum, so that many lines of one kind do not outvote few of another. */
function worths(
  heard: readonly Heard[],
  owed: readonly string[],
  owedWorth: Readonly<Record<string, number>>,
): number[] {
  const all = new Map<string, number>();
  for (const { stratum } of heard) all.set(stratum, (all.get(stratum) ?? 0) + 1);
  return heard.map(({ stratum }) =>
    owed.includes(owedTo(stratum))
      ? ((WORTH[stratum] ?? 1) * (owedWorth[owedTo(stratum)] ?? 1)) / (all.get(stratum) ?? 1)
      : 0,
  );
}

/** The lowest lines that the bounds allow: first for pauses, then, with those, for signs of any level. */
export function drawLines(heard: readonly Heard[]): EarLines {
  const voices: Knob<Heard>[] = [
    voiceKnob("own", ({ own }) => own),
    ...OWN_VOICES.map((voice) => voiceKnob(voice, (verdict) => oddsOf(verdict, voice))),
  ];
  const pauseBands = bandsOf(heard, isPausing);
  const pauseRules = ruleKnobs(pauseBands, isPausing);
  const pause = lowered({
    items: heard,
    worths: worths(heard, ["pause", "any"], { any: 0.3 }),
    knobs: [...voices, ...pauseRules],
    bounds: PAUSE_BOUNDS,
    isAlready: ({ findings }) => findings.some(({ isSure }) => isSure === true),
  });
  const lines: EarLines = {
    own: pause.get("own") ?? NEVER,
    pause: Object.fromEntries(OWN_VOICES.map((voice) => [voice, pause.get(voice) ?? NEVER])),
    hint: {},
    rules: ruleLines(pauseBands, pause),
  };
  const dangers = VOICES.filter((voice): voice is Danger => voice !== "harmless");
  const hints = dangers.map((voice) => voiceKnob(voice, (verdict) => oddsOf(verdict, voice)));
  const concernBands = bandsOf(heard, isConcern);
  const concernRules = ruleKnobs(concernBands, isConcern);
  const any = lowered({
    items: heard,
    worths: worths(heard, ["any", "pause"], {}),
    knobs: [...hints, ...concernRules],
    bounds: ANY_BOUNDS,
    isAlready: (one) => isPaused(one, lines),
  });
  return {
    ...lines,
    hint: Object.fromEntries(dangers.map((voice) => [voice, any.get(voice) ?? NEVER])),
    rules: { ...lines.rules, ...ruleLines(concernBands, any) },
  };
}

/** A rule that stands always needs no line. */
const ruleLines = (
  bands: readonly Band[],
  drawn: ReadonlyMap<string, number>,
): Record<string, number> =>
  Object.fromEntries(
    bands
      .flatMap(({ name, rules }) => {
        const line = drawn.get(name) ?? NOT_HEARD;
        return line <= NOT_HEARD + 1 ? [] : [...rules].map((rule) => [rule, line] as const);
      })
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

const isPausing = ({ level, isSure }: Finding): boolean => isSure !== true && level !== "concern";
const isConcern = ({ level }: Finding): boolean => level === "concern";
const isOwn = ({ kind, level }: Finding): boolean =>
  level === "risk" && (kind === "suicide" || kind === "self-harm");
