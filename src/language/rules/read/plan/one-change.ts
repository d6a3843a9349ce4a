import type { PlanChange } from "../../../../coach/language.ts";
import { fromGerund, startsWithVerb } from "../../verbs.ts";
import { isOwnAct } from "../acts.ts";
import { withoutTimes } from "../main-fact.ts";
import { measuresIn } from "../measures.ts";
import { isSentenceOfOwn } from "../own-sentence.ts";
import { plainOf } from "./change-clauses.ts";
import { cut, isReason, judged, placed, putIn } from "./put-and-cut.ts";
import { holds, stretchOf } from "./shown-words.ts";
import type { Standing } from "./standing.ts";
import { NUMBER, numberOf, timeOf } from "./time-changes.ts";

type Read = (clause: string, standing: Standing) => PlanChange | undefined;
const OUT =
  /^(?:take out|take off|leave out|leave off|drop|lose|delete|remove|cut|scrap|ditch|skip|forget|get rid of|no need for|without|no more|don'?t need|not) (?:about )?(?:the |that |my |any )?(?:(?:bit|part|word|thing)s? )?(?:about |with )?["']?(.{2,40}?)["']?(?: (?:bit|part|thing|word|stuff|line)s?)?(?: (?:out|off|away))?$/i;
const TAKE_OUT =
  /^(?:take|leave|get|keep) (?:the |that |my )?["']?(.{2,40}?)["']?(?: (?:bit|part|thing|word|stuff))? (?:out|off|away)$/i;
const IS_OUT =
  /^(?:the )?([\p{L}' ]{2,25}?)(?: (?:bit|part|thing))? (?:is |has to go |goes )?(?:out|can go|has to go)$/iu;
const LAST_PART =
  /^(?:take out|take off|take|leave out|drop|lose|delete|remove|cut|cut off|scrap|without|get rid of) (?:the |that )?(?:last|end|ending|final) ?(?:bit|part|thing|line|sentence|one|words?)?(?: (?:out|off|away))?$/i;

const removal: Read = (clause, { statement, moment }) => {
  // "Delete the shopping apps", where that is what will be done.
  const doing = /^(?:delete|cut|drop|skip|lose|remove|scrap)\b/i.exec(clause)?.[0];
  if (doing && new RegExp(`\\b${doing}\\b`, "i").test(statement) && holds(statement, clause))
    return undefined;
  if (LAST_PART.test(clause)) return { kind: "last-part" };
  const words = (TAKE_OUT.exec(clause) ?? OUT.exec(clause) ?? IS_OUT.exec(clause))?.[1];
  const isPointer =
    words === undefined || /^(?:(?:it|that|this|them)(?: one)?|me|you|not|so)$/i.test(words);
  if (isPointer || !holds(statement, words)) return undefined;
  // Some day to look back there has to be: another is asked for.
  const isDay = measuresIn(words, undefined, moment).some(({ slot }) => slot === "deadline");
  return { kind: isDay ? "about" : "remove", words };
};

const BACK =
  /^(?:(?:can you |please |just )*(?:put|change|bring|switch|turn|set) (?:it|that|this|them|the (?:old|first) one)(?: all)? back\b.*|(?:go )?back(?: to (?:how|what|the way) it was\b.*)?|go back|undo(?: (?:that|it))?|(?:.*[.,!] ?)?(?:can (?:we|you) |please |just )?go(?:ing)? back to (?:the )?.{2,50} one|(?:it|that|the (?:old|other|last|first) one) was (?:all )?(?:fine|good|better|right|ok|okay|nicer)(?: before)?|(?:(?:make|leave|have|keep|put) it )?(?:like|as|how|the way) it was(?: before)?)$/i;
const BROUGHT_BACK =
  /^(?:bring|put) (?:the |my )?(.{2,30}?)(?: (?:bit|part|thing|stuff))? back(?: in)?$|^(?:but |now |so )*(?:the |my )?(.{2,30}?)(?: (?:bit|part|thing|stuff))?(?: is|'s|s)? (?:all )?(?:gone|missing|lost)(?: (?:now|again))*$/i;

/** "You dropped the 8", "where's Fridays gone". */
const LOST =
  /^(?:you|u|it)(?:'ve| have| has)? (?:dropped|lost|forgot|took|cut|removed|deleted|left)(?: out| off)? (?:the |my )?(.{1,30}?)(?: (?:bit|part|thing|stuff))?(?: out| off)?$|^(?:but )?where(?:'?s| is| has| did) (?:the |my )?(.{1,30}?)(?: (?:bit|part|thing|stuff))?(?: (?:gone|go|went))?$/i;

/** "Planting pots twice a week was right". */
const WAS_RIGHT =
  /^(?:the |with )?(.{4,60}?) was (?:all |much |just )?(?:right|better|fine|good|nicer|ok|okay)(?: before)?$/i;

const restored: Read = (clause, standing) => {
  const { statement, isOnTable } = standing;
  if (!isOnTable && !/^(?:\w+ ){0,2}(?:put|change|bring) /i.test(clause)) return undefined;
  if (BACK.test(clause)) return { kind: "earlier" };
  const found = BROUGHT_BACK.exec(clause);
  const lost = isOnTable ? LOST.exec(clause) : null;
  const words =
    found?.[1] ??
    found?.[2] ??
    lost?.[1] ??
    lost?.[2] ??
    (isOnTable ? WAS_RIGHT.exec(clause)?.[1] : undefined);
  if (!words || /^(?:it|that|this|all|everything)$/i.test(words) || holds(statement, words))
    return undefined;
  const otherwise = placed(words, standing, false);
  return { kind: "back", words, ...(otherwise ? { otherwise } : {}) };
};

const EXCHANGES: readonly RegExp[] = [
  /^(?:swap|switch|change|replace) (?!it\b|that\b|this\b)(?:the |my )?(?<from>.{1,40}?) (?:for|to|with|into|by) (?<to>.{2,50})$/i,
  /^(?<to>.{2,60}?),? (?:and )?(?:instead of|rather than|in place of|not) (?:the |a |an |every )?(?<from>.{1,60})$/i,
  /^not (?:just |the |a |an )?(?<from>.{1,40}?)[,;:]+ (?:but |it'?s |just |rather )*(?<to>.{2,50})$/i,
];

const OBJECT_OF =
  /^(I'll (?:clear|empty|tidy|clean|sort|read|write|drink|eat|have|do|play|wash|cook|make|learn|draw|paint|knit|bake|walk|swim|phone|call|ring|text|see|visit|buy|weed|plant|practi[sc]e|fold|iron|throw out) )(.+?)(?= (?:on|every|each|once|twice|at|in|after|before|for|\d+|two|three|four|by|until|from|because|so)\b|,|\.)/i;

const NONE_OF =
  /\bno (?<thing>\p{L}+(?: \p{L}+)?)(?= (?:after|before|in|on|at|with|during|while|past|until|from|for)\b|$|[,.])/iu;
/** "No crisps after tea", and fruit instead of them: what there will be takes the place of the no, and is never denied with it. */
const insteadOfNone = (
  fresh: string,
  from: string,
  { act: told, statement }: Standing,
): PlanChange | undefined => {
  const act = NONE_OF.test(told) ? told : statement;
  const { 0: old, groups } = NONE_OF.exec(act) ?? {};
  const thing = groups?.["thing"] ?? "";
  if (!old || (from !== "" && !holds(from, thing)) || holds(act, fresh)) return undefined;
  const bare = fresh.replace(
    /^(?:just )?(?:have|eat|drink|do|take|get) (?=(?:an?|the|some|my|\p{L}+)\b)/iu,
    "",
  );
  const before = act.slice(0, act.indexOf(old)).trim();
  const to = `${bare} instead of ${thing}`;
  return startsWithVerb(bare) && isOwnAct(bare) && act === told
    ? { kind: "act", words: `${to}${act.slice(act.indexOf(old) + old.length)}` }
    : { kind: "replace", from: old, to: before === "" || act !== told ? `have ${to}` : to };
};

const A_CLOCK = /^(?:at )?(\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)$/i;
/** "Change 8 to 8.30": one hour for another, each whole. */
const otherClock = (from: string, to: string, { statement }: Standing): PlanChange | undefined => {
  const [, old = ""] = A_CLOCK.exec(from) ?? [];
  const [, fresh = ""] = A_CLOCK.exec(to) ?? [];
  const isHour =
    /[:.m]/i.test(old + fresh) ||
    new RegExp(`\\b(?:at|by|until|till) ${old}\\b`, "i").test(statement);
  const isThere = new RegExp(
    `(?<![\\d.:])${old.replaceAll(".", String.raw`\.`)}(?![\\d:]|\\.\\d| (?:times|weeks?|min|days?|hours?))`,
    "i",
  ).test(statement);
  return old && fresh && isHour && isThere ? { kind: "replace", from: old, to: fresh } : undefined;
};

/** "Dim the lamp", of "turn the lamp off": what follows stands there once. */
const withoutWhatFollows = (to: string, from: string, statement: string): string => {
  const after = statement
    .slice(statement.toLowerCase().indexOf(from.toLowerCase()) + from.length)
    .trim();
  const words = to.split(" ");
  const at = words.findIndex(
    (_, index) =>
      index > 0 && after.toLowerCase().startsWith(`${words.slice(index).join(" ").toLowerCase()} `),
  );
  return at > 0 ? words.slice(0, at).join(" ") : to;
};

/** These words for those, where those stand in the sentence; a thing may stand there in other words. */
export const exchanged: Read = (clause, standing) => {
  const { statement, moment } = standing;
  for (const form of EXCHANGES) {
    const { from = "", to = "" } = form.exec(clause)?.groups ?? {};
    const isSaying = /^(?:say|write)\b/i.test(standing.act);
    const fresh = plainOf(isSaying ? to : to.replace(/^(?:i'?d |i would )?say (?=\w)/i, ""))
      .replace(
        /^(?:it'?s|that'?s|it is|it was|like|(?:i'?d|i would|i'?ll|i could)(?= \w+ )) |,.*$/gi,
        "",
      )
      .trim();
    if (!from || !fresh) continue;
    const clock = otherClock(from, fresh, standing);
    if (clock) return clock;
    const bareTo = to.replace(/^["'\s]+|["'.\s]+$/g, "");
    if (isReason(bareTo)) return { kind: "reason", words: bareTo };
    const time = timeOf(fresh, standing);
    const isOldTime =
      stretchOf(statement, from) !== undefined ||
      measuresIn(from, undefined, moment).length > 0 ||
      NUMBER.test(from);
    if (time?.kind === "time" && time.from && isOldTime) return time;
    const number = numberOf(fresh, from, standing);
    if (number) return number;
    if (from.split(/\s+/).length > MOST_OF_A_NAME) continue;
    // A number stands only for a number.
    if (NUMBER.test(from)) continue;
    const none = insteadOfNone(fresh, from, standing);
    if (none) return none;
    const found = stretchOf(standing.act, from) ?? stretchOf(statement, from);
    if (found === undefined) continue;
    const every = new RegExp(String.raw`\bevery ${found}\b`, "i").exec(statement)?.[0];
    const old = every && /\bevery \S+$/i.test(clause) ? every : found;
    const times = measuresIn(fresh, undefined, moment);
    // "Not in 2 weeks, I'd message her tomorrow": of a time only the time is changed, whatever is said with it.
    const slots = new Set(measuresIn(from, undefined, moment).map(({ slot }) => slot));
    const other = times.find(({ slot }) => slots.has(slot));
    if (other) return { kind: "time", slot: other.slot, value: other.value, from: old };
    const bare = withoutTimes(fresh, times) || fresh;
    // Of two doings one takes the other's place; an act in place of a thing is another act.
    const isDoing = startsWithVerb(from) || fromGerund(from) !== undefined;
    if (!isDoing && startsWithVerb(bare) && isOwnAct(bare) && isSentenceOfOwn(bare))
      return { kind: "act", words: bare };
    const [, doing, object] = OBJECT_OF.exec(statement) ?? [];
    if (doing && object && object.includes(old) && /^(?:one|two|half|a|an|the|my|\d)\b/i.test(bare))
      return { kind: "replace", from: object, to: bare };
    return { kind: "replace", from: old, to: withoutWhatFollows(bare, old, statement) };
  }
  return undefined;
};

const FIRST =
  /^(?:put |add |say |do |include |write |mention )?(?<first>.{5,60}?)(?:,? first(?: of all)?)(?:,? (?:and )?(?:then|before) (?<then>.{3,60}))?$/i;
/** "Mute the chat first, then walk": what comes first stands before what is named after it, or before all of it. */
const beforeIt: Read = (clause, { act, isOnTable, typed }) => {
  if (/\b(?:smaller|easier|start|begin|instead|only|just)\b/i.test(typed)) return undefined;
  const { first = "", then } = FIRST.exec(clause)?.groups ?? {};
  if (!isOnTable || !startsWithVerb(first) || !isOwnAct(first) || holds(act, first))
    return undefined;
  const doings = act.split(/,? and (?:then )?/);
  const at = then === undefined ? 0 : doings.findIndex((one) => holds(one, then));
  return act === "" || at < 0
    ? undefined
    : { kind: "replace", from: act, to: `${first} first, then ${doings.slice(at).join(" and ")}` };
};

const SAME_THING = /^(?<verb>\p{L}+) (?<thing>one|two|it|them|some|both)$/iu;
/** "Finish one", of "send one application": the same thing, and something else done with it. */
const otherDoing: Read = (clause, { act, isOnTable }) => {
  const { verb = "", thing = "" } = SAME_THING.exec(clause)?.groups ?? {};
  if (thing === "") return undefined;
  const old = new RegExp(String.raw`^(\p{L}+) ${thing}\b`, "iu").exec(act)?.[1];
  return isOnTable && old && startsWithVerb(clause) && old.toLowerCase() !== verb.toLowerCase()
    ? { kind: "replace", from: old, to: verb }
    : undefined;
};

/** "Maybe 2am instead", "I said 2 not 1": another hour for the one that stands there. */
const clockInstead: Read = (clause, { statement }) => {
  const [, fresh = "", stood] = CLOCK_INSTEAD.exec(clause) ?? [];
  const old =
    /\b(?:at|by|until|till|before|after) (\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)\b(?! (?:times|weeks?|minutes?|hours?|days?))/i.exec(
      statement,
    )?.[1];
  // A bare number is an hour only where it is said to take another's place.
  const isMeant =
    stood === undefined
      ? /instead$|^(?:move|change|shift|set|push) |[:.]\d|[ap]m$/i.test(clause)
      : old?.startsWith(stood) === true;
  return fresh && old && isMeant ? { kind: "replace", from: old, to: fresh } : undefined;
};
const CLOCK_INSTEAD =
  /^(?:(?:maybe|make it|(?:move|change|shift|set|push) (?:it|that)(?: back)? to|say|rather|nah|no|oh|i (?:said|meant|mean)|like|at|by|its?|it's)[, ]+)*(\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)(?: instead| not (?:at )?(\d{1,2}(?:[:.]\d\d)?))?$/i;

/** "One shelf instead": the same doing with another thing. */
const insteadOne: Read = (clause, { statement }) => {
  const to =
    /^(?:just |do |only )*((?:one|two|half|a|an|the|my|\d+) [\p{L} ]{2,30}|[\p{L}]{3,20}) instead$/iu.exec(
      clause,
    )?.[1];
  const [, , object] = OBJECT_OF.exec(statement) ?? [];
  return to && object ? { kind: "replace", from: object, to } : undefined;
};

const A_TIME =
  /^(max |at most |only |no more than |up to )?(\d+|one|two|three|four|five)(?: (?!max\b)(\p{L}+))?( max| at most| tops)? (?:a|per|each|every) (night|day|evening)(?: max)?$/iu;

/** "2 max a night": so many of them each time, on the same days. */
const eachTime: Read = (clause, { act }) => {
  const [, most, many, named, after, when] = A_TIME.exec(clause) ?? [];
  const [old = "", thing = ""] = /\b(?:\d+|one|two|three|four|five) (\p{L}+)/iu.exec(act) ?? [];
  if (!many || !when || !old || (named && !holds(act, named))) return undefined;
  const limit = (most ?? after ?? "").trim();
  return {
    kind: "replace",
    from: old,
    to: `${limit ? `${limit} ` : ""}${many} ${thing} a ${when}`,
  };
};

const A_PART =
  /^(?:at|in|on|after|before|with|by|from|round|near|during|while|until|when|whenever|if|only if|unless|over|outside|inside|alone) \S/i;
const NAMED = /^(?:my \p{L}+(?: \p{Lu}\p{L}+)?|\p{Lu}\p{L}+)(?: (?:from|at|in) .{2,20})?$/u;
const SOMEONE = /\b(?:someone|somebody|anyone|anybody|some people|a friend)\b/i;
const WHO =
  /^(?:(?:you|u)(?:'ve| have)? (?:left|missed|forgot(?:ten)?) (?:out )?(.+?)(?: out)?|(?:i(?:'d| would) like |i want )?(?:it |this )?(?:should |to )?(?:be )?with (.+)|there(?:'s| is) (.+)|(?:put |add )(.+?)(?: in)?)$/i;

const whom: Read = (clause, { statement, move, isOnTable }) => {
  const someone = SOMEONE.exec(statement)?.[0];
  if (!someone || (!isOnTable && move !== "think-of-who" && !/^(?:you|u|put)\b/i.test(clause)))
    return undefined;
  const found = WHO.exec(clause)?.slice(1).find(Boolean) ?? (move === "think-of-who" ? clause : "");
  const name = found.trim();
  return NAMED.test(name) ? { kind: "replace", from: someone, to: name } : undefined;
};

const ADDED = /^(?:and |also |plus )(?:with )?(.{3,40})$/i;
const PUT_IN =
  /^(?:put|add|include|have|get|stick)(?: in)? (?!it\b|that\b|this\b|them\b)(?:the |my )?(.{3,40}?)(?: (?:in|too|as well|in there|to it))+$/i;

const added: Read = (clause, standing) => {
  const { isOnTable } = standing;
  if (!isOnTable) return undefined;
  const part = ADDED.exec(clause)?.[1];
  if (part && A_PART.test(part)) return { kind: "add", words: part, joint: " " };
  const put = PUT_IN.exec(clause)?.[1];
  if (!put || NUMBER.test(put)) return undefined;
  const none = A_PART.test(put) ? undefined : insteadOfNone(put, "", standing);
  if (none) return none;
  if (A_PART.test(put)) return { kind: "add", words: put, joint: " " };
  const isDoing = startsWithVerb(put) && isOwnAct(put);
  return { kind: "add", words: isDoing ? put : `do the ${put}`, joint: " and " };
};

const IN_PLACE =
  /^(?:do |have |send |make |use )?(.{3,30}) instead(?: of .{3,20})?(?: sometimes)?$/i;

/** "Can I do a voice note instead of texting", where texting is not said in it: one may be done for the other. */
const either: Read = (clause, { isOnTable, statement }) => {
  if (!isOnTable || !/ instead\b/i.test(clause)) return undefined;
  const old = / instead of (.+)$/i.exec(clause)?.[1] ?? "";
  return IN_PLACE.test(clause) && !holds(statement, old) && startsWithVerb(clause)
    ? { kind: "add", words: clause, joint: ", or " }
    : undefined;
};

const OTHER_TIME =
  /^(?:(?:i'?ll |i could )?(?:go|do it|have it) )?((?:before|after) (?:my |the )?[\p{L} ]{3,25}?) instead$/iu;
const MOMENT = /\b(?:before|after) (?:my |the )?\p{L}+/iu;

/** "Go before work instead": the same, at another moment of the day. */
const atOtherMoment: Read = (clause, { statement, isOnTable }) => {
  const to = isOnTable ? OTHER_TIME.exec(clause)?.[1] : undefined;
  const from = MOMENT.exec(statement)?.[0];
  if (!to) return undefined;
  return from ? { kind: "replace", from, to } : { kind: "add", words: to, joint: " " };
};

/** Each reads one clause; the first that knows it counts. */
export const READERS: readonly Read[] = [
  whom,
  restored,
  clockInstead,
  beforeIt,
  judged,
  atOtherMoment,
  exchanged,
  cut,
  removal,
  eachTime,
  otherDoing,
  insteadOne,
  either,
  putIn,
  added,
];

export const MOST_OF_A_NAME = 6;
