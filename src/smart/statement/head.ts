import { keptByWord } from "../lexicon/kept-words.ts";
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
import { baseFinder, basesOf } from "./lemma.ts";

export interface Head {
  /** Base form of the verb, phrasal verbs joined by "_"; absent where no act is named. */
  readonly verb: string | undefined;
  /** The words after the verb. */
  readonly rest: readonly string[];
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
const phraseBasesOf = keptByWord((word) => basesOf(word).filter((base) => PHRASES.has(base)));
/** The plain form of a verb that the lexicon knows. */
export const knownVerbOf = baseFinder(ALL_VERBS);
const lightVerbOf = baseFinder(LIGHT);

const verbAt = (
  words: readonly string[],
  index: number,
): { verb: string; length: number } | undefined => {
  const first = words[index];
  if (first === undefined) return undefined;
  for (const base of phraseBasesOf(first)) {
    for (const phrase of PHRASES.get(base) ?? []) {
      if (phrase.every((word, place) => place === 0 || words[index + place] === word))
        return { verb: phrase.join("_"), length: phrase.length };
    }
  }
  const base = knownVerbOf(first);
  return base === undefined ? undefined : { verb: base, length: 1 };
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
const afterWhat = (words: readonly string[], index: number): number | undefined => {
  if (!SUBJECT.has(words[index + 1] ?? "")) return undefined;
  const is = words.slice(index, index + WHAT_REACH).findIndex((word) => IS.has(word));
  return is === -1 || index + is + 1 >= words.length ? undefined : index + is + 1;
};

/** "By June, I will …", "one of my goals in college is to …": the act begins after these. */
const afterOpening = (words: readonly string[]): number => {
  let sawGoal = false;
  const last = Math.min(words.length - 1, FARTHEST);
  for (let index = 0; index < last; index += 1) {
    const word = words[index] ?? "";
    const told = WHAT.has(word) ? afterWhat(words, index) : undefined;
    if (told !== undefined) return told;
    if (GOAL_NOUN.has(word)) sawGoal = true;
    if (sawGoal && IS.has(word)) return index + 1;
    if (!SUBJECT.has(word) || index === 0) continue;
    const next = words[index + 1] ?? "";
    if (index > 1 && OPENS_TIME.has(words[0] ?? "") && verbAt(words, index + 1) !== undefined)
      return index;
    if (NEEDS_TO.has(next) && words[index + 2] !== "to") continue;
    if (word.endsWith("'ll") || word.endsWith("'d") || next === "going" || MODAL.has(next))
      return index;
  }
  return 0;
};

const PLACES_TO_GO = wordSet("work school bed church class sleep court town college therapy rehab");

/** Where the act begins after a verb that only introduces it; the same index where it is the act. */
const afterLight = (words: readonly string[], index: number): number => {
  if (lightVerbOf(words[index] ?? "") === undefined) return index;
  let next = index + 1;
  while (next < words.length && LINKS.has(words[next] ?? "")) next += 1;
  const word = words[next] ?? "";
  if (verbAt(words, next) === undefined) return index;
  if (next === index + 1) return word.endsWith("ing") ? next : index;
  const before = words[next - 1] ?? "";
  const isInfinitive = before === "to" && !PLACES_TO_GO.has(word);
  // "Make the driving exam": after an article it is a noun.
  const isGerund = word.endsWith("ing") && !/^(?:the|an|a|my)$/.test(before);
  return isInfinitive || isGerund ? next : index;
};

/** "Gradually", but not "apply" or "reply". */
const isAdverb = (word: string): boolean =>
  word.endsWith("ly") && word.length > 4 && !ALL_VERBS.has(word);

/** The act of a clause: subject, wishes and introducing verbs taken off. */
export const headOf = (words: readonly string[]): Head => {
  let index = afterOpening(words);
  for (let round = 0; round < words.length; round += 1) {
    const word = words[index] ?? "";
    const light = afterLight(words, index);
    if (light !== index) index = light;
    else if (
      (FRAME.has(word) || isAdverb(word)) &&
      !(DETERMINERS.has(word) && verbAt(words, index + 1) === undefined)
    ) {
      index += 1;
    } else break;
  }
  const head = verbAt(words, index);
  if (head === undefined) return { verb: undefined, rest: words.slice(index) };
  return { verb: head.verb, rest: words.slice(index + head.length) };
};
