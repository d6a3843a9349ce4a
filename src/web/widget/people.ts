import { html, nothing, type TemplateResult } from "lit";

import type { Welcome } from "../../wire/welcome.ts";
import type { Words } from "../client/words.ts";
import { icon } from "../parts/icon.ts";
import { resourceList } from "../parts/safety-card.ts";

/** Who can be reached: the lines of the country, and the practice. On help, and wherever there is no chat. */
export const people = (welcome: Welcome | undefined, words: Words): TemplateResult => html`
  <section class="panel care" dir="auto">
    <h2>${words.say("helpNow")}</h2>
    <p>${welcome ? welcome.help.body : words.say("helpNowText")}</p>
    ${welcome && welcome.help.resources.length > 0 ? resourceList(welcome.help.resources) : nothing}
  </section>
  ${welcome ? practicePanel(welcome.practice, words) : nothing}
`;

const practicePanel = ({ name, contact, coverHours }: Welcome["practice"], words: Words) =>
  html`<section class="panel contact">
    <h2>${name}</h2>
    ${
      coverHours
        ? html`<p class="soft">${words.say("helpHours", { hours: coverHours })}</p>`
        : nothing
    }
    <ul class="contact">
      ${
        contact.phone
          ? html`<li>
              <a href="tel:${contact.phone.replaceAll(/[^+\d]/g, "")}"
                >${icon("phone")}${words.say("helpCall", { number: contact.phone })}</a
              >
            </li>`
          : nothing
      }
      ${
        contact.email
          ? html`<li>
              <a href="mailto:${contact.email}"
                >${words.say("helpWrite", { address: contact.email })}</a
              >
            </li>`
          : nothing
      }
    </ul>
  </section>`;
