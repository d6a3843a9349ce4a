import { html, nothing, type TemplateResult } from "lit";

import type { Card } from "../../wire/snapshot.ts";
import { icon } from "./icon.ts";
import { tinyMarkdown } from "./tiny-markdown.ts";

/** The only links in a conversation come from a card, and only these ways out. */
const WAYS = new Set(["tel:", "sms:", "https:", "mailto:"]);

/** The address of a resource, if it is one a card may hold. */
export const safeHref = (href: string | undefined): string | undefined => {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const { protocol } = new URL(href);
  return WAYS.has(protocol) ? href : undefined;
};

export const resourceList = (resources: Card["resources"]): TemplateResult =>
  html`<ul class="resources">
    ${resources.map(({ label, detail, href }) => {
      const safe = safeHref(href);
      const isCall = safe?.startsWith("tel:") || safe?.startsWith("sms:");
      return html`<li>
        ${
          safe
            ? html`<a
                href=${safe}
                target=${isCall ? nothing : "_blank"}
                rel=${isCall ? nothing : "noopener noreferrer"}
                >${isCall ? icon("phone") : nothing}${label}</a
              >`
            : html`<b>${label}</b>`
        }
        <span>${detail}</span>
      </li>`;
    })}
  </ul>`;

/** A fixed, versioned help card, beside the reply it came with. */
export const safetyCard = (card: Card): TemplateResult =>
  html`<section class="card" part="card" dir="auto" aria-labelledby="card-${card.id}">
    <h2 id="card-${card.id}">${card.title}</h2>
    <div class="body">${tinyMarkdown(card.body)}</div>
    ${resourceList(card.resources)}
  </section>`;
