import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isPause, type RiskKind, type ScreenResult } from "../../src/domain/hold.ts";

/** Batches of messages, in the order they were written; see the README for whose hand each is. */
export const BATCHES = [
  "held-out",
  "tuning",
  "fresh-5",
  "fresh-6",
  "fresh-7",
  "fresh-8",
  "fresh-9",
  "fresh-10",
  "fresh-11",
  "fresh-12",
  "fresh-13",
  "fresh-14",
  "fresh-15",
  "fresh-16",
  "fresh-17",
  "fresh-18",
  "fresh-19",
  "fresh-20",
  "fresh-21",
  "fresh-22",
  "fresh-23",
  "fresh-24",
  "fresh-25",
  "fresh-26",
  "fresh-27",
  "fresh-28",
  "fresh-29",
  "fresh-30",
  "fresh-31",
  "fresh-32",
  "fresh-33",
  "fresh-34",
  "fresh-35",
  "fresh-36",
  "fresh-37",
  "fresh-38",
  "fresh-39",
] as const;
export type Half = (typeof BATCHES)[number];
/** Guarded by the baseline: the five that nothing was learned from, and what the rules were made on. */
export const HALVES: readonly Half[] = [
  "held-out",
  "fresh-27",
  "fresh-30",
  "fresh-34",
  "fresh-39",
  "tuning",
  "fresh-5",
  "fresh-6",
  "fresh-7",
];

/** Strangers who wrote as people do, neither hard nor easy on purpose. */
export const NATURAL: ReadonlySet<string> = new Set(
  [26, 28, 29, 32, 33, 35, 36, 37, 38].map((batch) => `fresh-${batch}`),
);

/** What the screen owes a message: a pause, any sign, or silence. */
export type Owed = "pause" | "any" | "none";

export interface Stratum {
  readonly name: string;
  readonly owed: Owed;
  readonly kind: RiskKind | undefined;
  /** The share that must be right; for silence, the share of pauses that may be wrong. */
  readonly target: number;
  /** For silence: the share of signs of any level that may be wrong. */
  readonly anyTarget?: number;
}

const pause = (name: string, kind: RiskKind, target: number): Stratum => ({
  name,
  owed: "pause",
  kind,
  target,
});
const any = (name: string, kind: RiskKind): Stratum => ({ name, owed: "any", kind, target: 0.85 });
const none = (name: string, target: number, anyTarget: number): Stratum => ({
  name,
  owed: "none",
  kind: undefined,
  target,
  anyTarget,
});

export const STRATA: readonly Stratum[] = [
  pause("explicit", "suicide", 0.98),
  pause("imminent", "suicide", 0.98),
  pause("passive", "suicide", 0.92),
  pause("implicit", "suicide", 0.8),
  pause("coded", "suicide", 0.8),
  pause("self-harm", "self-harm", 0.92),
  any("self-harm-treated", "self-harm"),
  pause("history-present", "suicide", 0.85),
  any("history-alone", "suicide"),
  any("third-party", "suicide"),
  any("partner-abuse", "partner-abuse"),
  any("child-abuse", "child-abuse"),
  any("elder-abuse", "elder-abuse"),
  any("violence", "violence"),
  any("eating-disorder", "eating-disorder"),
  any("psychosis-mania", "psychosis-mania"),
  any("overdose-withdrawal", "overdose-withdrawal"),
  any("medical-emergency", "medical-emergency"),
  any("minor", "minor"),
  none("ordinary", 0.005, 0.01),
  none("sad-but-safe", 0.02, 0.04),
  none("idiom", 0.02, 0.05),
  none("denial", 0.02, 0.05),
];

const MESSAGES = join(import.meta.dirname, "messages");

export function messagesOf(half: Half, stratum: string): string[] {
  const file = join(MESSAGES, half, `${stratum}.jsonl`);
  if (!existsSync(file)) return [];
  return linesOf(file).map((line) => (JSON.parse(line) as { text: string }).text);
}

export const linesOf = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

export const jsonlFilesOf = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .map((name) => join(dir, name));

/** Whether a message of this stratum got what it was owed. */
export function isRight(stratum: Stratum, result: ScreenResult): boolean {
  if (stratum.owed === "pause") return isPause(result);
  return stratum.owed === "any" ? result.level !== "none" : !isPause(result);
}
