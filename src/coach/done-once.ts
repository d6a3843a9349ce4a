import { valueOf } from "../domain/goal.ts";
import type { Fact, Slot } from "./facts.ts";
import type { Session } from "./session.ts";
import { plainSpelling } from "./words/plain-spelling.ts";

const ONCE =
  /^(?:(?:maybe |perhaps |just )*(?:i(?:'d|'ll| will| would| could| can| might)?|could|can|might) )?(?:just )?(?:text|call|ring|phone(?! (?:off|away|down|out|on|in|stays?|goes)\b)|e-?mail|message|msg|dm|whatsapp|contact|reply to|drop (?:him|her|them|my \w+) a line|fill (?:in|out)|send off|look (?:up|into)|find out|arrange|invite|order|download|delete|uninstall|install|renew|unsubscribe|post (?:the|a|my)|pick up|book|apply|sign up|register|finish|hand in|submit|tell|ask|write to|visit|join|buy|sell|send|make an appointment|see (?:a|my) (?:doctor|gp|dentist)|cancel|return|pay|clear|paint|build|fix|complete|plant (?:some|the|a few|my|new))\b/i;

/** An act that is done once ("book it", "hand it in"): nobody asks how often, and its end is a day. */
export const isDoneOnce = (act: string): boolean => ONCE.test(plainSpelling(act));

const JUST_ONCE =
  /^(?:i'?m |i'?d |i'?ll |it'?s )?(?:maybe |just |only )*(?:\w+ing (?:\w+ ){1,3})?(?:the )?(?:once|(?:the )?one time|a one-?off)(?: (?:only|first|maybe|for (?:a start|now)|to (?:start|begin)(?: with)?))*$/i;
const HAS_RATE =
  /\b(?:every|each|daily|weekly|nightly|twice|times|most|(?:once|one) an?|\w+days)\b/i;
/** A day of its own, and no span to try something out in. */
const ONE_DAY =
  /^(?:by |on )?(?:today|tonight|tonite|tomorrow|tmrw|tmr|tomoz|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening|night))?$/i;
/** When it is done, given as an answer to how often: "this week", "on Thursday when I see her". */
const ITS_TIME =
  /^(?:(?:maybe|probably|prob|by|on|at|some ?time) )*(?:today|tonight|tomorrow|tmrw|(?:this|next) (?:week|weekend|month|morning|afternoon|evening|\w+day)|the weekend|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b(?!.*\b(?:every|each|twice|times|usually|mostly)\b)/i;
const IS_HABIT = /^(?:not|stop|keep|stay|only|no|less|quit|never)\b/i;

/** What is planned happens one time: they said so, or its act or its day is of that kind and no rhythm was told. */
export const isOneOff = (facts: readonly Fact[]): boolean => {
  const told = (slot: Slot): string =>
    facts.findLast((fact) => fact.slot === slot)?.value.trim() ?? "";
  const act = told("action");
  const often = told("frequency");
  if (often !== "") return JUST_ONCE.test(often) || (isDoneOnce(act) && ITS_TIME.test(often));
  if (act === "" || HAS_RATE.test(act)) return false;
  return isDoneOnce(act) || (ONE_DAY.test(told("deadline")) && !IS_HABIT.test(act));
};

/**
 * The same of a session: the sentence counts where its act was told in parts ("come round for goulash"), and
 * where what is told as often is how often something else happens ("I see her most mornings").
 */
export const isPlannedOnce = ({ facts, proposal, goal }: Session): boolean => {
  if (isOneOff(facts)) return true;
  const sentence = proposal?.statement ?? (goal && valueOf(goal.draft, "statement")) ?? "";
  const [plan = ""] = sentence.split(/,? (?:because|so (?:that )?i)\b/i);
  return !HAS_RATE.test(plan) && !saysHowOften(plan.replace(MEETING, "")) && isDoneOnce(plan);
};
/** "When I see her by the bins": the moment for it, and no rhythm. */
const MEETING = /\bwhen(?:ever)? i(?:'m| (?:next )?(?:see|meet))\b/i;

/** The act says already how often ("one evening a week"): it is not asked again. */
export const saysHowOften = (act: string): boolean => HOW_OFTEN.test(act);
const HOW_OFTEN =
  /\b(?:an?|one|two|three|four|five|once|twice|\d+)(?: (?!on\b|at\b|in\b|for\b|of\b|to\b)\w+){0,2} (?:a|per|each|every) (?:day|week|month|night|evening|morning)\b|\b(?:every|each) (?:single )?(?:day|night|evening|morning|weekday|week|weekend|other day)\b|\b(?:daily|nightly|weekly|weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b|\b(?:every|each) (?:other |second )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:whenever|every time|each time|when|as soon as|on days (?:when )?) ?(?:i|we|he|she|they|it|my|the|work|someone)\b|\bon an? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** They named the day on which it is done: to look back is something else, and comes after it. */
export const isOneDay = (deadline: string): boolean => ONE_DAY.test(deadline.trim());
