import { MONTHS, WEEKDAYS } from "../lexicon/time-words.ts";
import { COMPARATIVES, GENERIC, LOOSE } from "../lexicon/nouns.ts";
import { EVENT_VERBS, STOP_VERBS, STOPPABLE } from "../lexicon/verbs.ts";
import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";
import { hasSolidObject, isWeak, SKILLS } from "./picture.ts";

const DEFINITE = /^(?:a|an|the|my|our|this|that|his|her|their|one|it|him|your|both|all)$/;
const CLOSED =
  /^(?:graduate|quit|vote|delete|uninstall|resign|propose|apologize|register|enroll|get_promoted|get_married|get_divorced|get_certified|get_licensed|get_hired|move_out|resign|retire)$/;

const DONE = /^(?:hand_in|turn_in|submit|finish|complete|send)$/;

const isOneThing = (words: readonly string[]): boolean => {
  const [first = "", second = "", third = ""] = words;
  if (!DEFINITE.test(first) || second === "" || GENERIC.has(second) || LOOSE.has(second))
    return false;
  return hasSolidObject(words) && !(isWeak(second) && (third === "" || isWeak(third)));
};

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

/** "Hand in the application": one act with one named object. */
const isEvent = (statement: Statement, { verb, rest }: Part): boolean => {
  // A verb the lexicon does not know, with one named thing after it: "re-grout the shower".
  if (verb === undefined) return !DEFINITE.test(rest[0] ?? "") && isOneThing(rest.slice(1));
  if (!EVENT_VERBS.has(verb)) return false;
  if (rest.slice(0, 4).some((word) => COMPARATIVES.has(word))) return false;
  if (rest.some((word) => /^(?:when|whenever|if)$/.test(word))) return false;
  if (CLOSED.test(verb))
    return !rest.some((word) => /^(?:being|feeling|much|so|myself)$/.test(word));
  if (DONE.test(verb) && hasSolidObject(rest) && !/(?<!s)s$/.test(rest[0] ?? "")) return true;
  const skip = /^(?:up|out|for|to|with|about|from|at|in|on|off|by|back|him|her|them)$/;
  let from = 0;
  while (from < 2 && skip.test(rest[from] ?? "")) from += 1;
  return isOneThing(rest.slice(from)) || isName(rest[from] ?? "", statement);
};

const isStop = ({ verb, rest, norm }: Part): boolean =>
  (verb !== undefined &&
    STOP_VERBS.has(verb) &&
    verb !== "limit" &&
    rest.slice(0, 3).some((word) => STOPPABLE.has(word)) &&
    !rest.some((word) => /^(?:much|less|often|around)$/.test(word))) ||
  /\b(?:stay|get|be|remain|keep) (?:clean and )?(?:sober|smoke-free|alcohol-free)\b/.test(norm);

const HELD_BACK = /^(?:i (?:will )?)?(?:don't|do not|not|never|no longer|won't|will not|avoid) /;

/** A count, amount, change, threshold or one checkable event stands in the words. */
export const isMeasurable = (
  statement: Statement,
  pictured: readonly Part[],
  doubtful: readonly Part[],
): boolean => {
  const { reading, norm, parts } = statement;
  if (reading.change !== undefined || reading.rating !== undefined) return true;
  if (reading.duration !== undefined || statement.measures.length > 0) return true;
  if (pictured.length > 0 && (statement.cadences.length > 0 || reading.frequency !== undefined))
    return true;
  if (pictured.some((part) => !doubtful.includes(part) && HELD_BACK.test(part.norm))) return true;
  if (SKILLS.test(norm)) return true;
  return parts.some(
    (part) =>
      part.kind === "act" &&
      (!doubtful.includes(part) || pictured.includes(part)) &&
      (isEvent(statement, part) || isStop(part)),
  );
};
