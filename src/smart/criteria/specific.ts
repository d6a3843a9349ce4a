import { DETERMINERS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { ABSTRACT, COMPARATIVES, GENERIC, LOOSE } from "../lexicon/nouns.ts";
import { CHANGE_VERBS, CONCRETE_VERBS, SOFT_VERBS, VAGUE_VERBS } from "../lexicon/verbs.ts";
import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";
import { basesOf } from "../statement/lemma.ts";
import { measuresOf } from "./measurable.ts";

const isWeak = (word: string): boolean =>
  ABSTRACT.has(word) || LOOSE.has(word) || GENERIC.has(word) || /(?:ly|ness|ity)$/.test(word);

/** The noun phrase right after the verb, determiners left out. */
const objectOf = (rest: readonly string[]): readonly string[] => {
  const object: string[] = [];
  for (const word of rest) {
    if (PREPOSITIONS.has(word)) {
      if (object.length > 0) break;
      continue;
    }
    if (!DETERMINERS.has(word) && !/^\d/.test(word)) object.push(word);
  }
  return object;
};

const CADENCE_ONLY =
  /^(?:day|week|month|morning|evening|night|daily|weekly|times?|x|minutes?|hours?|year)s?$/;
const isConcreteObject = (rest: readonly string[]): boolean => {
  const object = objectOf(rest).filter((word) => !CADENCE_ONLY.test(word));
  const solid = object.filter(
    (word) => !isWeak(word) && !basesOf(word).some((base) => ABSTRACT.has(base)),
  );
  return solid.length > 0 && !COMPARATIVES.has(object[0] ?? "");
};

const BE_STATE =
  /^(?:in bed|at my desk|home by|at home by|at work by|out of bed|on time|up by|up at|awake by|debt-free|debt free|certified|smoke-free|sober|able to)/;
const SETTING =
  /\b(?:at|in|on|to|with|around|before|after|along) (?:the|my|a|our|his|her) [a-z]+|\b(?:after|before) (?:work|school|dinner|lunch|breakfast|bed|class)\b|\b(?:my|a|one|two|three|\d+) (?:mom|dad|friend|friends|sister|brother|partner|wife|husband|boss|kids|son|daughter|colleague)/;

interface Measures {
  /** A number stands in this part. */
  readonly number: boolean;
  readonly cadence: boolean;
}

const isConcretePart = (part: Part, measures: Measures): boolean => {
  const { verb, rest, norm } = part;
  const compared = rest.slice(0, 5).some((word) => COMPARATIVES.has(word));
  if (verb === undefined)
    return measures.number && rest.length > 1 ? !compared : isNamedThing(rest);
  if (verb === "be" || verb === "become" || verb === "get") {
    if (BE_STATE.test(rest.join(" "))) return true;
  }
  if (CHANGE_VERBS.has(verb) && measures.number) return true;
  if (VAGUE_VERBS.has(verb)) return false;
  if (compared && !measures.number) return false;
  if (SOFT_VERBS.has(verb) && !isConcreteObject(rest)) {
    return measures.number || measures.cadence || SETTING.test(norm);
  }
  if (CONCRETE_VERBS.has(verb))
    return isConcreteObject(rest) || measures.number || SETTING.test(norm);
  return isConcreteObject(rest) && !compared;
};

const isNamedThing = (rest: readonly string[]): boolean =>
  /^(?:a|an|the|no)$/.test(rest[0] ?? "") && isConcreteObject(rest);

/** Two readers would picture the same act, or the same state reached. */
export const isSpecific = (statement: Statement): boolean => {
  const measures = measuresOf(statement);
  return statement.parts
    .filter(({ kind }) => kind === "act")
    .some((part) => {
      const number = measures.some(({ start, end }) => start < part.end && end > part.start);
      const cadence =
        /\b(?:daily|weekly|nightly|every|each|once|twice|per|weekdays|mornings)\b/.test(part.norm);
      return isConcretePart(part, { number, cadence });
    });
};
