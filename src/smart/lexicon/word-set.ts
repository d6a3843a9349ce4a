import { NotedSet } from "./known-word.ts";

/** Words written as running text, so that a lexicon reads like a list and not like code. */
export const wordSet = (text: string): NotedSet =>
  new NotedSet(text.split(/\s+/).filter((word) => word !== ""));

/** Phrases, one between commas; spaces inside are single. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split(",")
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, " "))
    .filter((phrase) => phrase !== "");

/** An alternation that tries the longest phrase first. */
export const anyOf = (phrases: readonly string[]): string =>
  [...phrases].sort((a, b) => b.length - a.length).join("|");
