import { keptByWord } from "../lexicon/kept-words.ts";
import { type KnownWord, noted, type NotedSet, standsIn } from "../lexicon/known-word.ts";
import { DETERMINERS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { ABSTRACT, COMPARATIVES, GENERIC, LOOSE } from "../lexicon/nouns.ts";
import {
  CHANGE_VERBS,
  CONCRETE_VERBS,
  OBJECT_VERBS,
  ONLY_CHANGE,
  SOFT_VERBS,
  STOP_VERBS,
  STOPPABLE,
  STRIVING_VERBS,
  VAGUE_VERBS,
} from "../lexicon/verbs.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { FEELING_WORDS } from "../lexicon/feelings.ts";
import { baseIn, basesOf } from "../statement/lemma.ts";
import type { Part } from "../statement/parts.ts";
import { gated, type Hits, mayMatch, says } from "../statement/word-hits.ts";

const SOLID_DESPITE_ENDING =
  /^(?:university|city|dance|audience|conference|insurance|ambulance|internship|scholarship|membership|facility|charity|fence|science|sentence|appliance|ship|championship|balance|neighborhood|allowance|witness|business|harness|fitness-class|distance|entrance|licence|license|society|residence|guidance|community|apprenticeship|series|recipe)s?$/;
const WEAK_ENDING = /(?:[a-z]ly|ness|[^c]ity|ship|hood|ism|ance|ence)$/;

/** Nothing a reader could point at. */
export const isWeak = keptByWord(
  (word) =>
    ABSTRACT.has(word) ||
    LOOSE.has(word) ||
    GENERIC.has(word) ||
    FEELING_WORDS.has(word) ||
    (word.startsWith("self-") && !word.endsWith("test")) ||
    (WEAK_ENDING.test(word) && !SOLID_DESPITE_ENDING.test(word)) ||
    basesOf(word).some((base) => base !== word && base.length > 3 && ABSTRACT.has(base)),
);

const weakNoted = noted(isWeak);

const FILLERS = wordSet(
  "day days week weeks month months morning mornings evening evenings night nights daily weekly monthly time times x minute minutes hour hours year years really very so too just even own such it me him them us again today tonight tomorrow now also every each other next one two three four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday weekend weekends not am pm first last still always never ever back am is are be i'm i i've my right away together up out off down over else",
);
const isFiller = keptByWord((word) => /^\d/.test(word) || FILLERS.has(word));
/** It neither names a thing nor ends the phrase that does. */
const passedOver = noted((word) => DETERMINERS.has(word) || isFiller(word));

/** Two words that name something to point at though the last of them alone would not. */
const SOLID_PAIR = gated(
  /\b(?:(?:bank|account|card) balance|blood (?:pressure|sugars?|test)|heart rate|(?:skills?|training|fitness|relaxation|meditation|confidence|parenting|stress|anger|mindfulness|language|english|spanish|french|german) (?:class|classes|course|workshop|group|app|lesson|lessons|club)|support group|life jacket|energy bill|trust fund|all (?:of )?(?:my|our|the) debts?|(?:one|an?|two|three) (?:activity|activities|thing|things|skill|exercise|task|item|goal|challenge|strategy|technique) (?:from|on|off) (?:my|the|our|her|his|their))\b/,
);

/** The noun phrase right after the verb, determiners and fillers left out. */
const objectOf = (rest: readonly KnownWord[]): readonly KnownWord[] => {
  const object: KnownWord[] = [];
  for (const word of rest) {
    if (standsIn(word, PREPOSITIONS)) {
      if (object.length > 0) break;
      continue;
    }
    if (!passedOver(word)) object.push(word);
  }
  return object;
};

/** Something to point at stands after the verb, and is not only "more" of it. */
export const hasSolidObject = (rest: readonly KnownWord[], hits: Hits): boolean => {
  if (mayMatch(hits, SOLID_PAIR) && SOLID_PAIR.pattern.test(joined(rest))) return true;
  const object = objectOf(rest);
  const [first] = object;
  if (first === undefined || standsIn(first, COMPARATIVES) || standsIn(first, GENERIC))
    return false;
  // "Presentation skills", "stress levels": the last word decides what the phrase is.
  const head = object.findLast((word) => !standsIn(word, LOOSE) && !word.norm.endsWith("ly"));
  return head !== undefined && !weakNoted(head);
};
const joined = (words: readonly KnownWord[]): string => words.map(({ norm }) => norm).join(" ");

const PLACE = gated(
  /\b(?:at|in|on|with|around|along|to|from|near|outside|inside|into|by) (?:the|my|a|an|our|his|her|one|two|three) ([a-z'-]+)(?: ([a-z'-]+))?/g,
);
const NO_PLACE =
  /^(?:morning|evening|afternoon|day|week|month|year|moment|time|times|weekend|weekends|end|rest|regular|daily|weekly|future|way|long|short|lot|bit|field|own|same|next|past|first|last|start|beginning|summer|spring|fall|winter|wedding|birthday|job|life|new|positive|healthy|healthier|timely|more|better)$/;
/** A place or a person pins a soft act down: "talk with my sister", "run in the park". */
const hasSetting = (norm: string, hits: Hits): boolean =>
  (mayMatch(hits, PLACE) && isPlaced(norm)) || says(hits, AT_WORK, norm);
const AT_WORK = gated(
  /\b(?:at|in|to) (?:work|school|church|home|bed|class|lectures|court|town)\b(?! (?:better|harder))/,
);
const isPlaced = (norm: string): boolean => {
  const { pattern } = PLACE;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(norm); match !== null; match = pattern.exec(norm)) {
    const [, first = "", second = ""] = match;
    const isPlace = NO_PLACE.test(first)
      ? !NO_PLACE.test(second) && (second === "house" || second === "office")
      : !isWeak(first);
    if (isPlace) return true;
  }
  return false;
};

export interface Measures {
  /** A number, duration or amount stands in this part. */
  readonly number: boolean;
  /** … one that measures the thing itself, not only how often. */
  readonly bound: boolean;
  readonly cadence: boolean;
}

const BE_STATE =
  /^(?:(?:back |up |home |out |in |there |ready |asleep |awake )*(?:in bed|at my desk|at work|at the|at school|home by|out of bed|on time|up by|up at|up before|awake by|asleep by|in by)|debt[- ]free|(?:chosen|picked|selected|elected|voted|named|crowned|made) [a-z]+|certified|licensed|smoke-free|alcohol-free|sober|married|enrolled|accepted (?:into|to|at)|promoted|hired|divorced|licensed)\b/;
const ROLE =
  /^(?:an?|the) (?!(?:better|good|great|more|best|perfect|happy|happier|nicer|kinder|person|version|healthier|healthy|calm|calmer|confident|strong|stronger|morning|leader|positive|role|bit|little|lot|kind|real|success|successful|winner|listener|man|woman|part|master|expert|professional|pro)\b)[a-z]+/;

/** "Get my finances in order": how far is left open. */
const SORTED =
  /\b(?:under control|in order|together|in check|on track|in shape|right|sorted|straight|organized)\b/;
/** Skills one either has or has not. */
export const SKILLS = gated(
  /\blearn (?:how )?to (?:swim|drive|knit|crochet|ski|skate|sail|dive|juggle|whistle|ride a (?:bike|horse|bicycle|motorbike)|tie|float|touch[- ]type|change a|read music|make [a-z]+|bake [a-z]+|sew)\b/,
);

/** A mark or class of degree is one outcome that can be checked. */
export const GRADE = gated(
  /\b(?:get|achieve|earn|reach|receive|graduate with) (?:at least )?(?:an?|all|straight|my) (?:high |clear |strong )?(?:2:1|2:2|1st|first|distinction|merit|pass|[abc][*+]?|[abc]'?s|[1-9])(?= (?:in|on|for|from|at|this|by|next)\b|$)/,
);
/** What is or is not given to one by those who decide: one event. */
export const DECIDED = gated(
  /^(?:(?:to|i|want|will|i'd|like|hope|client) )*(?:be |become |get |getting |being )(?:(?:picked|chosen|selected|elected|promoted|hired|offered|nominated|shortlisted|signed|headhunted|published|called back|made [a-z]+)\b|(?:accepted|invited|admitted) (?:in|into|to|at|on|onto|for|back)\b(?! (?:things|stuff|more|parties|events))|the one (?:they|he|she) )|^(?:a |the |my )?(?:pay )?(?:raise|promotion|rise)$|\bget (?:a|my|the) (?:pay )?(?:raise|rise|promotion)\b|\b(?:propose to me|to propose)\b/,
);
/** Idioms that sound like an act and name none. */
const IDIOM = gated(
  /\b(?:(?:up|raise|lift|step up) (?:my|our|the) game|get (?:my|our) act together|get [a-z' ]{1,20} off my (?:back|case)|watch (?:my|the|our) (?:carbs|sugars?|diet|salt|figure|spending|temper|language|tone|mouth|portions?|money)|make (?:more |some |good |happy )*memories|turn (?:a corner|over a new leaf|things around)|find my feet|pull my socks up|get back on (?:my feet|the horse|track)|see the (?:bright|good|positive) side|live in the moment|take (?:life|things|each day|it) (?:as|one|easy|slow)|walk (?:in|with) (?:the )?(?:light|faith|love|god|lord|jesus|christ|his ways|my head)|raise (?:[a-z]+ )?(?:kids|children|a family)|find my (?:way|purpose|people|tribe|place|voice|passion|spark|why|true self|inner [a-z]+)|(?:be|get) (?:back )?(?:on top of|in touch with|in tune with) (?:things|it|everything|life|myself|my feelings|my body)|have something to (?:get up|live|look forward)|get my (?:spark|mojo|groove|head|confidence|life|energy|sparkle|old self|strength) (?:back|straight|together|down)|face (?:my|the) (?:demons|music)|hold my head (?:up )?high|go with the flow|put myself first|take up space|keep (?:it together|my chin up|my head above|going|busy)|get (?:a grip|my life back|out there|things done|stuff done|on with (?:it|things|life|my life))|have it together)\b/,
);

const stopsSomethingSeen = ({ rest, restKnown, hits }: Part, measures: Measures): boolean => {
  const [first = ""] = rest;
  if (measures.number && !first.endsWith("ing")) return true;
  if (rest.slice(0, 3).some((word) => STOPPABLE.has(word)))
    return !rest.some((word) => /^(?:much|less|often)$/.test(word));
  if (first.endsWith("ing")) {
    const inner = baseIn(first, CONCRETE_VERBS);
    return (
      inner !== undefined &&
      !rest.includes("much") &&
      (hasSolidObject(restKnown.slice(1), hits) ||
        hasSetting(rest.join(" "), hits) ||
        STOPPABLE.has(first))
    );
  }
  return hasSolidObject(restKnown, hits);
};

const isSeenWithoutVerb = (
  { rest, restKnown, norm, hits }: Part,
  measures: Measures,
  isTimed: boolean,
): boolean => {
  const isBare = norm === rest.join(" ");
  const compared =
    COMPARATIVES.has(rest[0] ?? "") || rest.slice(0, 3).some((word) => LOOSE.has(word));
  if (compared && !measures.number) return false;
  if (
    DETERMINERS.has(rest[1] ?? "") &&
    !DETERMINERS.has(rest[0] ?? "") &&
    !PREPOSITIONS.has(rest[0] ?? "")
  ) {
    return hasSolidObject(restKnown.slice(1), hits) && !isWeak(rest[0] ?? "");
  }
  if (measures.number) return rest.some((word) => !isFiller(word) && !PREPOSITIONS.has(word));
  const named = /^(?:a|an|the|no)$/.test(rest[0] ?? "");
  const isPlaced =
    isBare &&
    hasSetting(rest.join(" "), hits) &&
    !/^(?:to|in|on|at|be|better|good)$/.test(rest[0] ?? "");
  return (measures.cadence || named || isTimed || isPlaced) && hasSolidObject(restKnown, hits);
};

/** "Be 100% confident", "have zero bad days": the number is bound to nothing one could point at. */
const isBoundToState = ({ verb, rest, restKnown, hits }: Part): boolean => {
  if (verb === "be") {
    const bound = rest
      .join(" ")
      .replace(/^(?:on |at |down to )*(?:no |not )?(?:more|less|fewer|better) than /, "");
    return bound.split(" ").some((word) => isWeak(word) || COMPARATIVES.has(word));
  }
  return (
    verb === "have" &&
    /^(?:no|zero)$/.test(rest[0] ?? "") &&
    !hasSolidObject(restKnown.slice(1), hits)
  );
};

const BECOMING = wordSet("be become get");
const MULTIPLYING = wordSet("double halve triple");
const REACHED = wordSet(
  "get_promoted get_married get_hired get_certified get_licensed get_divorced get_tested",
);

/** Would two readers picture the same act, or the same state reached, from this clause? */
export const isPictured = (part: Part, measures: Measures, isTimed: boolean): boolean => {
  const { verb, verbKnown, rest, restKnown, norm, hits } = part;
  if (verbKnown === undefined) return isSeenWithoutVerb(part, measures, isTimed);
  const isOf = (verbs: NotedSet): boolean => standsIn(verbKnown, verbs);
  if (isOf(BECOMING)) {
    const after = rest.join(" ");
    if (BE_STATE.test(after) || (verb !== "get" && ROLE.test(after))) return true;
  }
  if (says(hits, IDIOM, norm)) return false;
  if (says(hits, GRADE, norm) || says(hits, DECIDED, norm)) return true;
  if (isOf(MULTIPLYING) && rest.length > 0) return true;
  // "Not vape at all": held back, an act that can be stopped is pictured by its name.
  if (isOf(STOPPABLE) && /\b(?:not|never|don't|won't|no longer) /.test(norm)) return true;
  if (verb === "get" && SORTED.test(rest.join(" "))) return false;
  if (says(hits, SKILLS, norm) || isOf(REACHED)) return true;
  // "Swim on Mondays for more energy": more of what it is for, not of the act.
  const compared = restKnown
    .slice(0, 5)
    .some((word, index) => standsIn(word, COMPARATIVES) && rest[index - 1] !== "for");
  const [object] = objectOf(restKnown);
  const opensLoose = !measures.number && object !== undefined && standsIn(object, LOOSE);
  if (isOf(CHANGE_VERBS) && measures.bound && !isBoundToState(part)) return true;
  if (isOf(STOP_VERBS)) return stopsSomethingSeen(part, measures);
  if (isOf(STRIVING_VERBS) && measures.number && hasSolidObject(restKnown, hits)) return true;
  if (compared && !measures.number) return false;
  if (verb === "practice" && (measures.number || measures.cadence)) return true;
  if (isOf(OBJECT_VERBS) && hasSolidObject(restKnown, hits) && !opensLoose) return true;
  if (isOf(VAGUE_VERBS)) return false;
  if (isOf(ONLY_CHANGE)) return false;
  if (isOf(SOFT_VERBS)) {
    return (
      measures.number ||
      measures.cadence ||
      hasSetting(norm, hits) ||
      (hasSolidObject(restKnown, hits) && !opensLoose)
    );
  }
  if (!isOf(CONCRETE_VERBS)) return false;
  return (
    hasSolidObject(restKnown, hits) ||
    measures.number ||
    hasSetting(norm, hits) ||
    verb === "meditate" ||
    verb === "floss"
  );
};
