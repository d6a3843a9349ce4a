import { FEELING_WORDS } from "../lexicon/feelings.ts";
import { ABSTRACT } from "../lexicon/nouns.ts";
import { STOPPABLE } from "../lexicon/verbs.ts";
import { NUMBER_WORDS } from "../lexicon/time-words.ts";
import { type Cue, type Finder, phraseFinder } from "./phrases.ts";
import type { Wording } from "./wording.ts";

const DAYS =
  "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday";

/** How often, in words: a cadence counts something only where an act is named. */
export const findCadences: Finder = phraseFinder([
  {
    opens:
      "daily weekly biweekly bi-weekly fortnightly monthly bimonthly nightly hourly yearly annually quarterly once twice thrice weekday weekdays weeknight weeknights mondays tuesdays wednesdays thursdays fridays saturdays sundays mwf",
    after: "(?= |$)",
  },
  { opens: "on", after: " weekends(?= |$)" },
  { opens: "most", after: " (?:days|nights|mornings|evenings)(?= |$)" },
  { opens: "every each", after: " (?:other |single |second |third )?[a-z]+" },
  { opens: "per", after: " (?:day|week|month|night|session|hour|year)(?= |$)" },
  { opens: "a", after: " (?:day|week|month|night|year|fortnight)(?= |$)" },
  { opens: DAYS, after: "s? and (?:mon|tue|wed|thu|fri|sat|sun)" },
  { opens: "before after with", after: " (?:each|every|all) [a-z]+" },
]);

const NUMERAL = "(?:[$£€]\\d|\\d)[^ ]*";
const SINGLE_NUMBERS = NUMBER_WORDS.split("|")
  .filter((word) => !word.includes(" "))
  .join(" ");

const findNumbers = phraseFinder([
  { opens: "#", after: "", whole: NUMERAL },
  { opens: SINGLE_NUMBERS, after: "(?= |$)" },
  {
    opens:
      "zero none halve double triple percent debt-free alcohol-free smoke-free sober midnight noon",
    after: "(?= |$)",
  },
  { opens: "debt alcohol smoke", after: " free(?= |$)" },
  {
    opens: "no no-spend",
    after:
      " (?!to |think|feel|longer|matter|more|one|idea|need|doubt|way|stress|anxiety|worries|fear|problem)[a-z]+",
  },
  { opens: "straight", after: " as?(?= |$)" },
  { opens: "full", after: " marks(?= |$)" },
  { opens: "an all", after: " a (?=in |on )| hour(?= |$)" },
  { opens: "b c", after: "(?: \\+)?(?= |$)" },
  { opens: "grade", after: " [abc](?= |$)" },
  {
    opens: "a",
    after: " (?:\\+|b|c)(?= |$)| hundred(?= |$)| thousand(?= |$)| dozen(?= |$)| million(?= |$)",
  },
  {
    opens: "a one the",
    after:
      " (?:whole|full|entire) (?:[a-z]+ )?(?:film|movie|meeting|class|lesson|lecture|day|night|hour|shift|meal|song|book|match|game|episode|session|flight|lap|set|service|show|chapter|page|marathon|cycle|length|week)(?= |$)",
  },
]);

/** Numbers that count nothing: ages, names of things, figures of speech. */
const findUncounted = phraseFinder([
  { opens: "one", after: " (?:day|another|way or another|and only)(?= |$)" },
  {
    opens: "one",
    after: " of (?:these days|my (?:main |biggest |big |life )?(?:goals|dreams|priorities|hopes))",
  },
  { opens: "one", after: " step at a time" },
  { opens: "no number step the", after: " one(?= |$)" },
  {
    opens: "#",
    after: "",
    whole: "(?:24/7|9 to 5|9-5|\\d+[- ](?:year|month|week)s?[- ]old)(?= |$)",
  },
  { opens: "a", after: " hundred percent| few(?= |$)| couple(?= |$)" },
  { opens: "turn turning age aged i'm am", after: " \\d+" },
  { opens: "in", after: " (?:my|the|his|her) (?:early |late |mid |mid-)?\\d0s" },
  { opens: "half", after: " the time" },
  { opens: "better", after: " half" },
  { opens: "covid", after: " \\d+" },
  { opens: "few several couple", after: "(?= |$)" },
]);

/** "No drama", "zero stress": none of what cannot be counted. */
const isOfState = (norm: string, start: number): boolean => {
  if (!norm.startsWith("no", start) && !norm.startsWith("zero", start)) return false;
  const [first = "", second = ""] = norm.slice(start, start + LONGEST_PAIR).split(" ");
  return (
    /^(?:no|zero|none)$/.test(first) &&
    !STOPPABLE.has(second) &&
    (ABSTRACT.has(second) || FEELING_WORDS.has(second))
  );
};
const LONGEST_PAIR = 40;

/** A number, share or threshold that is neither part of a date nor a figure of speech. */
export const measuresOf = (wording: Wording, ends: readonly Cue[]): readonly Cue[] => {
  const numbers = findNumbers(wording);
  if (numbers.length === 0) return numbers;
  const masked = [...ends, ...findUncounted(wording)];
  return numbers.filter(
    ({ start, end }) =>
      !masked.some((mask) => start < mask.end && end > mask.start) &&
      !isOfState(wording.norm, start),
  );
};
