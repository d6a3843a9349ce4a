import * as fc from "fast-check";
import type { TemplateResult } from "lit";
import { describe, expect, it } from "vitest";

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
