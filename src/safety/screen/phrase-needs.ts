import type { Part } from "./phrase.ts";
import { START_LETTERS } from "./phrase-set.ts";

/** For each part of a phrase that must be there, the words of which one must be in the message. */
export const needsOf = (parts: readonly Part[]): (readonly string[])[] =>
  parts.map((part) => anchorsOf(part)).filter((words) => words !== undefined);

const ANCHORS = new WeakMap<Part, readonly string[] | undefined>();

/** The words of which one must be in the message for this part to match; undefined: none must. */
function anchorsOf(part: Part): readonly string[] | undefined {
  if (!ANCHORS.has(part)) ANCHORS.set(part, findAnchors(part));
  return ANCHORS.get(part);
}

function findAnchors(part: Part): readonly string[] | undefined {
  if (part.is === "mark") return undefined;
  if (part.is === "word") return isAnchor(part.word) ? [part.word] : undefined;
  if (part.may) return undefined;
  const anchors: string[] = [];
  for (const choice of part.choices) {
    const first = choice.map((one) => anchorsOf(one)).find((words) => words !== undefined);
    if (first === undefined) return undefined;
    anchors.push(...first);
  }
  return [...new Set(anchors)].toSorted();
}

/** Words with a sign of an expression in them, and starts too short to be filed, are no anchors. */
const isAnchor = (word: string): boolean =>
  /^[a-z0-9]+$/.test(word) || (/^[a-z0-9]+[*]$/.test(word) && word.length > START_LETTERS);
