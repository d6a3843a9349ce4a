import { NUMBER_WORDS } from "../lexicon/time-words.ts";
import type { Statement } from "./statement.ts";
import type { Cue } from "./phrases.ts";

/** How often, in words: a cadence counts something only where an act is named. */
export const CADENCE =
  /\b(?:daily|weekly|biweekly|bi-weekly|fortnightly|monthly|bimonthly|nightly|hourly|yearly|annually|quarterly|once|twice|thrice|weekdays?|weeknights?|on weekends|most (?:days|nights|mornings|evenings)|(?:every|each) (?:other |single |second |third )?[a-z]+|per (?:day|week|month|night|session|hour|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|mwf|a (?:day|week|month|night|year)|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|day)? and (?:mon|tue|wed|thu|fri|sat|sun)|(?:before|after|with) (?:each|every|all) [a-z]+)\b/;

const NUMBER = new RegExp(
  `(?:[$£€]\\d|\\b\\d)[\\d.,:/-]*(?:k|x|%|kg|kgs|km|lbs?|mi|m|min|am|pm|g|oz|l|ml|st|h|hrs?)?(?![a-z])|\\b(?:${NUMBER_WORDS})\\b|\\b(?:zero|none|halve|double|triple|percent|debt[- ]free|alcohol[- ]free|smoke[- ]free|sober|sobriety|midnight|noon)\\b|\\bno (?!longer|matter|more|one|idea|need|doubt|way|stress|anxiety|worries|fear)[a-z]+|\\bstraight as?\\b|\\b(?:an|all) a (?=in |on )|\\b[abc][+-](?= |$)|\\bat least a b\\b|\\bgrade [abc]\\b|\\bfrom a [a-f] to an? [a-f]\\b|\\b(?:an hour|half an hour)\\b`,
  "g",
);
/** Numbers that count nothing: ages, names of things, figures of speech. */
const NO_COUNT =
  /\b(?:one day|one another|no one|number one|one of (?:these days|my (?:main |biggest |big |life )?(?:goals|dreams|priorities|hopes))|the one|a hundred percent|24\/7|9 to 5|9-5|\d+[- ](?:year|month|week)s?[- ]old|(?:turn|turning|age|aged|i'm|am) \d+|in (?:my|the|his|her) (?:early |late |mid |mid-)?\d0s|step one|one way or another|half the time|second (?:chance|thoughts?)|first time|covid[- ]19|one and only|few|several|a couple|couple|better half|one step at a time|at once|all in one)\b/g;

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
