import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { safeHref } from "../../src/web/parts/safety-card.ts";
import { wordsOf } from "../../src/web/client/words.ts";
import en from "../../src/web/messages/en.json" with { type: "json" };

const all = Object.entries(en);

describe("the words of the widget", () => {
  it.each(all)("%s is calm", (_key, text) => {
    expect(text).not.toMatch(/!|\b(fail|failed|missed|invalid|error|SMART|oops|sorry|must)\b/i);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(45);
  });

  it("are all in use", () => {
    const sources = readdirSync("src/web", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(`src/web/${name}`, "utf8"))
      .join("\n");
    // Built from two parts: the fields of the goal, and where a field's words come from.
    const built = /^(field|why)\.|^(said|agreed|chosen|edited|drafted)(This)?$|^launcher$/;
    const unused = all.filter(([key]) => !built.test(key) && !sources.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });

  it("fills holes in one pass, so that a name cannot open another one", () => {
    expect(wordsOf("en").say("helpHours", { hours: "{practice} $& $1" })).toBe(
      "Messages are read {practice} $& $1.",
    );
  });

  it("says in English what a language has not yet, and runs from the right where it should", () => {
    const words = wordsOf("ar", { send: "إرسال" });
    expect([words.direction, words.say("send"), words.say("help")]).toEqual([
      "rtl",
      "إرسال",
      "Help",
    ]);
    expect(wordsOf("en-GB").direction).toBe("ltr");
  });
});

describe("a link of a card", () => {
  it.each(["tel:988", "sms:741741", "https://988lifeline.org/", "mailto:a@practice.example"])(
    "may be %s",
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:x",
    "data:text/html,x",
    "http://plain.example",
    "//x.example",
    "",
    undefined,
  ])("may not be %j", (href) => {
    expect(safeHref(href)).toBeUndefined();
  });
});
