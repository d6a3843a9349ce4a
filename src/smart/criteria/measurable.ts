import { MONTHS, NUMBER_WORDS } from "../lexicon/time-words.ts";
import { EVENT_VERBS, STOPPABLE } from "../lexicon/verbs.ts";
import { GENERIC, LOOSE } from "../lexicon/nouns.ts";
import type { Part } from "../statement/parts.ts";
import type { Cue } from "../statement/time-cues.ts";
import type { Statement } from "../statement/statement.ts";

const CADENCE =
  /\b(?:daily|weekly|biweekly|bi-weekly|fortnightly|monthly|bimonthly|nightly|hourly|yearly|annually|quarterly|once|twice|thrice|weekdays?|weeknights?|weekends|most (?:days|nights|mornings|evenings)|(?:every|each)(?: other| single| second)? [a-z]+|per (?:day|week|month|night|session|hour|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings|evenings|nights|mwf|a (?:day|week|month|night|year)|(?:before|after|at|with|between) (?:each|every|all|bed|bedtime|breakfast|lunch|dinner|work|school|meals?|getting up|waking up)|in the (?:mornings?|evenings?)|on weekends?|first thing|on time)\b/;
const NUMBER = new RegExp(
  `(?:[$£€]\\d|\\b\\d)[\\d.,:/-]*(?:k|x|%|kg|kgs|km|lbs?|mi|m|min|am|pm|g|oz|l|ml|st|h|hrs?)?\\b|\\b(?:${NUMBER_WORDS})\\b|\\b(?:zero|none|halve|double|triple|double-digit|percent|debt[- ]free|alcohol[- ]free|smoke[- ]free|sober|sobriety|cash[- ]free)\\b|\\bno (?!longer|matter|more than|one|idea|need|doubt|way)[a-z]+|\\bstraight as?\\b|\\b(?:an|all) a\\b(?= (?:in|on))|\\b[abc][+-](?= |$)|\\bgrade [abc]\\b|\\bfull[- ]time\\b`,
  "g",
);
/** Numbers that count nothing: ages, names of things, figures of speech. */
const NO_COUNT =
  /\b(?:one day|one another|no one|number one|one of these days|the one|a hundred percent|24\/7|9 to 5|9-5|\d+[- ](?:year|month|week)[- ]old|(?:turn|turning|age|aged|i'm|am) \d+|at \d+ years|in (?:my|the|his|her) (?:early |late |mid |mid-)?\d0s|step one|one way or another|half the time|second (?:chance|thoughts?)|first time|covid[- ]19|one and only|a few|several|few)\b/g;

const spans = (pattern: RegExp, text: string): Cue[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

/** A number, share or threshold that is neither part of a date nor a figure of speech. */
export const measuresOf = (statement: Statement): readonly Cue[] => {
  const masked = [...statement.time.ends, ...spans(NO_COUNT, statement.norm)];
  return spans(NUMBER, statement.norm).filter(
    ({ start, end }) => !masked.some((mask) => start < mask.end && end > mask.start),
  );
};

const DEFINITE = /^(?:a|an|the|my|our|this|that|his|her|their|one|it|him|your)$/;
const MONTH_NAME = new RegExp(`^(?:${MONTHS})$`);

/** "Hand in the application": one act with one named object. */
const isEvent = ({ verb, rest }: Part): boolean => {
  if (verb === undefined || !EVENT_VERBS.has(verb)) return false;
  if (rest.some((word) => LOOSE.has(word))) return false;
  const [first = "", second = ""] = rest;
  if (first === "up" || first === "out") return DEFINITE.test(second);
  if (/^(?:graduate|quit|vote|propose|move|apologize|register|enroll)$/.test(verb)) return true;
  if (/^(?:for|to|with|about|from|at|in|on)$/.test(first))
    return DEFINITE.test(second) && !GENERIC.has(rest[2] ?? "");
  return DEFINITE.test(first) && second !== "" && !GENERIC.has(second) && !MONTH_NAME.test(second);
};

const STOPS = /^(?:stop|quit|give_up|abstain|cut|cut_out|skip|avoid|eliminate|no)$/;
const isStop = ({ verb, rest, norm }: Part): boolean =>
  (verb !== undefined &&
    STOPS.test(verb) &&
    rest.slice(0, 3).some((word) => STOPPABLE.has(word))) ||
  /\b(?:stay|get|be|remain|keep) (?:clean and )?(?:sober|smoke-free|alcohol-free)\b/.test(norm);

/** A count, amount, change, threshold or one checkable event stands in the words. */
export const isMeasurable = (statement: Statement): boolean => {
  const { reading } = statement;
  const acts = statement.parts.filter(({ kind }) => kind === "act");
  return (
    reading.frequency !== undefined ||
    reading.change !== undefined ||
    reading.duration !== undefined ||
    reading.amounts.length > 0 ||
    reading.rating !== undefined ||
    measuresOf(statement).length > 0 ||
    CADENCE.test(statement.norm) ||
    acts.some((part) => isEvent(part) || isStop(part))
  );
};
