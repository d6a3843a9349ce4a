import { phraseFinder } from "./statement/phrases.ts";
import type { Wording } from "./statement/wording.ts";

/**
 * What is never counted with a client, because the count itself does harm: it feeds the restriction,
 * the vigil over sleep or pain, the tally of urges, or puts a pace on grief. The coach asks for a sign
 * they would notice instead. The clinician may choose to count; Cairn does not ask for it.
 */
export const NEVER_COUNTED = [
  "food-and-body",
  "sleep-minutes",
  "self-harm-urges",
  "grief",
  "trauma-memories",
  "pain-scores",
] as const;
export type NeverCounted = (typeof NEVER_COUNTED)[number];

interface Topic {
  readonly topic: NeverCounted;
  readonly words: string;
  readonly after?: string;
}

const END = "(?= |$)";
const TOPICS: readonly Topic[] = [
  { topic: "self-harm-urges", words: "self-harm self-harming self-injury cutting", after: END },
  {
    topic: "self-harm-urges",
    words: "hurt hurting harm harming cut burn burning",
    after: " myself",
  },
  {
    topic: "self-harm-urges",
    words: "urge urges thoughts",
    after: " (?:to (?:cut|hurt|harm|die|self-harm)|of (?:suicide|dying|self-harm|hurting))",
  },
  { topic: "self-harm-urges", words: "suicidal", after: END },
  { topic: "grief", words: "grief grieving grieve bereavement mourning mourn widowed", after: END },
  {
    topic: "grief",
    words: "death loss losing",
    after: " of (?:my|our) (?!job|weight)|(?<=losing) (?:my|our) (?!job|weight|temper|keys|phone)",
  },
  {
    topic: "grief",
    words: "miss missing",
    after: " (?:my|him|her|them)[^.]*(?:died|passed|death|gone)",
  },
  { topic: "trauma-memories", words: "flashback flashbacks trauma ptsd", after: END },
  {
    topic: "trauma-memories",
    words: "memories memory nightmares dreams",
    after: " (?:of|about) (?:the |my |what )",
  },
  { topic: "trauma-memories", words: "traumatic", after: " (?:memory|memories|event|events)" },
  {
    topic: "pain-scores",
    words: "pain ache aches migraine migraines",
    after: " (?:score|scores|level|levels|rating|scale|from|below|under|to|at)",
  },
  { topic: "pain-scores", words: "chronic", after: " pain" },
  { topic: "sleep-minutes", words: "insomnia sleepless", after: END },
  {
    topic: "sleep-minutes",
    words: "fall falling get",
    after: " (?:asleep|to sleep) (?:faster|within|in|sooner|quicker)",
  },
  { topic: "sleep-minutes", words: "sleep", after: " (?:latency|efficiency|minutes|score)" },
  { topic: "sleep-minutes", words: "lie lying awake", after: " (?:awake|at night|for hours)" },
  {
    topic: "food-and-body",
    words: "binge bingeing binging binges purge purging anorexia bulimia restricting restriction",
    after: END,
  },
  { topic: "food-and-body", words: "calorie calories weight bmi", after: END },
  { topic: "food-and-body", words: "eating", after: " disorder" },
  {
    topic: "food-and-body",
    words: "lose losing",
    after: " (?:[^ ]+ ){0,3}(?:lbs?|pounds|kgs?|kilos|stone|weight)(?= |$)",
  },
];

const FINDERS = NEVER_COUNTED.map((topic) => ({
  topic,
  find: phraseFinder(
    TOPICS.filter((entry) => entry.topic === topic).map(({ words, after }) => ({
      opens: words,
      after: after ?? END,
    })),
  ),
}));

/** The same, of words already normalised. */
export const neverCountedIn = (wording: Wording): NeverCounted | undefined =>
  FINDERS.find(({ find }) => find(wording).length > 0)?.topic;
