import { createRequire } from "node:module";

import type nlpType from "compromise";

import { verbOf } from "../../smart/reading/verbs.ts";

/** Loading it takes a third of the time the whole program needs to start; most talks never meet a verb it is needed for. */
let loaded: typeof nlpType | undefined;
const compromise = (): typeof nlpType =>
  (loaded ??= createRequire(import.meta.url)("compromise") as typeof nlpType);

const BASE = new Set(
  "accept act add answer apply arrange ask avoid be become begin book breathe bring build buy call calm care change check clean clear climb come complete control cook cope cut cycle dance date decide deal do draw drink drive eat enjoy enter exercise face feel fight figure fill find finish fix focus forget forgive gain get give go grow hand handle have help hold improve join journal jog keep know laugh lead learn leave let limit listen live look lose love make manage meditate meet message mow move name notice open organise organize paint pay phone pick plan play practice practise pray prepare put quit reach read reconnect recover reduce relax remember reply rest ride ring run save say see sell send set share show sign sing sit skip sleep slow smoke socialise socialize sort speak spend stand start stay step stick stop stretch study swim take talk tell text think tidy track train travel trust try turn understand use visit volunteer wait wake walk wash watch wear weigh work worry write yoga".split(
    " ",
  ),
);

const infinitiveOf = (gerund: string): string => {
  const known = verbOf(gerund);
  if (known !== undefined) return known;
  const doc = compromise()(gerund);
  doc.tag("Gerund");
  const found = doc.verbs().toInfinitive().text().trim();
  return found || gerund;
};

/** Does the phrase begin with a verb in its plain form ("play 5-a-side")? */
export const startsWithVerb = (phrase: string): boolean => {
  const first = phrase.toLowerCase().match(/^[a-z']+/)?.[0] ?? "";
  if (THING_TOO.has(first) && !DOES_SOMETHING.test(phrase)) return false;
  return BASE.has(first);
};

/** Words that are as often a thing as a verb ("phone in the drawer"): a verb only before what it is done to. */
const THING_TOO = new Set(
  "phone work rest book show plan change limit sort train water walk run sleep exercise text face hand help control fix".split(
    " ",
  ),
);
const DOES_SOMETHING =
  /^\w+ (?!(?:in|off|away|downstairs|upstairs|is|was|by the|time|stress|life|stuff|day|days|shifts?)\b)/i;

/** "work got busy": what looks like a verb is a thing that something is said of. */
export const isSentence = (phrase: string): boolean =>
  /^\w+\s+(?:is|'s|was|are|were|isn't|wasn't|aren't|got|gets|has|had|have|went|made|makes|feels|felt|keeps|kept|will|would|can|can't|always|never|takes|took|gives|gave|drives|hurts|helps|stresses)\b/i.test(
    phrase,
  );

const GERUND_NOUNS = new Set([
  "morning",
  "evening",
  "nothing",
  "something",
  "anything",
  "everything",
  "thing",
  "king",
  "spring",
  "string",
  "feeling",
  "feelings",
  "wedding",
  "building",
  "meeting",
  "ceiling",
]);

/** "playing 5 a side" → "play 5 a side"; undefined when it does not begin with a gerund. */
export const fromGerund = (phrase: string): string | undefined => {
  const match = /^(not )?([a-z]{2,}ing)\b(.*)$/i.exec(phrase);
  const gerund = match?.[2]?.toLowerCase();
  if (!match || !gerund || GERUND_NOUNS.has(gerund)) return undefined;
  return `${match[1] ?? ""}${infinitiveOf(gerund)}${match[3] ?? ""}`;
};

const LEAD =
  /^(?:(?:i(?:'d| would| could| can| might|'ll| will|'m gonna|'m going to)|i(?= [a-z]+\b)|we(?:'d| would|'ll| could| can)|we(?= [a-z]+\b)|(?:it )?would be|to|by|maybe|just|try(?:ing)? to|start(?:ing)?(?: by)?|begin(?:ning)? (?:by|with)|i want to|i'd like to|going to|gonna|be|been)\s+)+(?=[a-z'])/i;

/**
 * The client's words as what follows "I'll": "seeing people" → "see people", "a walk" → "make time for a walk".
 * Only the verb's form changes, or an honest "make time for" is put before a thing.
 */
export const verbPhraseOf = (text: string): string => {
  const whole = text.trim().replace(/[.!?,;]+$/, "");
  if (/^be\b/i.test(whole)) return lowerFirst(fromGerund(whole.replace(/^be\s+/i, "")) ?? whole);
  const phrase = whole.replace(LEAD, "").trim() || whole;
  // After "I could" or "I'd" the next word is a verb, known or not.
  const isVerb = WITH_SUBJECT.test(whole) || startsWithVerb(phrase);
  const plain = fromGerund(phrase) ?? (isVerb ? phrase : undefined);
  return lowerFirst(plain ?? `make time for ${phrase}`);
};

/** "I could …", "we'd …": whoever says so names something they would do. */
export const WITH_SUBJECT =
  /^(?:maybe |perhaps |just )?(?:i|we)(?:'d| would|'ll| will| could| can| might)\s+(?!be\b|not\b|never\b|like\b|love\b|feel\b|have\b|know\b)/i;

const lowerFirst = (text: string): string =>
  /^[A-Z](?:[a-z]|$| )/.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
