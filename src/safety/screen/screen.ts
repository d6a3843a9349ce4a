import { isPause, type RiskKind, type ScreenLevel, type ScreenResult } from "../../domain/hold.ts";
import { findInContext, withoutQuestion } from "./in-context.ts";
import { soundsLikeRisk } from "./linear.ts";
import { type ReadMessage, readMessage } from "./normalise/read-message.ts";
import table from "./phrase-table.json" with { type: "json" };
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
const KNOWN_WORDS: ReadonlySet<string> = new Set(table.known.split(" "));
/** How far back talk of dying still colours a message. */
const RECENT_MESSAGES = 6;
/** A quotation is looked for in questions up to this length. */
const QUESTION_CHARACTERS = 400;

/**
 * Judges one message for danger, before anything else happens with it.
 *
 * Deterministic and pure: no model, no database, no clock; it never throws, and its time grows with
 * the length of the text. The levels are those of the codebook: risk and imminent pause the coaching,
 * concern asks or offers help, none goes on. `rule` names what decided, never what was written.
 */
export function screen(text: string, context: ScreenContext = {}): ScreenResult {
  const findings = findingsOf(text, context);
  const first = findings[0];
  if (first === undefined) return { level: "none", kinds: [], rule: "none" };
  return { level: first.level, kinds: kindsOf(findings), rule: first.id };
}

/**
 * Whether the words that raised a pause were plain, or could have meant something else (passive,
 * implicit, coded): after an unclear message a direct "no" of the person may lift the pause.
 */
export function clarityOf(text: string, context: ScreenContext = {}): Clarity {
  return findingsOf(text, context)[0]?.clarity ?? "unclear";
}

/** Worst first; of two alike, the plainer one. */
function findingsOf(text: string, context: ScreenContext): Finding[] {
  const message = withoutQuoted(readMessage(text, KNOWN_WORDS), context.openQuestion);
  const { rest, findings } = setAside(message.said, message.full);
  const speaking: Finding[] = ALL_RULES.filter((rule) => ruleSpeaks(rule, rest)).map(
    ({ id, kind, level, clarity = "unclear" }) => ({ id, kind, level, clarity }),
  );
  const inContext = findInContext(rest, () => spokeOfDying(context.recent ?? []));
  const all = [...speaking, ...findings, ...(inContext ? [inContext] : [])];
  if (all.length === 0 && soundsLikeRisk(rest.text)) return [LINEAR_FINDING];
  return all.toSorted((one, other) => weightOf(other) - weightOf(one));
}

/** What the rules listen to: the message without what is harmless in it. For the training script. */
export const restOf = (text: string): string => {
  const message = readMessage(text, KNOWN_WORDS);
  return setAside(message.said, message.full).rest.text;
};

const LINEAR_FINDING: Finding = {
  id: "linear/sounds-like-risk",
  kind: "suicide",
  level: "risk",
  clarity: "unclear",
};

const weightOf = ({ level, clarity }: Finding): number =>
  ORDER[level] * 2 + (clarity === "explicit" ? 1 : 0);

function withoutQuoted(message: ReadMessage, question: string | undefined): ReadMessage {
  if (question === undefined || question === "") return message;
  const asked = readMessage(question.slice(0, QUESTION_CHARACTERS), KNOWN_WORDS);
  return {
    full: withoutQuestion(message.full, asked.full),
    said: withoutQuestion(message.said, asked.said),
  };
}

const spokeOfDying = (recent: readonly string[]): boolean =>
  recent.slice(-RECENT_MESSAGES).some((text) => {
    const result = screen(text);
    return (
      isPause(result) && result.kinds.some((kind) => kind === "suicide" || kind === "self-harm")
    );
  });

const kindsOf = (findings: readonly Finding[]): RiskKind[] => [
  ...new Set(findings.map((finding) => finding.kind)),
];
