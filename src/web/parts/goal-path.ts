import { html, type TemplateResult } from "lit";

import type { Snapshot } from "../../wire/snapshot.ts";
import type { WordKey, Words } from "../client/words.ts";
import { plainOf } from "./tiny-markdown.ts";

type Goal = NonNullable<Snapshot["goal"]>;

/** A small tree, in nested lists: the wish, the goal that came of it, the steps towards it. */
export const goalPath = (
  { wish, steps }: NonNullable<Goal["path"]>,
  statement: Goal["fields"]["statement"],
  words: Words,
): TemplateResult => {
  const line = (label: WordKey, text: string) =>
    html`<span class="kind">${words.say(label)}</span> <span dir="auto">${plainOf(text)}</span>`;
  const leaves = html`<ul>
    ${steps.map((step) => html`<li>${line("pathStep", step)}</li>`)}
  </ul>`;
  const goal = html`<ul>
    <li class="here">
      ${line("pathGoal", statement?.state === "filled" ? statement.value : "")} ${leaves}
    </li>
  </ul>`;
  return html`<section class="path" part="path">
    <h3>${words.say("pathTitle")}</h3>
    ${
      wish === undefined
        ? goal
        : html`<ul>
            <li>${line("pathWish", wish)} ${goal}</li>
          </ul>`
    }
  </section>`;
};
