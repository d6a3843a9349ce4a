import { describe, expect, it } from "vitest";

import { heardLines, keptOutLines } from "../../../evals/answers/heard-lines.ts";
import { DOINGS } from "../../../src/language/rules/read/ear/doings.ts";

describe("the lines the ear learns from", () => {
  const lines = heardLines();

  it("are three thousand or more, and every doing is among them", () => {
    expect(lines.length).toBeGreaterThanOrEqual(3000);
    for (const doing of DOINGS)
      expect(lines.filter(({ does }) => does[0] === doing).length).toBeGreaterThanOrEqual(20);
  });

  it("have nothing of the lines that are kept out but the shortest", () => {
    const taught = new Set(lines.map(({ text }) => text.toLowerCase()));
    const both = keptOutLines().filter(({ text }) => taught.has(text.toLowerCase()));
    expect(both.filter(({ text }) => text.split(" ").length > 3)).toEqual([]);
  });
});
