import * as fc from "fast-check";
import type { TemplateResult } from "lit";
import { describe, expect, it } from "vitest";

import { numberLinks } from "../../src/web/parts/number-links.ts";
import { plainOf, tinyMarkdown } from "../../src/web/parts/tiny-markdown.ts";

/** A template as its markup, with the values escaped as a text node would show them. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join("");
  if (typeof value === "object" && value !== null && "strings" in value) {
    const { strings, values } = value as TemplateResult;
    return strings.map((part, at) => part + shown(values[at])).join("");
  }
  return (typeof value === "string" ? value : "").replaceAll("<", "&lt;");
};

const rendered = (text: string): string => shown(tinyMarkdown(text)).replaceAll(/\n\s+/g, "");

describe("the small Markdown of replies", () => {
  it.each([
    ["plain words", "<p>plain words</p>"],
    ["**bold** and *soft*", "<p><strong>bold</strong> and <em>soft</em></p>"],
    ['*"I\'ll walk."* Yes?', '<p><em>"I\'ll walk."</em> Yes?</p>'],
    ["one\n\ntwo", "<p>one</p><p>two</p>"],
    ["one\ntwo", "<p>one<br />two</p>"],
    ["- a\n- **b**", "<ul><li>a</li><li><strong>b</strong></li></ul>"],
    ["1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"],
    ["Two:\n- a", "<p>Two:</p><ul><li>a</li></ul>"],
    ["5 * 3 * 2", "<p>5 * 3 * 2</p>"],
    ["snake*case*word", "<p>snake*case*word</p>"],
    ["** not bold **", "<p>** not bold **</p>"],
    ["", ""],
  ])("%j", (text, expected) => {
    expect(rendered(text)).toBe(expected);
  });

  it.each([
    "[a link](https://hostile.example)",
    "![an image](https://hostile.example/x.png)",
    "<https://hostile.example>",
    "<b onclick=x>",
    "# a heading",
    "`code`",
    "> a quote",
  ])("leaves %j the text it is", (text) => {
    expect(rendered(text)).toBe(`<p>${text.replaceAll("<", "&lt;")}</p>`);
  });

  it("never makes anything but its own eight elements", () => {
    const pieces = fc.constantFrom(
      "*",
      "**",
      "- ",
      "1. ",
      "\n",
      "\n\n",
      "<img>",
      "a",
      " ",
      "[x](y)",
      "_",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const tags = rendered(parts.join("")).match(/<\/?[a-z]+/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<\/?(p|br|ul|ol|li|strong|em)$/);
      }),
    );
  });

  it("is quick on a long line of stars", () => {
    const startedAt = performance.now();
    tinyMarkdown("*a ".repeat(2_000) + "**".repeat(2_000));
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it("is read aloud without its marks", () => {
    expect(plainOf('*"I\'ll walk."* **Yes**, 5 * 3?')).toBe('"I\'ll walk." Yes, 5 * 3?');
  });
});

describe("numbers in a reply that came with a help card", () => {
  const link = numberLinks([
    { label: "Emergency", detail: "911", href: "tel:911" },
    { label: "A line", detail: "116 123", href: "tel:116123" },
    { label: "A text line", detail: "741741", href: "sms:741741" },
    { label: "No way", detail: "5", href: "javascript:5" },
  ]);
  const linked = (text: string): string =>
    shown(tinyMarkdown(text, link))
      .replaceAll(/\n\s+/g, "")
      .replaceAll(/<\/?p>/g, "");

  it.each([
    ["Call 911.", "Call <a href=911</a>."],
    ["Call 116 123, day and night.", "Call <a href=116 123</a>, day and night."],
    ["**In danger: 911**", "<strong>In danger: <a href=911</a></strong>"],
    ["Text 741741, on 9 11 or 9112.", undefined],
    ["5 and 42", undefined],
  ])("can be pressed where the card has them, and only there: %j", (text, expected) => {
    const found = linked(text).replaceAll(/=tel:\d+>/g, "=");
    expect(found).toBe(expected ?? text);
  });
});
