import { html, type TemplateResult } from "lit";

import type { Card } from "../../wire/snapshot.ts";
import { safeHref } from "./safety-card.ts";

/** Digits that stand together, as numbers of lines are written: 116 123, or a short one: 988. */
const NUMBER = /\b(?:\d{2,4} \d{3,4}(?: \d{3,4})?|\d{3,})\b/g;

/**
 * The numbers in a reply that its own help card can call become links, so that the first number someone
 * reads is one they can press. Every address is the card's; a number it does not have stays text.
 */
export const numberLinks = (
  resources: Card["resources"],
): ((text: string) => readonly (string | TemplateResult)[]) => {
  const ways = new Map(
    resources.flatMap(({ href }) => {
      const safe = safeHref(href);
      return safe?.startsWith("tel:") ? [[safe.replaceAll(/\D/g, ""), safe] as const] : [];
    }),
  );
  return (text) => {
    const parts: (string | TemplateResult)[] = [];
    let from = 0;
    for (const { 0: number, index } of text.matchAll(NUMBER)) {
      const way = ways.get(number.replaceAll(" ", ""));
      if (way === undefined) continue;
      parts.push(text.slice(from, index), html`<a href=${way}>${number}</a>`);
      from = index + number.length;
    }
    return [...parts, text.slice(from)];
  };
};
