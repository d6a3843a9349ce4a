import {
  type KnownWord,
  knownWord,
  noted,
  type NotedSet,
  standsIn,
} from "../lexicon/known-word.ts";
import { DETERMINERS, FRAME, LIGHT, LINKS } from "../lexicon/function-words.ts";
import {
  CHANGE_VERBS,
  CONCRETE_VERBS,
  EVENT_VERBS,
  OBJECT_VERBS,
  ONLY_CHANGE,
  SOFT_VERBS,
  STOP_VERBS,
  STRIVING_VERBS,
  VAGUE_VERBS,
} from "../lexicon/verbs.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { baseIn, basesOf } from "./lemma.ts";

export interface Head {
  /** Base form of the verb, phrasal verbs joined by "_"; absent where no act is named. */
  readonly verb: string | undefined;
  readonly verbKnown: KnownWord | undefined;
  /** The words after the verb. */
  readonly rest: readonly string[];
  readonly restKnown: readonly KnownWord[];
}

const LONGEST_PHRASE = 4;

export const ALL_VERBS: ReadonlySet<string> = new Set(
  [
    CONCRETE_VERBS,
    SOFT_VERBS,
    VAGUE_VERBS,
    CHANGE_VERBS,
    OBJECT_VERBS,
    STRIVING_VERBS,
    STOP_VERBS,
    EVENT_VERBS,
    ONLY_CHANGE,
  ].flatMap((lexicon) => [...lexicon]),
);
/** Phrasal verbs by their first word, the longest first; most words need no look at what follows. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, string[][]>();
  for (const verb of ALL_VERBS) {
    const words = verb.split("_");
    const [first = ""] = words;
    if (words.length > 1 && words.length <= LONGEST_PHRASE)
      byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const phrases of byFirst.values()) phrases.sort((one, other) => other.length - one.length);
  return byFirst;
})();

/** A word as a verb: its plain form, if the lexicon knows one, and the phrasal verbs it opens. */
interface AsVerb {
  readonly plain: Verb | undefined;
  readonly isLight: boolean;
  readonly phrases: readonly Verb[];
}
interface Verb {
  readonly known: KnownWord;
  readonly words: readonly string[];
}
const verbFrom = (words: readonly string[]): Verb => ({ known: knownWord(words.join("_")), words });
const asVerb = noted((word): AsVerb => {
  const plain = baseIn(word, ALL_VERBS);
  return {
    plain: plain === undefined ? undefined : verbFrom([plain]),
    isLight: baseIn(word, LIGHT) !== undefined,
    phrases: basesOf(word).flatMap((base) => (PHRASES.get(base) ?? []).map(verbFrom)),
  };
});
export const isKnownVerb = (word: KnownWord): boolean => asVerb(word).plain !== undefined;

const isIn = (lexicon: NotedSet, words: readonly KnownWord[], index: number): boolean => {
  const word = words[index];
  return word !== undefined && standsIn(word, lexicon);
};

const verbAt = (words: readonly KnownWord[], index: number): Verb | undefined => {
  const first = words[index];
  if (first === undefined) return undefined;
  const { plain, phrases } = asVerb(first);
  for (const phrase of phrases) {
    if (phrase.words.every((word, place) => place === 0 || words[index + place]?.norm === word))
      return phrase;
  }
  return plain;
};

const SUBJECT = wordSet(
  "i we client clients patient pt he she they student member couple family i'll we'll i'd i'm we're",
);
/** "Before the summer I finish …": a time first, then who acts. */
const OPENS_TIME = wordSet(
  "by before in on every each until at after this next for during from within most",
);
const NEEDS_TO = wordSet("need needs have");
const MODAL = wordSet(
  "will would want wants need needs plan plans hope hopes am can intend shall should aim aims have to",
);
const GOAL_NOUN = wordSet(
  "goal goals aim aims objective objectives dream dreams resolution resolutions intention intentions hope hopes wish wishes target targets priority priorities plan",
);
const IS = wordSet("is are be was include includes");
const FARTHEST = 18;
const WHAT = wordSet("what all");
const WHAT_REACH = 9;

/** "What I think I'll do is …", "all I really want is to …": where the act begins, if they say so. */
const afterWhat = (words: readonly KnownWord[], index: number): number | undefined => {
  if (!isIn(SUBJECT, words, index + 1)) return undefined;
  const is = words.slice(index, index + WHAT_REACH).findIndex((word) => standsIn(word, IS));
  return is === -1 || index + is + 1 >= words.length ? undefined : index + is + 1;
};

/** "By June, I will …", "one of my goals in college is to …": the act begins after these. */
const afterOpening = (words: readonly KnownWord[]): number => {
  let sawGoal = false;
  const last = Math.min(words.length - 1, FARTHEST);
  for (let index = 0; index < last; index += 1) {
    const told = isIn(WHAT, words, index) ? afterWhat(words, index) : undefined;
    if (told !== undefined) return told;
    if (isIn(GOAL_NOUN, words, index)) sawGoal = true;
    if (sawGoal && isIn(IS, words, index)) return index + 1;
    if (index === 0 || !isIn(SUBJECT, words, index)) continue;
    if (index > 1 && isIn(OPENS_TIME, words, 0) && verbAt(words, index + 1) !== undefined)
      return index;
    if (isIn(NEEDS_TO, words, index + 1) && words[index + 2]?.norm !== "to") continue;
    const word = words[index]?.norm ?? "";
    const isWilling = word.endsWith("'ll") || word.endsWith("'d") || isIn(MODAL, words, index + 1);
    if (isWilling || words[index + 1]?.norm === "going") return index;
  }
  return 0;
};

const PLACES_TO_GO = wordSet("work school bed church class sleep court town college therapy rehab");
const OPENS_NOUN = wordSet("the an a my");

/** Where the act begins after a verb that only introduces it; the same index where it is the act. */
const afterLight = (words: readonly KnownWord[], index: number): number => {
  const light = words[index];
  if (light === undefined || !asVerb(light).isLight) return index;
  let next = index + 1;
  while (isIn(LINKS, words, next)) next += 1;
  if (verbAt(words, next) === undefined) return index;
  const isGerund = words[next]?.norm.endsWith("ing") === true;
  if (next === index + 1) return isGerund ? next : index;
  const isInfinitive = words[next - 1]?.norm === "to" && !isIn(PLACES_TO_GO, words, next);
  // "Make the driving exam": after an article it is a noun.
  return isInfinitive || (isGerund && !isIn(OPENS_NOUN, words, next - 1)) ? next : index;
};

/** "Gradually", but not "apply" or "reply". */
const isAdverb = ({ norm }: KnownWord): boolean =>
  norm.endsWith("ly") && norm.length > 4 && !ALL_VERBS.has(norm);

/** The act of a clause: subject, wishes and introducing verbs taken off. */
export const headOf = (words: readonly KnownWord[]): Head => {
  let index = afterOpening(words);
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const light = afterLight(words, index);
    if (light !== index) index = light;
    else if (
      (standsIn(word, FRAME) || isAdverb(word)) &&
      !(standsIn(word, DETERMINERS) && verbAt(words, index + 1) === undefined)
    ) {
      index += 1;
    } else break;
  }
  const head = verbAt(words, index);
  const restKnown = words.slice(index + (head?.words.length ?? 0));
  const rest = restKnown.map(({ norm }) => norm);
  return { verb: head?.known.norm, verbKnown: head?.known, rest, restKnown };
};
