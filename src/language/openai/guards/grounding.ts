import { plainSpelling } from "../../../coach/words/plain-spelling.ts";
import { namesIn } from "./names.ts";
import { perList } from "./per-list.ts";
import { daysIn, isSpelledAlike, saidStems } from "./said-stems.ts";
import { sameTimes, withoutSameTimes } from "./same-times.ts";
import type { WordLists } from "./word-lists.ts";
import { stem, wordsOf } from "./words.ts";

/** What a draft or a reply states that nobody said, by kind. All empty: it may be said. */
export interface Ungrounded {
  readonly numbers: readonly string[];
  readonly times: readonly string[];
  readonly names: readonly string[];
  readonly people: readonly string[];
}

export interface Grounds {
  /** Everything that was said, chosen or put in by code. */
  readonly sources: readonly string[];
  readonly lists: WordLists;
  /** In a statement "one", "first" and "hour" count; in a reply they are mostly figures of speech. */
  readonly strict: boolean;
}

export const isGrounded = (found: Ungrounded): boolean =>
  Object.values(found).every((tokens: readonly string[]) => tokens.length === 0);

/** Every number, date, frequency and name in `text` must be among the sources. */
export const ungroundedIn = (text: string, grounds: Grounds): Ungrounded => {
  const { sources, lists, strict } = grounds;
  const said = sources.join("\n");
  const all = { ...grounds, strict: true };
  // A reply may say the same in other words; a statement is what was said.
  const read = strict ? text : withoutSameTimes(text, said);
  const same = strict ? [] : sameTimes(said);
  const isNew = (...known: readonly Iterable<string>[]) => {
    const tokens = new Set(known.flatMap((some) => [...some]));
    return (token: string) => !tokens.has(token);
  };
  return {
    numbers: numbersIn(read, grounds).filter(isNew(numbersIn(said, all))),
    times: timesIn(read, grounds).filter(
      isNew(timesIn(said, all), sources.flatMap(daysIn).map(stem), same),
    ),
    names: namesIn(read, lists).filter(isNew(saidStems(sources), same)),
    people: inventedPeople(text, said, lists),
  };
};

const LOOSE = new Set(["one", "first", "second", "once", "half", "quarter"]);

/** "Those two", "the two of you", "asked twice": points at what is there already, or counts Cairn's own asking. */
const POINTING =
  /\b(?:(?:those|these|all|the|you) (?:two|three)\b(?=\s*(?:[.,;:!?]|of (?:you|us|them)\b|don['’]t|do\b|are\b|together|nights|days|things|sides|bits|$))|(?:two|three|four|five) words|(?:second|third|fourth) ask(?:ing)?|(?:the|that|a|an?other) (?:third|fourth|fifth)(?= (?!of\b|days?\b|weeks?|months?|years?|times?|nights?|mornings?|evenings?|sessions?|part\b)\p{L})|a (?:hundred|thousand|dozen) (?:other |small |little )?(?:things|reasons|ways|bits|jobs)|(?:asked|asking|said|saying|say|told|tell|tapped|written)(?: (?:it|that|you|the same|so))? twice)/giu;

const numbersIn = (text: string, { lists, strict }: Grounds): string[] => {
  // "2moro" is a day and no number.
  const digits = [...plainSpelling(text.normalize("NFKC")).matchAll(/\d+(?:[.,:/]\d+)*/gu)].map(
    ([run]) => run.replaceAll(/[,:/]/gu, "."),
  );
  const spelt = wordsOf(strict ? text : text.replaceAll(POINTING, " "))
    .filter((word) => Object.hasOwn(lists.numbers, word) && (strict || !LOOSE.has(word)))
    .map((word) => String(lists.numbers[word]));
  return [...digits.map((run) => String(Number(run) || run)), ...spelt];
};

const LOOSE_TIMES = new Set(["minute", "hour", "month", "year", "o'clock"].map(stem));

const allTimes = perList((times) => new Set(times.map(stem)));
const looseTimes = perList(
  (times) => new Set(times.map(stem).filter((time) => !LOOSE_TIMES.has(time))),
);

const timesIn = (text: string, { lists, strict }: Grounds): string[] => {
  const known = strict ? allTimes(lists.times) : looseTimes(lists.times);
  return wordsOf(text)
    .map(stem)
    .filter((word) => known.has(word));
};

const stemSet = perList((words) => new Set(words.map(stem)));

/** "My husbnd": who it is is plain all the same. */
const isMistyped = (word: string, said: ReadonlySet<string>): boolean =>
  word.length > 4 && [...said].some((one) => isSpelledAlike(one, word));

/** A wife, a boss, a dog: nobody is put into somebody's life. One word of a family stands for all ("mum", "mother"). */
const inventedPeople = (text: string, said: string, { people }: WordLists): string[] => {
  const inText = new Set(wordsOf(text).map(stem));
  const inSaid = new Set(wordsOf(said).map(stem));
  return people
    .map((family) => [...stemSet(family)])
    .filter((family) => !family.some((word) => inSaid.has(word) || isMistyped(word, inSaid)))
    .flatMap((family) => family.filter((word) => inText.has(word)));
};
