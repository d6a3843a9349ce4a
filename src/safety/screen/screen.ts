import { isPause, type RiskKind, type ScreenLevel, type ScreenResult } from "../../domain/hold.ts";
import { earOf, type EarVerdict, quieter, together, UNHEARD } from "./ear/ear.ts";
import { type EarLines, weighed } from "./ear/ear-lines.ts";
import lines from "./ear/lines.json" with { type: "json" };
import earWeights from "./ear/weights.json" with { type: "json" };
import { findInContext, isOpenAlone, withoutQuestion } from "./in-context.ts";
import { type ReadMessage, readMessage } from "./normalise/read-message.ts";
import table from "./phrase-table.json" with { type: "json" };
import { type Clarity, type Finding, ruleSpeaks } from "./rule.ts";
import { ALL_RULES, PLAIN_RULES } from "./rules/all-rules.ts";
import { senseOf } from "./sense/sense.ts";
import senseWeights from "./sense/weights.json" with { type: "json" };
import { type SetAside, setAside } from "./set-aside.ts";

/** What was said around a message. */
export interface ScreenContext {
  /** The last messages of the person, oldest first. */
  readonly recent?: readonly string[];
  /** The coach's question that stands open, in its own words. */
  readonly openQuestion?: string;
}

const EAR_LINES: EarLines = lines;
const ear = earOf(earWeights);
const sense = senseOf(senseWeights);
/** What a message sounds like to both: words and neighbours, and the course of the whole. */
const listen = (said: string): EarVerdict => together(ear(said), sense(said));
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
  const { findings, rest, plain } = ruleFindings(message);
  const inContext = findInContext(rest, () => spokeOfDying(context.recent ?? []));
  const heard = weighed(
    findings,
    heardBy(listen, { said: message.said, plain, findings }),
    EAR_LINES,
    text.trim().split(/\s+/).length,
  );
  const all = inContext ? [...heard, inContext] : heard;
  return all.toSorted((one, other) => weightOf(other) - weightOf(one));
}

function ruleFindings({ said, full }: ReadMessage): SetAside {
  const { rest, spoken, plain, findings } = setAside(said, full);
  const speaking = [
    ...PLAIN_RULES.filter((rule) => ruleSpeaks(rule, spoken)),
    ...ALL_RULES.filter((rule) => ruleSpeaks(rule, rest)),
  ].map(({ id, kind, level, clarity = "unclear", isSure }): Finding => ({
    id,
    kind,
    level,
    clarity,
    ...(isSure && { isSure }),
  }));
  return { findings: [...speaking, ...findings], rest, spoken, plain };
}

/** "Soon, hopefully": so few words, in which no rule found anything, say nothing to an ear. */
const FEWEST_WORDS = 4;
const wordsIn = (said: string): number =>
  said.split(" ").filter((word) => word !== "" && word !== ".").length;

/** A message is heard with and without its sayings and denials. */
export function heardBy(
  ear: (text: string) => EarVerdict,
  { said, plain, findings }: MessageRead,
): EarVerdict {
  if (isOpenAlone(said) || (findings.length === 0 && wordsIn(said) < FEWEST_WORDS)) return UNHEARD;
  return said === plain ? ear(said) : quieter(ear(said), ear(plain));
}

/** What the rules alone find, and what the ear listens to. */
export interface MessageRead {
  readonly findings: readonly Finding[];
  readonly said: string;
  readonly plain: string;
}

/** For the training script. */
export function readForTraining(text: string): MessageRead {
  const message = readMessage(text, KNOWN_WORDS);
  const { findings, plain } = ruleFindings(message);
  return { findings, said: message.said, plain };
}

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

/**
 * "What? No. My heart!", "What? It's a saw for the bird box": what went before was not meant so, and
 * makes nothing later darker.
 */
const TAKEN_BACK =
  /^\W*(?:(?:what|god|jesus|omg|oh|good heavens|huh)\W+)*(?:no+|nope|nah)\b|^\W*(?:what|huh|eh)\W+(?:it'?s|that'?s|i meant)\s+(?:just\s+|only\s+)?(?:a|an|the|my)\s+(?!joke\b)\w+\s+(?:for|to)\b/i;

const spokeOfDying = (recent: readonly string[]): boolean => {
  const last = recent.slice(-RECENT_MESSAGES);
  const since = last.slice(last.findLastIndex((text) => TAKEN_BACK.test(text)) + 1);
  return since.some((text) => {
    const result = screen(text);
    return (
      isPause(result) && result.kinds.some((kind) => kind === "suicide" || kind === "self-harm")
    );
  });
};

const kindsOf = (findings: readonly Finding[]): RiskKind[] => [
  ...new Set(findings.map((finding) => finding.kind)),
];
