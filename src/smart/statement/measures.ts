import { NUMBER_WORDS } from "../lexicon/time-words.ts";
import { type Cue, type Finder, phraseFinder } from "./phrases.ts";

const DAYS =
  "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday";

/** How often, in words: a cadence counts something only where an act is named. */
export const findCadences: Finder = phraseFinder([
  {
    opens:
      "daily weekly biweekly bi-weekly fortnightly monthly bimonthly nightly hourly yearly annually quarterly once twice thrice weekday weekdays weeknight weeknights mondays tuesdays wednesdays thursdays fridays saturdays sundays mwf",
    then: "(?= |$)",
  },
  { opens: "on", then: " weekends(?= |$)" },
  { opens: "most", then: " (?:days|nights|mornings|evenings)(?= |$)" },
  { opens: "every each", then: " (?:other |single |second |third )?[a-z]+" },
  { opens: "per", then: " (?:day|week|month|night|session|hour|year)(?= |$)" },
  { opens: "a", then: " (?:day|week|month|night|year|fortnight)(?= |$)" },
  { opens: DAYS, then: "s? and (?:mon|tue|wed|thu|fri|sat|sun)" },
  { opens: "before after with", then: " (?:each|every|all) [a-z]+" },
]);

const NUMERAL = "(?:[$£€]\\d|\\d)[^ ]*";
const SINGLE_NUMBERS = NUMBER_WORDS.split("|")
  .filter((word) => !word.includes(" "))
  .join(" ");

const findNumbers = phraseFinder([
  { opens: "#", then: "", whole: NUMERAL },
  { opens: SINGLE_NUMBERS, then: "(?= |$)" },
  {
    opens:
      "zero none halve double triple percent debt-free alcohol-free smoke-free sober sobriety midnight noon",
    then: "(?= |$)",
  },
  { opens: "debt alcohol smoke", then: " free(?= |$)" },
  {
    opens: "no no-spend",
    then: " (?!longer|matter|more|one|idea|need|doubt|way|stress|anxiety|worries|fear|problem)[a-z]+",
  },
  { opens: "straight", then: " as?(?= |$)" },
  { opens: "full", then: " marks(?= |$)" },
  { opens: "an all", then: " a (?=in |on )| hour(?= |$)" },
  { opens: "b c", then: "(?: \\+)?(?= |$)" },
  { opens: "grade", then: " [abc](?= |$)" },
  { opens: "a", then: " (?:\\+|b|c)(?= |$)| hundred(?= |$)| thousand(?= |$)| dozen(?= |$)" },
]);

/** Numbers that count nothing: ages, names of things, figures of speech. */
const findUncounted = phraseFinder([
  { opens: "one", then: " (?:day|another|way or another|and only)(?= |$)" },
  {
    opens: "one",
    then: " of (?:these days|my (?:main |biggest |big |life )?(?:goals|dreams|priorities|hopes))",
  },
  { opens: "one", then: " step at a time" },
  { opens: "no number step the", then: " one(?= |$)" },
  {
    opens: "#",
    then: "",
    whole: "(?:24/7|9 to 5|9-5|\\d+[- ](?:year|month|week)s?[- ]old)(?= |$)",
  },
  { opens: "a", then: " hundred percent| few(?= |$)| couple(?= |$)" },
  { opens: "turn turning age aged i'm am", then: " \\d+" },
  { opens: "in", then: " (?:my|the|his|her) (?:early |late |mid |mid-)?\\d0s" },
  { opens: "half", then: " the time" },
  { opens: "better", then: " half" },
  { opens: "covid", then: " \\d+" },
  { opens: "few several couple", then: "(?= |$)" },
]);

/** A number, share or threshold that is neither part of a date nor a figure of speech. */
export const measuresOf = (norm: string, ends: readonly Cue[]): readonly Cue[] => {
  const numbers = findNumbers(norm);
  if (numbers.length === 0) return numbers;
  const masked = [...ends, ...findUncounted(norm)];
  return numbers.filter(
    ({ start, end }) => !masked.some((mask) => start < mask.end && end > mask.start),
  );
};
