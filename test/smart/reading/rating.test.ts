import { describe, expect, it } from "vitest";

import { read } from "./read-phrase.ts";

const rate = (text: string) => {
  const { rating } = read(text, { expecting: "rating" });
  return rating && [rating.value, rating.of];
};

describe("a rating", () => {
  it.each([
    ["seven ish", 7, 10],
    ["between a 6 and a 7", 6.5, 10],
    ["6 or 7", 6.5, 10],
    ["8/10", 8, 10],
    ["3 out of 5", 3, 5],
    ["70%", 70, 100],
    ["zero :(", 0, 10],
    ["5, thursdays i often work late", 5, 10],
    ["7️⃣", 7, 10],
  ])("is read from %j", (text, value, of) => {
    expect(rate(text)).toEqual([value, of]);
  });

  it.each([
    ["it was a 4, now a 7", 7],
    ["7 now, 4 before", 7],
    ["from a 4 to a 7", 7],
    ["would be 9 if i had support, now it's a 6", 6],
    ["not a 10, more like a 6", 6],
    ["7 no wait 6", 6],
  ])("is the present one of %j", (text, value) => {
    expect(rate(text)?.[0]).toBe(value);
  });

  it.each(["pretty sure", "at 7pm", "20 minutes", "15", "i'm 45 years old", "3x a week"])(
    "is not found in %j",
    (text) => {
      expect(rate(text)).toBeUndefined();
    },
  );

  it("is read only as the answer to a rating question", () => {
    expect(read("8/10").rating).toBeUndefined();
    expect(read("8/10", { expecting: "deadline" }).rating).toBeUndefined();
  });
});
