import { otherForms } from "./irregular-verbs.ts";
import { stem, wordsOf } from "./words.ts";

const DAYS: ReadonlyMap<string, string> = new Map([
  ["mon", "monday"],
  ["tue", "tuesday"],
  ["tues", "tuesday"],
  ["wed", "wednesday"],
  ["weds", "wednesday"],
  ["thu", "thursday"],
  ["thur", "thursday"],
  ["thurs", "thursday"],
  ["fri", "friday"],
  ["sat", "saturday"],
  ["sun", "sunday"],
]);
/** Words of their own as well: days only beside another day, or where a day would stand. */
const ALSO_WORDS: ReadonlySet<string> = new Set(["sat", "sun", "wed"]);
const BEFORE_DAY: ReadonlySet<string> = new Set(["on", "every", "each", "next", "this", "till"]);
const AFTER_DAY: ReadonlySet<string> = new Set([
  "morning",
  "mornings",
  "afternoon",
  "afternoons",
  "evening",
  "evenings",
  "night",
  "nights",
]);
const BETWEEN_DAYS: ReadonlySet<string> = new Set(["and", "n", "or", "to", "till"]);
const WEEKEND: ReadonlySet<string> = new Set(["saturday", "sunday", "sat", "sun"]);

const isDay = (word: string | undefined): boolean =>
  word !== undefined && (DAYS.has(word) || /^[a-z]+days?$/u.test(word));

const isMeantAsDay = (words: readonly string[], at: number): boolean => {
  const [before, after] = [words[at - 1] ?? "", words[at + 1] ?? ""];
  return (
    !ALSO_WORDS.has(words[at] ?? "") ||
    words.length === 1 ||
    BEFORE_DAY.has(before) ||
    AFTER_DAY.has(after) ||
    isDay(before) ||
    isDay(after) ||
    (BETWEEN_DAYS.has(after) && isDay(words[at + 2])) ||
    (BETWEEN_DAYS.has(before) && isDay(words[at - 2]))
  );
};

/** The days of a text written out, where it says them short: "sat or sun", not "sat by the water". */
export const daysIn = (text: string): string[] => {
  const words = wordsOf(text);
  const days = words.flatMap((word, at) => {
    const day = DAYS.get(word);
    return day !== undefined && isMeantAsDay(words, at) ? [day] : [];
  });
  const isWeekend = [...days, ...words].some((word) => WEEKEND.has(word.replace(/s$/u, "")));
  return isWeekend && (days.length > 0 || words.some((word) => /^(?:satur|sun)days?$/u.test(word)))
    ? [...days, "weekend"]
    : days;
};

/** Told of then, and meant to be done again ("sat by the water" is said by "I'll sit by the water"), or the other way about. */
const formsIn = (text: string): string[] => {
  const words = wordsOf(text);
  return words.flatMap((word, at) =>
    DAYS.has(word) && isMeantAsDay(words, at) ? [] : otherForms(word),
  );
};

/** What was said, as stems: with the days written out, and the "g" put back that "walkin" lost. */
export const saidStems = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) => [
      ...wordsOf(text).flatMap((word) =>
        /[a-z]{2}in$/u.test(word) ? [stem(word), stem(`${word}g`)] : [stem(word)],
      ),
      ...daysIn(text).map(stem),
      ...formsIn(text),
    ]),
  );

/** "Quieter", "slowly", "calmness": said with the word they are made of. */
const FORMS = /^(?<base>\p{L}{3,}?)(?:ly|er|r|ier|est|iest|ness|y)$/u;
const MADE_OF = 3;

/** A word in another form, or made of two that were said: "bedtime", "upstairs" of "up the stairs". */
export const isFormOf = (word: string, said: ReadonlySet<string>): boolean => {
  const base = FORMS.exec(word)?.groups?.["base"];
  if (base !== undefined && [base, `${base}y`].some((one) => said.has(stem(one)))) return true;
  for (let at = MADE_OF; at <= word.length - MADE_OF; at += 1) {
    if (said.has(stem(word.slice(0, at))) && said.has(stem(word.slice(at)))) return true;
  }
  return false;
};

const LONG_ENOUGH = 5;

/** The same word but for one slip of the finger: "choire" and "choir", not "walk" and "talk". */
export const isSpelledAlike = (one: string, other: string): boolean => {
  if (Math.min(one.length, other.length) < LONG_ENOUGH || one[0] !== other[0]) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [restOne, restOther] = [one.slice(at), other.slice(at)];
  const swapped = restOne.slice(1, 2) + restOne.slice(0, 1) + restOne.slice(2);
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    swapped === restOther
  );
};
