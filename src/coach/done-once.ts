import type { Fact, Slot } from "./facts.ts";
import { plainSpelling } from "./words/plain-spelling.ts";

const ONCE =
  /^(?:(?:maybe |perhaps )?i(?:'d|'ll| will| would| could| can| might)? )?(?:text|message|dm|call|ring|phone|email|contact|book|apply|sign up|register|finish|hand in|submit|tell|ask|write to|visit|join|buy|sell|send|make an appointment|see (?:a|my) (?:doctor|gp|dentist)|cancel|return|pay|clear|paint|build|fix|complete)\b/i;

/** An act that is done once ("book it", "hand it in"): nobody asks how often, and its end is a day. */
export const isDoneOnce = (act: string): boolean => ONCE.test(plainSpelling(act));

const JUST_ONCE =
  /^(?:maybe |just |only )*(?:once|(?:the )?one time|a one-?off)(?: (?:only|first|maybe|for (?:a start|now)|to (?:start|begin)(?: with)?))*$/i;
const HAS_RATE =
  /\b(?:every|each|daily|weekly|nightly|twice|times|most|(?:once|one) an?|\w+days)\b/i;
/** A day of its own, and no span to try something out in. */
const ONE_DAY =
  /^(?:by |on )?(?:today|tonight|tonite|tomorrow|tmrw|tmr|tomoz|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening|night))?$/i;
const IS_HABIT = /^(?:not|stop|keep|stay|only|no|less|quit|never)\b/i;

/** What is planned happens one time: they said so, or its act or its day is of that kind and no rhythm was told. */
export const isOneOff = (facts: readonly Fact[]): boolean => {
  const told = (slot: Slot): string =>
    facts.findLast((fact) => fact.slot === slot)?.value.trim() ?? "";
  const act = told("action");
  const often = told("frequency");
  if (often !== "") return JUST_ONCE.test(often);
  if (act === "" || HAS_RATE.test(act)) return false;
  return isDoneOnce(act) || (ONE_DAY.test(told("deadline")) && !IS_HABIT.test(act));
};

/** They named the day on which it is done: to look back is something else, and comes after it. */
export const isOneDay = (deadline: string): boolean => ONE_DAY.test(deadline.trim());
