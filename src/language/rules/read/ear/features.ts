import type { Ask } from "../../../../coach/ask.ts";
import { kindsOf } from "./kinds.ts";

const BITS = 16;
export const BUCKETS = 1 << BITS;
/** What comes after is not listened to. */
const LONGEST = 40;

/** FNV-1a, its bits stirred once more: the same when it learns and when it listens. */
const bucketOf = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) & (BUCKETS - 1);
};

/** Chat spells its small words in many ways; one of them is enough. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: "you",
    ya: "you",
    ur: "your",
    r: "are",
    y: "why",
    k: "ok",
    okay: "ok",
    pls: "please",
    plz: "please",
    bc: "because",
    cos: "because",
    cuz: "because",
    coz: "because",
    cus: "because",
    ppl: "people",
    wanna: "want",
    gonna: "going",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    cant: "can't",
    wont: "won't",
    isnt: "isn't",
    thats: "that's",
    whats: "what's",
    im: "i'm",
    ive: "i've",
    id: "i'd",
    dunno: "idk",
    thx: "thanks",
    ty: "thanks",
    yh: "yeah",
    ye: "yeah",
    yea: "yeah",
    yep: "yeah",
    yup: "yeah",
    nope: "no",
    nah: "no",
    n: "and",
    w: "with",
    smth: "something",
    rn: "now",
    tbh: "honestly",
    abt: "about",
    shud: "should",
    shld: "should",
    cud: "could",
    mum: "mother",
    mom: "mother",
    dad: "father",
    hows: "how's",
    wheres: "where's",
    whos: "who's",
    wht: "what",
    wat: "what",
    bot: "robot",
    chatbot: "robot",
    machine: "robot",
    qs: "questions",
  }),
);

/** Words and marks of a text, in one spelling; numbers are one sign. */
export const wordsHeard = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/(\p{L})\1{2,}/gu, "$1$1")
      .match(/\d+(?:[.:]\d+)?|[\p{L}]+(?:'[\p{L}]+)?|\?+|!+|\p{Extended_Pictographic}/gu) ?? []
  )
    .slice(0, LONGEST)
    .map((word) => {
      if (/^\d/.test(word)) return "<n>";
      if (word.startsWith("?")) return "?";
      return SPELLED.get(word) ?? word;
    });

export type Features = ReadonlyMap<number, number>;
type Add = (feature: string, weight: number) => void;

const BEGINNING = 4;
const SHORT = 3;
const KINDS_REACH = 4;

/** Kinds of words, and two of them near each other: "my boss sees it" is near to "the doctor reads this". */
const addKinds = (words: readonly string[], add: Add): void => {
  const kinds = words.map(kindsOf);
  for (const [at, here] of kinds.entries())
    for (const kind of here) {
      add(`~${kind}`, 0.8);
      const [before, next] = [words[at - 1], words[at + 1]];
      if (before !== undefined) add(`${before} ~${kind}`, 0.5);
      if (next !== undefined) add(`~${kind} ${next}`, 0.5);
      for (let gap = 1; gap <= KINDS_REACH; gap += 1)
        for (const other of kinds[at + gap] ?? []) add(`~${kind} ~${other}`, 0.5);
    }
};

const SIZE = 4;

/** Insides of words: a misspelling still sounds like the word. */
const addInsides = (word: string, add: Add): void => {
  if (word.length < SIZE || word.startsWith("<")) return;
  const whole = `<${word}>`;
  for (let from = 0; from + SIZE <= whole.length; from += 1)
    add(`/${whole.slice(from, from + SIZE)}`, 0.2);
};

const addWords = (words: readonly string[], add: Add): void => {
  for (const [at, word] of words.entries()) {
    add(word, 1);
    if (word.length > BEGINNING) add(`${word.slice(0, BEGINNING)}*`, 0.6);
    addInsides(word, add);
    const next = words[at + 1];
    const third = words[at + 2];
    if (next === undefined) continue;
    add(`${word} ${next}`, 1);
    if (third === undefined) continue;
    add(`${word} .. ${third}`, 0.5);
    add(`${word} ${next} ${third}`, 0.7);
  }
};

/** How long, where it begins, and what question stood open. */
const addShape = (words: readonly string[], ask: Ask | undefined, add: Add): void => {
  const spoken = words.filter((word) => word !== "^" && word !== "$");
  const asked = ask?.slot ?? ask?.hears ?? ask?.move ?? "nothing";
  const size = Math.min(spoken.length, 6);
  add(`#${size > 5 ? "many" : size}`, 0.5);
  add(`@${asked}`, 0.4);
  add(`@${asked} ${spoken[0] ?? ""}`, 0.4);
  add(`@${ask?.input ?? "none"} ${spoken[0] ?? ""}`, 0.3);
  if (spoken.length <= SHORT) add(`=${spoken.join(" ")}`, 1);
  const mark = spoken.includes("?") ? "?" : "";
  add(`${spoken[0] ?? ""}${mark}..`, 0.6);
  add(`@${ask?.input ?? "none"}${mark}`, 0.3);
};

/** How much a rule's word weighs beside the words themselves. */
const RULE = 2;

/** What a part of a message is made of, and what the rules say of it; buckets in rising order. */
export const featuresOf = (
  text: string,
  ask: Ask | undefined,
  byRule: readonly string[],
): Features => {
  const words = ["^", ...wordsHeard(text), "$"];
  const weights = new Map<number, number>();
  const add: Add = (feature, weight) => {
    const bucket = bucketOf(feature);
    if (weight > (weights.get(bucket) ?? 0)) weights.set(bucket, weight);
  };
  addWords(words, add);
  addKinds(words, add);
  addShape(words, ask, add);
  for (const rule of byRule) add(`!${rule}`, RULE);
  if (byRule.length === 0) add("!", RULE / 2);
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  const scale = 1 / Math.sqrt(square || 1);
  return new Map(
    [...weights]
      .toSorted(([one], [other]) => one - other)
      .map(([bucket, weight]) => [bucket, weight * scale]),
  );
};
