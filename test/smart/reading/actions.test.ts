import { describe, expect, it } from "vitest";

import { read } from "./read-phrase.ts";

describe("who does what", () => {
  it.each([
    ["walk the dog in the park", [["walk", "the dog"]]],
    ["I'll call one friend every Sunday", [["call", "one friend"]]],
    ["finish chapter 3 by friday", [["finish", "chapter 3"]]],
    ["apply for 3 jobs by Friday", [["apply for", "3 jobs"]]],
    [
      "I want to stop smoking and start running 3x a week",
      [
        ["stop", "smoking"],
        ["run", ""],
      ],
    ],
    ["hand in the application", [["hand in", "the application"]]],
    ["every morning walk to work", [["walk to", "work"]]],
  ])("finds the acts in %j", (text, acts) => {
    expect(read(text).actions.map(({ verb, object }) => [verb, object])).toEqual(acts);
  });

  it.each(["more confidence", "three drives", "lol"])("finds none in %j", (text) => {
    expect(read(text).actions).toEqual([]);
  });
});
