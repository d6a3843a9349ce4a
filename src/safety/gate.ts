import type { ScreenLevel } from "../domain/hold.ts";
import { agreesWithHopelessness } from "./never/agrees-with-hopelessness.ts";
import { blames } from "./never/blames.ts";
import { claimsHuman } from "./never/claims-human.ts";
import { demandsPromise } from "./never/demands-promise.ts";
import { diagnoses, unwrittenConditions } from "./never/diagnoses.ts";
import { glamorisesHarm } from "./never/glamorises-harm.ts";
import { guiltAtGoodbye } from "./never/guilt-at-goodbye.ts";
import { leadsToNo } from "./never/leads-to-no.ts";
import { medicalAdvice } from "./never/medical-advice.ts";
import { minimises } from "./never/minimises.ts";
import { namesMethod } from "./never/names-method.ts";
import { cardTopics } from "./never/card-topics.ts";
import { brokenBy, foldReply } from "./never/never-rule.ts";
import type { NeverRule } from "./never/never-rule.ts";
import { withoutOwnNames } from "./never/own-names.ts";
import { promisesSecrecy } from "./never/promises-secrecy.ts";
import { shutsDown } from "./never/shuts-down.ts";
import { ownClaims } from "./never/speaks-for-itself.ts";
import { unknownContacts } from "./never/unknown-contact.ts";
import type { KnownContacts } from "./never/unknown-contact.ts";
import { unwrittenEmotions } from "./never/unwritten-emotion.ts";

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

/** A rule that a reply breaks, and the words that break it where it knows them: for who worded it, and for no log. */
export interface GateFinding {
  readonly code: string;
  readonly words: readonly string[];
}

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

/** "Jean's" is Jean. */
const wordsIn = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .split(/[^\p{L}'-]+/u)
      .flatMap((word) => [word, word.replace(/'s?$/, "")]),
  );

/** Every never-rule that the reply breaks. */
const brokenRules = (own: string, read: string, unnamed: string): GateFinding[] => {
  const ownFolded = foldReply(own);
  return RULES.map((rule) => ({
    code: rule.code,
    words: brokenBy(rule, rule.skipsNames ? unnamed : read, ownFolded),
  }));
};

/** What the gate holds against a reply; empty when it may be said. */
export const gateFindings = (text: string, context: GateContext = {}): readonly GateFinding[] => {
  if (text.length > MOST_CHARACTERS) return [{ code: "too-long", words: [] }];
  const { clientText = "", ownWords = [], numbers = [], urls = [], names = [] } = context;
  const folded = foldReply(text);
  const read = withoutOwnWords(folded, ownWords);
  const unnamed = withoutOwnWords(foldReply(withoutOwnNames(text, clientText)), ownWords);
  const own = [clientText, ...ownWords].join(" ");
  const found: GateFinding[] = [
    ...brokenRules(own, read, unnamed),
    { code: "names-condition", words: unwrittenConditions(read, own) },
    {
      code: "unknown-contact",
      words: unknownContacts(text, { numbers, urls, names }, wordsIn(own)),
    },
    { code: "unwritten-emotion", words: unwrittenEmotions(read, own) },
  ].filter(({ words }) => words.length > 0);
  const ofItself = ownClaims(read);
  if (ofItself.length > 0) found.push({ code: "speaks-for-itself", words: ofItself });
  if (isRisk(context.screenLevel) && !TAKES_UP.test(folded))
    found.push({ code: "passes-over-risk", words: [] });
  return found;
};

/**
 * Judges a whole reply, from either language, before it is committed: the 14 never-rules, no number,
 * link or name that is not in the cards or the facts, no emotion word that the client did not write.
 * The fixed cards do not pass through here; they are reviewed as texts.
 */
export const gateReply = (text: string, context: GateContext = {}): GateVerdict => {
  const found = gateFindings(text, context);
  return found.length === 0 ? { ok: true } : { ok: false, codes: found.map(({ code }) => code) };
};
