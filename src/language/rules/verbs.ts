import { createRequire } from "node:module";

import type nlpType from "compromise";

import { isGerund, verbOf } from "../../smart/reading/verbs.ts";
import { shapeOf } from "../../coach/words/shape.ts";
import { plainSpelling } from "../../coach/words/plain-spelling.ts";
import { activityPhrase } from "./draft/activities.ts";

/** Loading it takes a third of the time the whole program needs to start; most talks never meet a verb it is needed for. */
let loaded: typeof nlpType | undefined;
const compromise = (): typeof nlpType =>
  (loaded ??= createRequire(import.meta.url)("compromise") as typeof nlpType);

/** Verbs that people plan with and that the checker's list of acts leaves out: there they would read as things. */
const ALSO = new Set(
  "say come date figure forget lead mow recover slow step trust shout pass concentrate fall heal chat drop tackle sketch draw brew grab hang head hop pop nip sew knit stroll wander bake iron hoover vacuum babysit rehearse memorise memorize jot doodle chop fetch feed foster host rent lend borrow owe earn fold load unload empty fill sweep polish trim prune dig rake shave comb braid charge plug unplug mute block delete uninstall log prep brush floss dust mop nap browse".split(
    " ",
  ),
);

const isBase = (word: string): boolean =>
  word !== "yoga" && (verbOf(word) === word || ALSO.has(word));

/** "reed one book": a word we do not know, done to something, is somebody's verb. */
const UNKNOWN_VERB =
  /^(?!(?:max|maximum|little|big|small|old|new|good|another|last|next|first|only|young|best|same|other|just|even|anyway|although|however|meanwhile|today|tomorrow|tonight|yesterday|always|never|sometimes|often|plus|minus|unless|until|since|though|whether|besides|despite|towards|around|under|over|behind|beside|inside|outside|against|along|across|again|past|near|apart|why|yeah|yep|yes|nope|okay|well|because|instead|both|none|dinner|lunch|time|home|help|hope|was|were|will|would|could|should|might|must|can|may|all|half|every|each|once|twice|not|no|just|only|with|without|for|from|in|on|at|by|to|of|about|after|before|between|during|maybe|perhaps|because|when|if|while|and|or|but|so|as|than|is|are|was|were|has|have|had|does|did|do|what|who|how|why|where|there|here|this|that|these|those|my|your|his|her|our|their|the|an?|one|two|three|more|less|some|any|many|much|most|even|also|still|then|now|like|it|he|she|they|we|you|i|me|him|them|us)\b)(?=[a-z]*[aeiouy])[a-z]{3,}(?<!ing|[^e]ed|ly|ness|tion|ment|s) (?:one|an?|the|my|his|her|their|our|some|two|three)\b/i;

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
  return isBase(first) || UNKNOWN_VERB.test(phrase);
};

/** Words that are as often a thing as a verb ("phone in the drawer"): a verb only before what it is done to. */
const THING_TOO = new Set(
  "phone work book show plan change limit sort train water text face hand help control fix box bike garden file form list mark order post process present report result return reward sign share support test touch type use balance care challenge coach comfort contact count design dress drop end experience host head iron journal love mind offer pause plant play practice research set shop shower smoke study treat chat date lead pass step slow".split(
    " ",
  ),
);
const DOES_SOMETHING =
  /^(?:\w+ (?!(?:charges|stays|goes|lives|sits|sleeps|gets|gives|works|on|off|away|down|downstairs|upstairs|across|under|is|was|are|by the|time|stress|life|stuff|day|days|shifts?|night|club|group|class|course|centre|center|of)\b)(?!in (?:the|a|my) (?:drawer|kitchen|hall|car|bag|other room)\b)|(?:study|practise|practice|garden|journal|shower|play|shop|train|smoke|text|phone|help|share|iron|box|bike|yoga)$)/i;

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

/** "Meeting my brother": done with somebody, and no meeting. */
const MEETS = /^meeting (?:up|my|the|an?|some|him|her|them|people|friends|[A-Z][a-z]+)\b/;

/** "playing 5 a side" → "play 5 a side"; undefined when it does not begin with a gerund. */
export const fromGerund = (phrase: string): string | undefined => {
  const match = /^(not )?([a-z]{2,}ing)\b(.*)$/i.exec(phrase);
  const gerund = match?.[2]?.toLowerCase();
  if (!match || !gerund) return undefined;
  if (GERUND_NOUNS.has(gerund) && !(gerund === "meeting" && MEETS.test(phrase))) return undefined;
  return `${match[1] ?? ""}${infinitiveOf(gerund)}${match[3] ?? ""}`;
};

const LEAD =
  /^(?:(?:(?:could|might)(?! (?:you|i|we|it|he|she|they|that|this)\b)|i(?:'d| would| could| can| might|'ll| will| shall| should|'m gonna|'m going to)|i(?= [a-z]+\b)|we(?:'d| would|'ll| could| can)|we(?= [a-z]+\b)|(?:it )?would be|to|by|maybe|just|try(?:ing)? to|start(?:ing)?(?: by)?(?=\s+[a-z]+ing\b)|begin(?:ning)? (?:by|with)|i want to|i'd like to|going to|gonna|be|been)\s+)+(?=[a-z'])/i;

/**
 * The client's words as what follows "I'll": "seeing people" → "see people", "a walk" → "make time for a walk".
 * Only the verb's form changes, or an honest "make time for" is put before a thing.
 */
export const verbPhraseOf = (text: string): string => {
  const whole = plainSpelling(text.trim().replace(/[.!?,;]+$/, ""));
  if (/^be\b/i.test(whole)) return lowerFirst(fromGerund(whole.replace(/^be\s+/i, "")) ?? whole);
  const place = /^going to (.+)$/i.exec(whole)?.[1];
  if (place && /^(?:bed|sleep|church|work|school|the|a|my)\b/i.test(place))
    return withGerundsGoingOn(`go to ${place}`);
  if (place && !startsWithVerb(place) && shapeOf(place) === "thing") return `go to ${place}`;
  const phrase = (whole.replace(LEAD, "").trim() || whole).replace(GO_THERE, "go to the ");
  // After "I could" or "I'd" the next word is a verb, known or not.
  const isVerb = WITH_SUBJECT.test(whole) || startsWithVerb(phrase);
  const spent = isTimeSpent(phrase)
    ? `${/\b(?:mins?|minutes?|hours?|hrs?|h) of\b/i.test(phrase) ? "do" : "spend"} ${phrase}`
    : undefined;
  const going = fromGerund(phrase);
  const plain = spent ?? (going && withGerundsGoingOn(going)) ?? (isVerb ? phrase : undefined);
  return lowerFirst(
    withoutInnerGerund(plain ?? activityPhrase(phrase) ?? `make time for ${lowerFirst(phrase)}`),
  );
};

/** "Go gym". */
const GO_THERE = /^go (?=(?:gym|pool|library|park|shops?|pub|beach|baths|allotment)\b)/i;

/** "Leaving at five, walking home and not opening the laptop": the acts after it take the form of the first. */
const withGerundsGoingOn = (act: string): string =>
  // "Sit on a bench, watching the ducks": both at once, and no list.
  !/\b(?:and|or|then) (?:not |then |just )?[a-z]+ing\b/.test(act)
    ? act
    : act.replace(
        /(,|,? and|,? or|,? then) (then |not |just )?([a-z]{2,}ing)\b(?! (?:is|are|was|were)\b)/g,
        (whole, joint: string, small: string | undefined, gerund: string) =>
          GERUND_NOUNS.has(gerund) ? whole : `${joint} ${small ?? ""}${infinitiveOf(gerund)}`,
      );

/** "hand it in and going for chips": the second act takes the form of the first. */
const withoutInnerGerund = (act: string): string =>
  act.replace(/\b(and|then|or) ([a-z]+ing)\b/g, (whole, joint: string, gerund: string) =>
    isGerund(gerund) ? `${joint} ${infinitiveOf(gerund)}` : whole,
  );

/** "30 mins on the essay at the library": time is spent. */
export const isTimeSpent = (phrase: string): boolean => SPENT.test(phrase);
const SPENT =
  /^(?:about |around )?(?:\d+|half an|an?|one|two|five|ten|fifteen|twenty|thirty) ?(?:mins?|minutes?|hours?|hrs?|h)\b(?: (?:on|at|in|with|of|outside|alone)\b)/i;

/** "I could …", "we'd …": whoever says so names something they would do. */
export const WITH_SUBJECT =
  /^(?:maybe |perhaps |just )?(?:(?:i|we)(?:'d| would|'ll| will| shall| should| could| can| might)|(?:could|might)(?! (?:you|i|we|it|he|she|they|that|this)\b))\s+(?:(?:perhaps|maybe|probably|also|then|just|simply|actually|really|even) )*(?!(?:be|not|never|like|love|feel|have|know|hate|dread|miss|need|want|wish|hope|worry|fear|rather|do with|see how|perhaps|maybe|think)\b)/i;

const lowerFirst = (text: string): string =>
  /^[A-Z](?:[a-z]|$| )/.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
