import { MONTHS, WEEKDAYS } from "../lexicon/time-words.ts";
import type { KnownWord } from "../lexicon/known-word.ts";
import { COMPARATIVES, GENERIC, LOOSE } from "../lexicon/nouns.ts";
import { EVENT_VERBS, STOP_VERBS, STOPPABLE } from "../lexicon/verbs.ts";
import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";
import { isDatedEvent } from "./dated-event.ts";
import { DECIDED, GRADE, hasSolidObject, isWeak, SKILLS } from "./picture.ts";
import { gated, type Hits, says } from "../statement/word-hits.ts";

const DEFINITE = /^(?:a|an|the|my|our|this|that|his|her|their|one|it|him|your|both|all)$/;
const CLOSED =
  /^(?:graduate|quit|vote|delete|uninstall|resign|propose|apologize|register|enroll|get_promoted|get_married|get_divorced|get_certified|get_licensed|get_hired|move_out|resign|retire)$/;

const DONE = /^(?:hand_in|turn_in|submit|finish|complete|send)$/;

const isOneThing = (words: readonly KnownWord[], hits: Hits): boolean => {
  const [first = "", second = "", third = ""] = words.map(({ norm }) => norm);
  if (!DEFINITE.test(first) || second === "" || GENERIC.has(second) || LOOSE.has(second))
    return false;
  return hasSolidObject(words, hits) && !(isWeak(second) && (third === "" || isWeak(third)));
};

const CONTACT =
  /^(?:text|call|phone|ring|email|message|ask|tell|thank|meet|visit|contact|invite|see|write)$/;
const NO_NAME =
  /(?:s|ing|ly|ed)$|^(?:up|out|off|in|on|at|to|for|with|about|and|or|when|if|how|more|less|home|me|us|it|work|someone|somebody|everyone|anyone|no|not|every|each|any|some|new|old|other|half|less|again|back|art|music|poetry|fiction|children|staff|men|women|daily|weekly)$/;

/** "Text danny": written small, a bare word after such a verb is most likely a name. */
const isBareName = (verb: string, word: string): boolean =>
  CONTACT.test(verb) && /^\p{L}{2,}$/u.test(word) && !NO_NAME.test(word) && !isWeak(word);

const KIN = /^(?:mom|mum|dad|nan|nana|gran|grandma|grandad|grandpa|auntie)$/;
const CALENDAR = new RegExp(`^(?:${WEEKDAYS}|${MONTHS})s?$`);

/** "Call Jo", "text mum": a name stands for one person or thing without "the". */
const isName = (word: string, { words, text }: Statement): boolean => {
  if (KIN.test(word)) return true;
  const at = words.findIndex(({ norm }) => norm === word);
  const start = words[at]?.start;
  if (at < 1 || start === undefined || CALENDAR.test(word)) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
};

/** "Tell Sam how I feel": said once, it is said. */
const TOLD = /^[a-z]+ (?:[a-z]+ )?(?:how|that|what|why|about) /;
/** "A packed lunch to work": the place says that it is done again and again. */
const ROUTINE = gated(
  /\bto (?:work|school|class|college|uni|lectures|bed)$|\bwhen i (?:get|come|go)\b|\b(?:before|after|at|in) (?:bed|breakfast|lunch|dinner|tea|fajr|dhuhr|prayers?|the mornings?|the evenings?|mornings|evenings|night)$/,
);
/** "Hand in the application": one act with one named object. */
const isEvent = (statement: Statement, { verb, rest, restKnown, hits }: Part): boolean => {
  // A verb the lexicon does not know, with one named thing after it: "re-grout the shower".
  if (verb === undefined)
    return !DEFINITE.test(rest[0] ?? "") && isOneThing(restKnown.slice(1), hits);
  if (!EVENT_VERBS.has(verb)) return false;
  if (rest.slice(0, 4).some((word) => COMPARATIVES.has(word))) return false;
  if (rest.some((word) => /^(?:when|whenever|if)$/.test(word))) return false;
  if (CLOSED.test(verb))
    return !rest.some((word) => /^(?:being|feeling|much|so|myself)$/.test(word));
  if (/^(?:tell|ask|show)$/.test(verb) && TOLD.test(rest.join(" "))) return true;
  if (DONE.test(verb) && hasSolidObject(restKnown, hits) && !/(?<!s)s$/.test(rest[0] ?? ""))
    return true;
  const skip = /^(?:up|out|for|to|with|about|from|at|in|on|off|by|back|him|her|them)$/;
  let from = 0;
  while (from < 2 && skip.test(rest[from] ?? "")) from += 1;
  if (says(hits, ROUTINE, rest.join(" "))) return false;
  const object = rest[from] ?? "";
  return (
    isOneThing(restKnown.slice(from), hits) || isName(object, statement) || isBareName(verb, object)
  );
};

const isStop = ({ verb, rest, norm, hits }: Part): boolean =>
  (verb !== undefined &&
    STOP_VERBS.has(verb) &&
    verb !== "limit" &&
    rest.slice(0, 3).some((word) => STOPPABLE.has(word)) &&
    !rest.some((word) => /^(?:much|less|often|around)$/.test(word))) ||
  says(hits, SOBER, norm);
const SOBER = gated(
  /\b(?:stay|get|be|remain|keep) (?:clean and )?(?:sober|smoke-free|alcohol-free)\b/,
);

const HELD_BACK = gated(
  /^(?:i (?:will )?)?(?:don't|do not|not|never|no longer|won't|will not|avoid) /,
);

/** What is done unaided or unbroken is either done so or not. */
const UNAIDED = gated(
  /\bwithout (?:any |my |the |a |using )*(?:help|aid|aids|assistance|stick|cane|frame|walker|crutch|crutches|rail|rails|wheelchair|stopping|pausing|resting|prompting|prompts|reminders?|notes|armbands|stabilizers)\b/,
);

/** A count, amount, change, threshold or one checkable event stands in the words. */
export const isMeasurable = (
  statement: Statement,
  pictured: readonly Part[],
  doubtful: readonly Part[],
): boolean => {
  const { reading, norm, parts, hits } = statement;
  if (reading.change !== undefined || reading.rating !== undefined) return true;
  if (reading.duration !== undefined || statement.measures.length > 0) return true;
  if (pictured.length > 0 && (statement.cadences.length > 0 || reading.frequency !== undefined))
    return true;
  if (pictured.some((part) => !doubtful.includes(part) && says(hits, HELD_BACK, part.norm)))
    return true;
  if (says(hits, SKILLS, norm)) return true;
  if (pictured.length > 0 && says(hits, UNAIDED, norm)) return true;
  if (pictured.some((part) => says(hits, DECIDED, part.norm) || says(hits, GRADE, part.norm)))
    return true;
  if (
    isDatedEvent(
      statement,
      pictured.filter((part) => !doubtful.includes(part)),
    )
  )
    return true;
  return parts.some(
    (part) =>
      part.kind === "act" &&
      (pictured.includes(part) || (!doubtful.includes(part) && isStop(part))) &&
      (isEvent(statement, part) || isStop(part)),
  );
};
