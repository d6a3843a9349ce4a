import { describe, expect, it } from "vitest";

import {
  asLabel,
  KINDS,
  labelText,
  loadPhrases,
  NEGATIVES,
  readPhrase,
} from "../../../evals/reading/phrases.ts";

/** The phrases read as labelled, of all in the file. */
function exactShare(name: string): number {
  const phrases = loadPhrases(name);
  const exact = phrases.filter(
    (labelled) => labelText(asLabel(readPhrase(labelled))) === labelText(labelled.expected),
  );
  return exact.length / phrases.length;
}

describe("the labelled phrases", () => {
  it.each(KINDS)("are read exactly in at least 98 of 100 cases: %s", (kind) => {
    expect(exactShare(kind)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(NEGATIVES)(
    "that hold nothing are left unread in at least 98 of 100 cases: %s",
    (name) => {
      expect(exactShare(name)).toBeGreaterThanOrEqual(0.98);
    },
  );
});
