import type { ScreenLevel } from "../domain/hold.ts";
import { agreesWithHopelessness } from "./never/agrees-with-hopelessness.ts";
import { blames } from "./never/blames.ts";
import { claimsHuman } from "./never/claims-human.ts";
import { demandsPromise } from "./never/demands-promise.ts";
import { diagnoses, namesUnwrittenCondition } from "./never/diagnoses.ts";
import { glamorisesHarm } from "./never/glamorises-harm.ts";
import { guiltAtGoodbye } from "./never/guilt-at-goodbye.ts";
import { leadsToNo } from "./never/leads-to-no.ts";
import { medicalAdvice } from "./never/medical-advice.ts";
import { minimises } from "./never/minimises.ts";
import { namesMethod } from "./never/names-method.ts";
import { cardTopics } from "./never/card-topics.ts";
import { breaks, foldReply } from "./never/never-rule.ts";
import type { NeverRule } from "./never/never-rule.ts";
import { promisesSecrecy } from "./never/promises-secrecy.ts";
import { shutsDown } from "./never/shuts-down.ts";
import { speaksForItself } from "./never/speaks-for-itself.ts";
import { namesUnknownContact } from "./never/unknown-contact.ts";
import type { KnownContacts } from "./never/unknown-contact.ts";
import { namesUnwrittenEmotion } from "./never/unwritten-emotion.ts";

/** The never-rules that a reply can break on its own; the order is that of the clinical standard. */
const RULES: readonly NeverRule[] = [
  claimsHuman,
  diagnoses,
  namesMethod,
  glamorisesHarm,
  leadsToNo,
  demandsPromise,
  blames,
  minimises,
  agreesWithHopelessness,
  shutsDown,
  promisesSecrecy,
  medicalAdvice,
  guiltAtGoodbye,
  cardTopics,
];

export interface GateContext extends Partial<KnownContacts> {
  /** What the client has written so far, this message included. */
  readonly clientText?: string;
  /** Sentences that are the client's own, put in by code: the statement under discussion, their facts. */
  readonly ownWords?: readonly string[];
  /** What the screen said of the message that this answers. */
  readonly screenLevel?: ScreenLevel;
}

export type GateVerdict =
  | { readonly ok: true }
  /** Stable codes only; the words that broke a rule are never logged. */
  | { readonly ok: false; readonly codes: readonly string[] };

/** A coach never says this much at once; what is longer is not read, and not said. */
const MOST_CHARACTERS = 2000;

const TAKES_UP =
  /\b(?:thinking (?:about|of) (?:killing|suicide)|hurt(?:ing)? yourself|talk to a person|emergency|crisis line|thank you for telling me|are you (?:safe|in danger)|act on it today)\b/;

const isRisk = (level: ScreenLevel | undefined): boolean =>
  level === "risk" || level === "imminent";

const withoutOwnWords = (text: string, own: readonly string[]): string =>
  own
    .map((words) => foldReply(words))
    .filter((words) => words.length >= 12)
    .sort((a, b) => b.length - a.length)
    .reduce((left, words) => left.replaceAll(words, " "), text);

/**
 * Judges a whole reply, from either language, before it is committed: the 14 never-rules, no number,
 * link or name that is not in the cards or the facts, no emotion word that the client did not write.
 * The fixed cards do not pass through here; they are reviewed as texts.
 */
export const gateReply = (text: string, context: GateContext = {}): GateVerdict => {
  if (text.length > MOST_CHARACTERS) return { ok: false, codes: ["too-long"] };
  const { clientText = "", ownWords = [], numbers = [], urls = [], names = [] } = context;
  const folded = foldReply(text);
  const read = withoutOwnWords(folded, ownWords);
  const own = [clientText, ...ownWords].join(" ");
  const clientWords = new Set(own.toLowerCase().split(/[^\p{L}'-]+/u));
  const codes = [
    ...RULES.filter((rule) => breaks(rule, read)).map(({ code }) => code),
    ...(namesUnwrittenCondition(read, own) ? ["names-condition"] : []),
    ...(speaksForItself(read) ? ["speaks-for-itself"] : []),
    ...(isRisk(context.screenLevel) && !TAKES_UP.test(folded) ? ["passes-over-risk"] : []),
    ...(namesUnknownContact(text, { numbers, urls, names }, clientWords)
      ? ["unknown-contact"]
      : []),
    ...(namesUnwrittenEmotion(read, own) ? ["unwritten-emotion"] : []),
  ];
  return codes.length === 0 ? { ok: true } : { ok: false, codes };
};
