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
  oddsOf,
  soundsAtRisk,
} from "../../src/safety/screen/ear/ear-lines.ts";
import type { Finding } from "../../src/safety/screen/rule.ts";
import { STRATA } from "./strata.ts";

/** A line as a model heard it that had never seen another of the same hand, and what the rules say of it. */
export interface Heard {
  readonly writer: string;
  readonly stratum: string;
  readonly verdict: EarVerdict;
  readonly findings: readonly Finding[];
}

const NEVER = 99;
/** Batches made to be unlike all before, with harmless lines close to the dangerous ones. */
const HARD = new Set(
  [8, 9, 10, 11, 14, 15, 16, 17, 18].map((batch) => `fresh-${batch}`),
);

/** How many wrong ones there may be in a heap of harmless lines. */
interface Bound {
  readonly share: number;
  readonly anyShare: number;
  readonly holds: (heard: Heard) => boolean;
}

const BOUNDS: readonly Bound[] = [
  { share: 0.005, anyShare: 0.01, holds: ({ stratum }) => stratum === "ordinary" },
  {
    share: 0.0075,
    anyShare: 0.012,
    holds: ({ stratum, writer }) => stratum === "ordinary" && HARD.has(writer),
  },
  { share: 0.02, anyShare: 0.04, holds: ({ stratum }) => stratum === "sad-but-safe" },
  { share: 0.02, anyShare: 0.05, holds: ({ stratum }) => stratum === "idiom" },
  { share: 0.02, anyShare: 0.05, holds: ({ stratum }) => stratum === "denial" },
];

export const isPaused = ({ findings, verdict }: Heard, lines: EarLines): boolean =>
  soundsAtRisk(verdict, lines) ||
  findings.some((finding) => finding.level !== "concern" && isBelieved(finding, verdict, lines));

export const isSeen = (heard: Heard, lines: EarLines): boolean =>
  isPaused(heard, lines) ||
  heard.findings.some((finding) => isBelieved(finding, heard.verdict, lines)) ||
  hintOf(heard.verdict, lines) !== undefined;

type Flag = (heard: Heard, lines: EarLines) => boolean;

/** A line that may be lowered: where it stands, and the score it is held against. */
interface Knob {
  readonly scoreOf: (verdict: EarVerdict) => number;
  readonly set: (lines: EarLines, line: number) => EarLines;
}

const PAUSE_KNOBS: readonly Knob[] = [
  { scoreOf: ({ own }) => own, set: (lines, own) => ({ ...lines, own }) },
  ...OWN_VOICES.map((voice) => ({
    scoreOf: (verdict: EarVerdict) => oddsOf(verdict, voice),
    set: (lines: EarLines, line: number) => ({
      ...lines,
      pause: { ...lines.pause, [voice]: line },
    }),
  })),
];

const HINT_KNOBS: readonly Knob[] = VOICES.filter(
  (voice): voice is Danger => voice !== "harmless",
).map((voice) => ({
  scoreOf: (verdict: EarVerdict) => oddsOf(verdict, voice),
  set: (lines, line) => ({ ...lines, hint: { ...lines.hint, [voice]: line } }),
}));

/** How sure of the contrary the ear must be for a rule not to be believed: about even. */
const BELIEVED = -0.25;

/** The lowest lines that the bounds allow: first for pauses, then, with those, for signs of any level. */
export function drawLines(heard: readonly Heard[]): EarLines {
  const none: EarLines = { believed: BELIEVED, own: NEVER, pause: {}, hint: {} };
  const pause = lowered(heard, none, PAUSE_KNOBS, isPaused, "share", ["pause"]);
  return lowered(heard, pause, HINT_KNOBS, isSeen, "anyShare", ["any", "pause"]);
}

const CANDIDATES = 150;
const STEPS = [1, 2, 4, 8];

/** Greedy: again and again the knob is turned that finds most for each place it moves. */
function lowered(
  heard: readonly Heard[],
  from: EarLines,
  knobs: readonly Knob[],
  flag: Flag,
  bound: "share" | "anyShare",
  owed: readonly string[],
): EarLines {
  const harmless = heard.filter(({ stratum }) => owedTo(stratum) === "none");
  const dangers = heard.filter(({ stratum }) => owed.includes(owedTo(stratum)));
  const ladders = knobs.map((knob) => ladderOf(knob, harmless));
  const canBeHeard = (one: Heard): boolean =>
    flag(one, from) ||
    knobs.some(({ scoreOf }, at) => scoreOf(one.verdict) > (ladders[at]?.at(-1) ?? NEVER));
  const isWithin = withinBounds(harmless, canBeHeard, bound, (one) => flag(one, from));
  const shareFound = sharesOf(dangers, canBeHeard);
  const linesAt = (at: readonly number[]): EarLines =>
    knobs.reduce((lines, knob, i) => knob.set(lines, ladders[i]?.[at[i] ?? 0] ?? NEVER), from);
  const valueAt = (at: readonly number[]): number => {
    const lines = linesAt(at);
    return isWithin((one) => flag(one, lines)) ? shareFound((one) => flag(one, lines)) : -1;
  };
  return linesAt(climbed(ladders, valueAt));
}

function climbed(
  ladders: readonly (readonly number[])[],
  valueAt: (rungs: readonly number[]) => number,
): number[] {
  let rungs = ladders.map(() => 0);
  let value = valueAt(rungs);
  for (;;) {
    let best = { gain: 0, rungs, value };
    for (const [knob, ladder] of ladders.entries()) {
      for (const step of STEPS) {
        const rung = (rungs[knob] ?? 0) + step;
        if (rung >= ladder.length) continue;
        const next = rungs.with(knob, rung);
        const reached = valueAt(next);
        const gain = (reached - value) / step;
        if (gain > best.gain) best = { gain, rungs: next, value: reached };
      }
    }
    if (best.gain === 0) return rungs;
    ({ rungs, value } = best);
  }
}

/** A line can only matter just below the score of a harmless message. */
function ladderOf({ scoreOf }: Knob, harmless: readonly Heard[]): number[] {
  const scores = harmless
    .map(({ verdict }) => scoreOf(verdict))
    .toSorted((one, other) => other - one);
  return [NEVER, ...scores.slice(0, CANDIDATES).map((score) => Math.ceil(score * 1000) / 1000)];
}

/** Where the rules alone are over a bound, the ear may add nothing. */
function withinBounds(
  harmless: readonly Heard[],
  canBeHeard: (heard: Heard) => boolean,
  bound: "share" | "anyShare",
  flaggedAlready: (heard: Heard) => boolean,
): (flagged: (heard: Heard) => boolean) => boolean {
  const heaps = BOUNDS.map((one) => {
    const heap = harmless.filter((heard) => one.holds(heard));
    const near = heap.filter(canBeHeard);
    const already = near.filter(flaggedAlready).length;
    return { near, most: Math.max(already, Math.floor(heap.length * one[bound])) };
  });
  return (flagged) => heaps.every(({ near, most }) => near.filter(flagged).length <= most);
}

const OWED = new Map(STRATA.map((stratum) => [stratum.name, stratum.owed]));
const owedTo = (stratum: string): string => OWED.get(stratum) ?? "none";

/** What is said most and heard least counts more; the rest counts once. */
const WORTH: Readonly<Record<string, number>> = {
  passive: 2,
  implicit: 1.5,
  "history-present": 0.5,
};

const worthOf = (stratum: string): number => WORTH[stratum] ?? 1;

/** The sum of the strata's shares, so that many lines of one kind do not outvote few of another. */
function sharesOf(
  dangers: readonly Heard[],
  canBeHeard: (heard: Heard) => boolean,
): (found: (heard: Heard) => boolean) => number {
  const all = new Map<string, number>();
  for (const { stratum } of dangers) all.set(stratum, (all.get(stratum) ?? 0) + 1);
  const near = dangers.filter(canBeHeard);
  return (found) =>
    near.reduce(
      (sum, one) => (found(one) ? sum + worthOf(one.stratum) / (all.get(one.stratum) ?? 1) : sum),
      0,
    );
}
