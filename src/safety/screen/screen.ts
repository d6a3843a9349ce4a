import type { RiskKind, ScreenLevel, ScreenResult } from "../../domain/hold.ts";
import { readMessage } from "./normalise/read-message.ts";
import { type Clarity, type Finding, ruleSpeaks } from "./rule.ts";
import { ALL_RULES } from "./rules/all-rules.ts";
import { setAside } from "./set-aside.ts";

/** What was said around a message. */
export interface ScreenContext {
  /** The last messages of the person, oldest first. */
  readonly recent?: readonly string[];
  /** The coach's question that stands open, in its own words. */
  readonly openQuestion?: string;
}

const ORDER: Readonly<Record<ScreenLevel, number>> = { none: 0, concern: 1, risk: 2, imminent: 3 };
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  ALL_RULES.flatMap((rule) => rule.listensFor.words),
);

/**
 * Judges one message for danger, before anything else happens with it.
 *
 * Deterministic and pure: no model, no database, no clock; it never throws, and its time grows with
 * the length of the text. The levels are those of the codebook: risk and imminent pause the coaching,
 * concern asks or offers help, none goes on.
 */
export function screen(text: string, _context: ScreenContext = {}): ScreenResult {
  const findings = findingsOf(text);
  const first = findings[0];
  if (first === undefined) return { level: "none", kinds: [], rule: "none" };
  return { level: first.level, kinds: kindsOf(findings), rule: first.id };
}

/** Worst first. */
function findingsOf(text: string): Finding[] {
  const message = readMessage(text, KNOWN_WORDS);
  const { rest, findings } = setAside(message.said, message.full);
  const speaking: Finding[] = ALL_RULES.filter((rule) => ruleSpeaks(rule, rest)).map(
    ({ id, kind, level, clarity = "unclear" }) => ({ id, kind, level, clarity }),
  );
  return [...speaking, ...findings].toSorted((one, other) => ORDER[other.level] - ORDER[one.level]);
}

const kindsOf = (findings: readonly Finding[]): RiskKind[] => [
  ...new Set(findings.map((finding) => finding.kind)),
];

/** Whether the words that raised a pause were plain, or could have meant something else. */
export function clarityOf(text: string, _context: ScreenContext = {}): Clarity {
  return findingsOf(text)[0]?.clarity ?? "unclear";
}
