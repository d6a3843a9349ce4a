import { stem } from "./words.ts";

/** What was said in one way, and the word or words that say the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:every|each|all|once a|most) ?(?:single )?days?\b|\beveryday\b|\ba day\b/iu, "daily"],
  [/\b(?:every|each|once a) week\b|\ba week\b/iu, "weekly"],
  [/\b(?:every|each|once a) month\b/iu, "monthly"],
  [/\b(?:every|each|most) (?:single )?(?:night|evening)s?\b/iu, "nightly"],
  [/\b(?:every|each|once an) hour\b/iu, "hourly"],
  [/\b(?:two|2) we?e?ks?\b|\b(?:14|fourteen) days\b/iu, "fortnight fortnightly"],
  [/\bthis evening\b|\btonite\b/iu, "tonight"],
  [/\b(?:midday|lunch\s?time|12 ?pm)\b/iu, "noon"],
  [/\b12 ?am\b/iu, "midnight"],
  [
    /\bwee?ke?nd?s?\b|\bwork\w*|\bschool\b|\bshifts?\b|\boffice\b|\bjob\b|\bin the week\b|\bweek ?(?:nights?|days?)\b/iu,
    "weekday",
  ],
];
/** Times that were said in other words, as stems: "every day" is "daily". */
export const sameTimes = (said: string): readonly string[] =>
  SAME.flatMap(([pattern, words]) => (pattern.test(said) ? words.split(" ") : [])).map(stem);

/** Spans and days that say what was said, and so claim nothing new. */
const SAME_SPANS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:a|one|1|last|this|whole) (?:whole )?(?:year|yr)\b/iu, /\b(?:12|twelve) months\b/giu],
  [/\bhalf (?:a|the) (?:year|yr)\b/iu, /\b(?:6|six) months\b/giu],
  [/\bfortnight\b/iu, /\b(?:2|two) weeks\b/giu],
  [/\b(?:week-?ends?|wknds?)\b/iu, /\bsaturdays?,? (?:or|and) sundays?\b/giu],
];
/** "Which weekday evenings would suit you?" asks for what "on weekdays" would claim. */
const ASKED = /\b(?:daily|weekly|monthly|nightly|weekdays?|weekends?)\b/giu;
const DAYS_OF_WEEKEND = /\b(?:saturdays?|sundays?)\b/giu;

/** What is left of a reply to hold against what was said, once that is taken out. */
export const withoutSameTimes = (text: string, said: string): string => {
  const left = SAME_SPANS.reduce(
    (rest, [given, same]) => (given.test(said) ? rest.replaceAll(same, "so") : rest),
    text,
  );
  const hasWeekend = /\bweek-?ends?\b/iu.test(said);
  return left.replaceAll(/[^.?!]+\?/gu, (question) => {
    const asked = question.replaceAll(ASKED, "so");
    return hasWeekend ? asked.replaceAll(DAYS_OF_WEEKEND, "so") : asked;
  });
};
