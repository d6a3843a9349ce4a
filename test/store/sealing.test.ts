import { assert, jsonValue, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { formatKeyRing, newKey, parseKeyRing } from "../../src/store/key-ring.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { freshKeys } from "../contract/databases.ts";

const place = { practiceId: "p", table: "messages", row: "c/m" };

describe("sealing", () => {
  const keys = freshKeys();
  const sealing = createSealing(keys);

  it("gives back what was sealed", () => {
    assert(
      property(jsonValue(), string(), string(), string(), (value, a, b, c) => {
        const somewhere = { practiceId: a, table: b, row: c };
        const opened = sealing.open(somewhere, sealing.seal(somewhere, value));
        expect(opened).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("never seals the same text the same way twice, and never shows it", () => {
    const sealed = Array.from({ length: 200 }, () => sealing.seal(place, "i want to sleep"));
    expect(new Set(sealed).size).toBe(200);
    expect(sealed.join()).not.toContain("sleep");
    expect(sealed.every((value) => value.startsWith(`${keys.current.id}.`))).toBe(true);
  });

  it.each([
    ["another practice", { ...place, practiceId: "q" }],
    ["another table", { ...place, table: "notes" }],
    ["another row", { ...place, row: "c/n" }],
    ["a place that only reads alike", { practiceId: "p", table: "messages/c", row: "m" }],
  ])("does not open in %s", (_where, elsewhere) => {
    expect(() => sealing.open(elsewhere, sealing.seal(place, "secret"))).toThrow(
      expect.objectContaining({ code: "seal-broken" }) as Error,
    );
  });

  it("does not open when any one byte was changed", () => {
    const sealed = sealing.seal(place, "secret");
    const start = sealed.indexOf(".") + 1;
    for (let at = start; at < sealed.length - 1; at += 1) {
      const other = sealed[at] === "A" ? "B" : "A";
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      expect(() => sealing.open(place, changed)).toThrow(/does not open/);
    }
  });

  it("says which promise broke when its key is gone, and no text", () => {
    const sealed = createSealing(freshKeys()).seal(place, "secret");
    expect(() => sealing.open(place, sealed)).toThrow(
      expect.objectContaining({ code: "unknown-key" }) as Error,
    );
  });

  it("seals anew with the current key and still opens the old", () => {
    const [old, next] = [newKey(), newKey()];
    const before = createSealing(parseKeyRing(formatKeyRing([old])));
    const both = createSealing(parseKeyRing(formatKeyRing([next, old])));
    const after = createSealing(parseKeyRing(formatKeyRing([next])));
    const sealed = before.seal(place, "secret");
    expect(both.open(place, sealed)).toBe("secret");
    expect(after.open(place, both.reseal(place, sealed))).toBe("secret");
  });
});
