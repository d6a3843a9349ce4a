import { describe, expect, it } from "vitest";

import { afterAnswer, answerIn } from "../../src/language/rules/read/answers.ts";

describe("a yes, a no, a not sure", () => {
  it.each([
    ["yes", "yes"],
    ["yeah exactly", "yes"],
    ["ok", "yes"],
    ["👍", "yes"],
    ["that's fine", "yes"],
    ["i guess so", "yes"],
    ["good", "yes"],
    ["sounds like me", "yes"],
    ["yes but on sundays", "yes-but"],
    ["yeah, only smaller", "yes-but"],
    ["no", "no"],
    ["nah", "no"],
    ["not really", "no"],
    ["no that's wrong", "no"],
    ["idk", "unsure"],
    ["not sure, maybe", "unsure"],
    ["nobody", "unsure"],
    ["no more shouting", undefined],
    ["never feel anxious again", undefined],
    ["good sleep", undefined],
    ["right now i'm stuck", undefined],
    ["nothing helps me like swimming", undefined],
  ])("%s", (text, answer) => {
    expect(answerIn(text)).toBe(answer);
  });

  it.each([
    ["yes exactly. i'd feel like me again", "i'd feel like me again"],
    ["idk seeing people", "seeing people"],
    ["yes thats it", ""],
    ["no more shouting", "no more shouting"],
    ["never late again", "never late again"],
    ["good sleep", "good sleep"],
    ["nah, football", "football"],
  ])("what is left of “%s”", (text, rest) => {
    expect(afterAnswer(text)).toBe(rest);
  });
});
