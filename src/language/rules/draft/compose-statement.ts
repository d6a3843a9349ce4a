import type { Fact, Slot } from "../../../coach/facts.ts";
import { isDoneOnce } from "../../../coach/done-once.ts";
import type { DraftInput, DraftResult } from "../../../coach/language.ts";
import { withoutCue } from "../read/cue.ts";
import { verbPhraseOf } from "../verbs.ts";
import { actAndHow, hasLength, withNewLength, withoutRate } from "./sizes.ts";
import { isSound } from "./sound.ts";
import { pointsElsewhere, sayableAct, sayableReason, sayableSign } from "./sayable.ts";
import {
  deadlinePhrase,
  frequencyPhrase,
  lowerStart,
  type ReasonPart,
  reasonPart,
  plural,
  tidy,
} from "./phrases.ts";

interface Known {
  (slot: Slot): string | undefined;
  /** Was the first told after the second? */
  readonly isNewer: (slot: Slot, than: Slot) => boolean;
}

const knownOf = (facts: readonly Fact[]): Known => {
  const at = (slot: Slot): number => facts.findLastIndex((fact) => fact.slot === slot);
  return Object.assign((slot: Slot) => facts[at(slot)]?.value, {
    isNewer: (slot: Slot, than: Slot) => at(slot) > at(than),
  });
};

const isIn = (part: string, whole: string): boolean =>
  whole.toLowerCase().includes(part.toLowerCase());

/** The act says already how often, or when in the day: it is not said twice. */
const HAS_RATE =
  /\b(?:every|each|daily|nightly|weekly|once|twice|\d+ ?(?:x|times)|(?:one|two|three|four|five) times|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|most days|(?:a|per) (?:day|week|month))\b/i;
const HAS_HOUR =
  /\b(?:mornings?|afternoons?|evenings?|nights?|after|before|at (?:\d|lunch|noon))\b/i;

/** "Have an apple instead": in a sentence that stands alone it says instead of what. */
const insteadOf = (act: string, known: Known): string => {
  const old = GIVEN_UP.exec(known("desiredChange") ?? "")?.[1];
  return old && / instead$/i.test(act) ? `${act} of ${old}` : act;
};
const GIVEN_UP =
  /^(?:to )?(?:stop|quit|give up|no more|cut (?:down|out)(?: on)?|(?:eat|drink|smoke|have|buy) (?:less|fewer)|less|fewer)\s+(?:eating |drinking |smoking |having |buying )?(?:so (?:much|many) )?(?!on\b|at\b|in\b|and\b)([a-z]+)\b/i;

/** "… when someone cuts me off": what sets it off comes first, or it would read as part of what follows. */
const SETS_OFF =
  /,?\s+((?:when(?:ever)?|as soon as|every time|each time) (?:i|he|she|it|they|we|someone|somebody|my \w+|the \w+)\b(?! (?:am|is|are) (?:back|done|there)\b)(?!.*\b(?:and then|every day|each day|daily)\b).{4,50})$/i;
const setOff = (act: string): readonly [string, string | undefined] => {
  const found = SETS_OFF.exec(act);
  return found &&
    /\s\S*(?<!\b(?:not|except|only|but|even|or|and|if|than|like))$/i.test(act.slice(0, found.index))
    ? [act.slice(0, found.index), found[1]]
    : [act, undefined];
};

/** "When it starts, I'll …", or "I'll …": the whole of what will be done. */
const doing = (known: Known, hasEnd = false): string | undefined => {
  const [action] = withOwnReason(known("action") ?? "");
  const [act, when] = setOff(action);
  const phrase = actPhrase(when ? withAction(known, act) : known, hasEnd);
  if (!phrase) return undefined;
  return when ? `${sentence(tidy(when)).slice(0, -1)}, I'll ${phrase}` : `I'll ${phrase}`;
};

const withAction = (known: Known, action: string): Known =>
  Object.assign((slot: Slot) => (slot === "action" ? action : known(slot)), {
    isNewer: known.isNewer,
  });

/** Act, how long, where or when, how often: whatever the client named, each once. */
const actPhrase = (known: Known, hasEnd = false): string | undefined => {
  const [action] = withOwnReason(known("action") ?? "");
  if (!action) return undefined;
  const cue = known("cue");
  const whole = insteadOf(tidy(verbPhraseOf(cue ? withoutCue(action) : action)), known);
  if (!sayableAct(whole) || pointsElsewhere(whole)) return undefined;
  const [told, how] = actAndHow(whole);
  const act = withNewSizes(told, known);
  const parts = [act];
  const add = (phrase: string | undefined): void => {
    if (phrase && !isIn(phrase, parts.join(" "))) parts.push(phrase);
  };
  const change = known("change");
  add(change && tidy(change));
  const amount = known("amount");
  const duration = known("duration")?.replace(
    /\b(?:maybe|like|about|around|probably|just)\b\s*/gi,
    "",
  );
  if (duration && !isIn(tidy(duration), act) && !hasLength(act))
    add(/^for\b/i.test(duration) ? tidy(duration) : `for ${tidy(duration)}`);
  else if (
    amount &&
    /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|a|half)\b/i.test(amount) &&
    !isIn(amount, act) &&
    // "Hand in ONE essay" is what is wished for; what is done for it has its own size.
    (known.isNewer("amount", "action") || !isIn(amount, known("desiredChange") ?? ""))
  )
    add(tidy(amount));
  add(known("place") && tidy(known("place") ?? ""));
  if (cue && !HAS_HOUR.test(act)) add(lowerStart(tidy(cue)));
  const frequency = known("frequency");
  const isEachTime = cue !== undefined && /\b(?:every|each)\b/i.test(cue);
  const isSaid = /\bthe night before\b/i.test(act) && /^every night$/i.test(frequency ?? "");
  // "Fix my bike once on Saturday": with its day, what is done one time need not say so.
  const isDated = isSaidOnce(known) && ONE_DAY.test(known("deadline") ?? "");
  if (frequency && !isEachTime && !isSaid && !isDated && !HAS_RATE.test(act))
    addRate(parts, frequencyPhrase(frequency), add);
  const deadline = hasEnd ? until(parts.join(" "), known) : "";
  return `${parts.join(" ")}${deadline ? ` ${deadline}` : ""}${how && how !== duration ? `, ${how}` : ""}`;
};

/** "… before I go in 4 times a week" runs on: a comma parts the two. */
const addRate = (parts: string[], rate: string, add: (phrase: string) => void): void => {
  const last = parts.at(-1) ?? "";
  if (RUNS_ON.test(last) && /^\d|^(?:every|once|twice)\b/i.test(rate))
    parts[parts.length - 1] = `${last},`;
  add(rate);
};
const RUNS_ON =
  /\b(?:before|after|when|while|until) (?:i|we|he|she|they|my|the) .*\b(?:in|out|up|off|home|on|down)$/i;

/** What was named later of how long or how often stands in place of what the act was told with. */
const withNewSizes = (act: string, known: Known): string => {
  const duration = known("duration");
  const frequency = known("frequency");
  const sized =
    duration && known.isNewer("duration", "action") && !isIn(tidy(duration), act)
      ? withNewLength(act, tidy(duration))
      : act;
  return frequency && known.isNewer("frequency", "action") && !isIn(tidy(frequency), sized)
    ? withoutRate(sized) || sized
    : sized;
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** An act that was told with what it is for: the two, apart. */
const withOwnReason = (action: string): readonly [string, string | undefined] => {
  const found = OWN_REASON.exec(action);
  return found ? [action.slice(0, found.index), found[1]] : [action, undefined];
};
const OWN_REASON =
  /,?\s+((?:because(?! of\b)|bc|cos|coz|cuz|so that|so (?=(?:i|we|my|the|they|he|she|it)\b)).{4,})$/i;

const NONE: ReasonPart = {};
const reasonOf = (known: Known): ReasonPart => {
  const [, own] = withOwnReason(known("action") ?? "");
  const reason = own && !known.isNewer("reason", "action") ? own : known("reason");
  return reason && sayableReason(reason) ? reasonPart(reason) : NONE;
};

/** The act with its reason: in one sentence where they join, otherwise the reason after it, in its own words. */
const withReason = (act: string, { joined, apart }: ReasonPart): string =>
  `${sentence(`${act}${joined ? `, ${joined}` : ""}`)}${apart ? ` What it's for: ${apart}.` : ""}`;

const target = (known: Known): string | undefined => {
  const act = doing(known, true);
  if (!act) return undefined;
  return withReason(act, reasonOf(known)).concat(known("deadline") ? "" : lookAgain(known));
};

/** What is not done again and again has a day, and is done by it. */
const until = (act: string, known: Known): string => {
  const deadline = known("deadline");
  if (!deadline) return "";
  const isOnce =
    (known("frequency") === undefined || isSaidOnce(known)) &&
    !HAS_RATE.test(act.replace(/\bonce$/i, "")) &&
    (isDoneOnce(act) ||
      isSaidOnce(known) ||
      (ONE_DAY.test(deadline) && !/^(?:not|stop|keep|stay|only|no)\b/i.test(act)));
  return deadlinePhrase(deadline, isOnce);
};
const isSaidOnce = (known: Known): boolean =>
  /^(?:just |only |maybe )*once$/i.test(known("frequency") ?? "");
const ONE_DAY =
  /^(?:by |on )?(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:tonight|today|tomorrow)(?: \w+)?$/i;

const signSentence = (known: Known): string => {
  const sign = known("sign");
  return sign && sayableSign(sign)
    ? ` A sign that it's working: ${tidy(sign.replace(/^that /i, ""))}.`
    : "";
};

const lookAgain = (known: Known): string => {
  const named = known("review") ?? known("deadline");
  if (!named) return "";
  const when = plural(named);
  const plain = tidy(when).replace(/^[A-Z](?=[a-z]+ (?:\d|a |an |two|four|six))/, (start) =>
    start.toLowerCase(),
  );
  const lead = /^(?:in|on|at|by|next|this|after|before)\b/i.test(plain)
    ? plain
    : /\b(?:days?|weeks?|months?|years?)$/i.test(plain)
      ? `in ${plain}`
      : `by ${plain}`;
  return ` I'll look at it again ${lead.replace(/^for the next /i, "in ")}.`;
};

const practice = (known: Known): string | undefined => {
  const act = doing(known);
  return act && `${withReason(act, reasonOf(known))}${signSentence(known)}${lookAgain(known)}`;
};

const WISH_VERB =
  /^(?:be|have|feel|get|stop|find|know|make|see|sleep|live|keep|go|do|work|learn|understand|become|spend|talk|let|accept|worry|drink|smoke|eat|lose|take|help)\b/i;

const direction = (known: Known): string | undefined => {
  const planned = target(known);
  if (planned) return planned;
  const wish = known("desiredChange") ?? known("picture");
  if (!wish) return undefined;
  const plain = tidy(wish);
  const lead = WISH_VERB.test(plain)
    ? `I want to ${plain}`
    : `I want to keep this in view: ${plain}`;
  return `${withReason(lead, reasonOf(known))}${lookAgain(known)}`;
};

const BY_KIND = { target, practice, direction };

/** The deterministic composer: the client's words in an order that reads as a sentence, nothing added. */
export const composeStatement = (input: DraftInput): DraftResult => {
  const known = knownOf(input.facts);
  const statement = [known, withActCut(known)]
    .map((facts) => BY_KIND[input.kind](facts))
    .find((one) => one !== undefined && isSound(one));
  return { statement, by: "rules" };
};

/** The first act of several, where all of them would not read as one sentence. */
const withActCut = (known: Known): Known =>
  Object.assign(
    (slot: Slot) =>
      slot === "action"
        ? known(slot)
            ?.split(/\s*[,;]\s*|\s+(?:and|but|so|then)\s+/)[0]
            ?.trim()
        : known(slot),
    { isNewer: known.isNewer },
  );
