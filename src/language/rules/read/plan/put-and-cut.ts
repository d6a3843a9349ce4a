import type { PlanChange } from "../../../../coach/language.ts";
import { startsWithVerb } from "../../verbs.ts";
import { isOwnAct } from "../acts.ts";
import { measuresIn } from "../measures.ts";
import { stretchOf } from "./shown-words.ts";
import type { Standing } from "./standing.ts";
import { NUMBER, timeOf } from "./time-changes.ts";

type Read = (clause: string, standing: Standing) => PlanChange | undefined;

const OUT =
  /^(?:take out|take off|leave out|leave off|drop|lose|delete|remove|cut out|cut|scrap|ditch|get rid of|without|no) (?:the )?(?:(?:word|words|bit|part) )?(["'])?(.{1,40}?)["']?(?: (?:bit|part|word|words))?(?: (?:out|off|away))?$/i;
const TAKE_OUT =
  /^take (?:the )?(["'])?(.{1,40}?)["']?(?: (?:bit|part|word|words))? (?:out|off|away)$/i;

/** Words that hold nothing up: the sentence stands without them. */
const LOOSE =
  /^(?:for|then|to|so|and|or|just|only|maybe|probably|perhaps|obvs|obviously|lol|really|like|basically|actually|hopefully|please|pls|also|too|again|instead|still|first|now|tho|though|anyway|i guess|i suppose|i think|you know|[\p{L}]{3,}ly)$/iu;
/** After these a word cannot go alone. */
const HOLDS_IT =
  /\b(?:the|an?|my|his|her|our|their|in|on|at|to|with|of|from|by|for|and|or|round|into|about)\s+$/i;

const SO_LONG =
  /^(?:for |in |over |within )?(?:the )?(?:next )?(?:\d+|an?|one|two|three|four|five|six) (?:days?|weeks?|months?)$/i;

/** How long it is for, or when they look again, as a part of the sentence that may go. */
const isItsDay = (words: string, { statement, moment }: Standing): boolean =>
  SO_LONG.test(words) &&
  stretchOf(statement, words) !== undefined &&
  measuresIn(words, undefined, moment).length > 0;

/** "Take out then", "take out 'do know'", "take the 4 weeks off": just these words go. */
export const cut: Read = (clause, standing) => {
  const [, quote, words = ""] = TAKE_OUT.exec(clause) ?? OUT.exec(clause) ?? [];
  if (words === "") return undefined;
  // "No then", "no really": a no, and nothing to take out.
  if (/^no /i.test(clause) && !/^(?:for|to|the|and|maybe|probably|obvs|lol|like)$/i.test(words))
    return undefined;
  if (/^(?:reason|because|why)$/i.test(words)) return { kind: "last-part" };
  const isNamed = /\bthe\b/i.test(clause) && SO_LONG.test(words);
  if (isNamed || isItsDay(words, standing)) return { kind: "no-day" };
  const { statement } = standing;
  const at = statement.search(
    new RegExp(
      `(?<![\\p{L}\\d'])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}\\d'])`,
      "iu",
    ),
  );
  if (at < 0) return undefined;
  const there = statement.slice(at, at + words.length);
  const isAlone = quote !== undefined && at > 5 && !HOLDS_IT.test(statement.slice(0, at));
  return LOOSE.test(words) || isAlone ? { kind: "replace", from: there, to: "" } : undefined;
};

const LEADS_TO_REASON =
  /^(?:because|cos|coz|bc|so that|so (?=(?:i|i'm|i'll|i'd|my|we|the|they|he|she|it)\b)|to (?:feel|be|have|get|stop|keep|make|help|save|see|stay|sleep)\b)/i;
export const isReason = (words: string): boolean => LEADS_TO_REASON.test(words);

const PUT =
  /^(?:just |also |please |then )*(?:put|add|include|stick|pop|write|have|(?:it )?(?:should |shd )?say|have it say|make it say)(?: in)?(?: that)?:? (?!it\b|that\b|this\b|them\b|me\b)["']?(.{3,80}?)["']?(?: (?:in|too|as well|to it|at the end|in it|in there|in the end|on the end))*$/i;
const AND = /^(?:and|n|also|plus|as well as|and also|n also)\s+(?:also |then |to )*(.{3,80})$/i;
const ORDERS =
  /^(?:put|add|include|take out|make it|drop|remove|leave out|delete|lose|change|swap|say|write|keep (?:it|the)|have (?:it|a look))\b/i;
const APART =
  /^(?:even (?:if|when)|if|only if|unless|but only|but not|except|when|whenever|while)\b/i;
const A_PART =
  /^(?:at|in|on|after|before|with|by|from|round|near|during|until|over|outside|inside|alone) \S/i;

/** Where words that are to be put in belong. */
export const placed = (
  words: string,
  standing: Standing,
  isSaid: boolean,
): PlanChange | undefined => {
  if (isReason(words)) return { kind: "reason", words };
  if (APART.test(words))
    return { kind: "add", words: words.replace(/^but (?=only)/i, ""), joint: ", " };
  const time = timeOf(words, standing);
  if (time) return time;
  if (A_PART.test(words)) return { kind: "add", words, joint: " " };
  if (isSaid || NUMBER.test(words) || !startsWithVerb(words) || !isOwnAct(words)) return undefined;
  return { kind: "add", words, joint: " and " };
};

/** "Every weekday after read": where in the sentence it is to stand; a time has its own place. */
const besideNamed = (put: string, standing: Standing): PlanChange | undefined => {
  const [, words = "", side = "", named = ""] =
    /^(.{2,40}?),? (?:right )?(after|before) (?:the (?:word )?)?"?(.{2,25}?)"?$/i.exec(put) ?? [];
  const there = named === "" ? undefined : stretchOf(standing.statement, named);
  if (there === undefined) return undefined;
  const time = timeOf(words.replace(/ too$/i, ""), standing);
  if (time) return time;
  const to = side.toLowerCase() === "after" ? `${there} ${words}` : `${words} ${there}`;
  return /^(?:at|in|on|with|by|from|to|my|the|a|an) /i.test(words)
    ? { kind: "replace", from: there, to }
    : undefined;
};

/** "Put in with my dog", "say 'so I can visit my sister'", "and leave my phone at home". */
export const putIn: Read = (clause, standing) => {
  if (!standing.isOnTable && !/\b(?:should|shd|needs to) say\b/i.test(clause)) return undefined;
  const purpose = NOT_FOR.exec(clause)?.[1];
  if (purpose) return { kind: "reason", words: purpose };
  const and = AND.exec(clause)?.[1];
  if (and && ORDERS.test(and)) return putIn(and, standing);
  if (and) return placed(and, standing, false);
  const put = PUT.exec(clause)?.[1];
  if (put === undefined) return undefined;
  const beside = besideNamed(put, standing);
  if (beside) return beside;
  const who = WITH_WHOM.exec(clause)?.[1];
  if (who) return { kind: "add", words: `with ${who}`, joint: " " };
  return placed(put, standing, /^(?:\w+ ){0,3}(?:say|have)\b/i.test(clause));
};

/** "Put my dog in it", "include Mo": who is with them in it. */
const WITH_WHOM =
  /^(?:just |also |please )*(?:[Pp]ut|[Aa]dd|[Ii]nclude|[Hh]ave|[Gg]et)(?: in)? ((?:my|our) (?:sister|brother|mum|mom|mam|dad|mother|father|wife|husband|partner|girlfriend|boyfriend|son|daughter|kids?|friends?|mates?|dog|neighbour|nan|gran|flatmate|colleague)|\p{Lu}\p{Ll}+)(?: (?:in|to|too|as well|it|there|that|the (?:plan|sentence|call|walk)))*$/u;
/** "It's not for the money, it's to feel better". */
const NOT_FOR =
  /^(?:it'?s )?not (?:for|to|so|because) .{3,40}?,? (?:it'?s|but|just) (?:just )?((?:to|so|because|for) .{3,60})$/i;

const JUDGED =
  /^(?:the |it saying )?["']?(.{3,40}?)["']?(?: (?:bit|part))? (?:still )?(?:sounds?|seems?|looks?|feels?|reads?|is|isn'?t needed)(?: (?:a bit|bit|kinda|really|so|too|very|quite))* ?(odd|weird|strange|funny|wrong|silly|daft|off|pointless|unnecessary|long|short|ages|a lot)?\b(?:[\s,]+(?:now|tho|though|here|to me))*(?:,? but (?:ok(?:ay)?|fine|yes|whatever).*)?$/i;

/** "The for a month sounds odd now": of the day what is said is what is meant. */
export const judged: Read = (clause, standing) => {
  const [, words = "", how = ""] = JUDGED.exec(clause) ?? [];
  if (how === "" || !isItsDay(words, standing)) return undefined;
  return /^(?:long|short|ages|a lot)$/i.test(how) ? { kind: "about", words } : { kind: "no-day" };
};
