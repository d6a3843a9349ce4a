import { describe, expect, it } from "vitest";
import { phraseTable } from "../../../evals/safety/compile-phrases.ts";
import table from "../../../src/safety/screen/phrase-table.json" with { type: "json" };
import { heard, keyOf, phraseSet } from "../../../src/safety/screen/phrase-set.ts";

/** After a rule was changed: `npm run evals -- safety --compile`. */
describe("the phrase table", () => {
  it("is the one that is made from the rules of today", () => {
    expect(table).toEqual(phraseTable());
  });

  it("is not needed for a set to be heard rightly", () => {
    const set = phraseSet("(walk|carry) the {relative} .. home");
    expect(Object.keys(table.sets)).not.toContain(keyOf(set.lines));
    expect(set.isIn(heard(" . we walk the baby slowly home . "))).toBe(true);
    expect(set.isIn(heard(" . we walk the dog home . "))).toBe(false);
  });
});
