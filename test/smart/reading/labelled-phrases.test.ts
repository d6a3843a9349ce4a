import { describe, expect, it } from "vitest";

import { isReadRightly, KINDS, loadPhrases, NEGATIVES } from "../../../evals/reading/phrases.ts";

/** The phrases read as labelled, of all in the file. */
function exactShare(name: string): number {
  const phrases = loadPhrases(name);
  return phrases.filter((labelled) => isReadRightly(labelled)).length / phrases.length;
}

/** By other people and never mended: held to what it was at first sight. */
const isUnmended = (name: string): boolean => name.endsWith("eleventh");
const mended = (names: readonly string[]): string[] => names.filter((name) => !isUnmended(name));

describe("the labelled phrases", () => {
  it.each(mended(KINDS))("are read exactly in at least 98 of 100 cases: %s", (kind) => {
    expect(exactShare(kind)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(mended(NEGATIVES))(
    "that hold nothing are left unread in at least 98 of 100 cases: %s",
    (name) => {
      expect(exactShare(name)).toBeGreaterThanOrEqual(0.98);
    },
  );

  it("by other people are read no worse than at first sight", () => {
    expect(exactShare("eleventh")).toBeGreaterThanOrEqual(129 / 130);
    expect(exactShare("none-eleventh")).toBeGreaterThanOrEqual(67 / 70);
  });
});
