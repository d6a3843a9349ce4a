import { html, LitElement, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { ChatMessage } from "../client/chat-state.ts";
import type { WordKey, Words } from "../client/words.ts";
import { numberLinks } from "../parts/number-links.ts";
import { safetyCard } from "../parts/safety-card.ts";
import { plainOf, tinyMarkdown } from "../parts/tiny-markdown.ts";
import { base } from "../styles/base.ts";
import { logStyles } from "./log.styles.ts";

const SPEAKERS: Record<ChatMessage["from"], WordKey> = {
  client: "you",
  coach: "coach",
  clinician: "clinician",
};

/**
 * What was said. The visible list is no live region: sentences come in one by one and would be read again
 * and again. A hidden region beside it says each finished reply once.
 */
export class CairnLog extends LitElement {
  static override properties = {
    messages: { attribute: false },
    isWriting: { attribute: false },
    words: { attribute: false },
  };
  declare messages: readonly ChatMessage[];
  declare isWriting: boolean;
  declare words: Words;

  static override styles = [base, logStyles];

  /** Replies that were there when the page opened, or have been said. */
  readonly #announced = new Set<string>();
  #isFirst = true;

  constructor() {
    super();
    this.messages = [];
    this.isWriting = false;
  }

  /** The last message shown, if it is a reply. */
  get newestReply(): Element | undefined {
    const last = this.renderRoot.querySelector("li:last-child");
    return last?.matches(".coach:not(.writing), .clinician") ? last : undefined;
  }

  override render() {
    const { words } = this;
    return html`
      <ol part="log" aria-label=${words.say("log")}>
        ${repeat(
          this.messages,
          ({ id }) => id,
          (message) => this.#message(message),
        )}
        ${this.isWriting ? this.#writing() : nothing}
      </ol>
      <div class="unseen" role="status">${this.isWriting ? words.say("writing") : ""}</div>
      <div class="unseen" id="spoken" aria-live="polite" aria-atomic="false"></div>
    `;
  }

  #message(message: ChatMessage) {
    const { from, text, standing, card } = message;
    const isClient = from === "client";
    if (!isClient && text === "" && !card) return nothing;
    const said = isClient ? text : tinyMarkdown(text, card && numberLinks(card.resources));
    return html`<li class=${from} part=${isClient ? "message mine" : "message theirs"}>
      <span class=${from === "clinician" ? "who" : "unseen"}
        >${this.words.say(SPEAKERS[from])}</span
      >
      ${text === "" ? nothing : html`<div class="text" dir="auto">${said}</div>`}
      ${card ? safetyCard(card) : nothing} ${this.#standing(message.id, standing)}
    </li>`;
  }

  #standing(id: string, standing: ChatMessage["standing"]) {
    if (standing === "waiting")
      return html`<p class="standing">${this.words.say("waitingOffline")}</p>`;
    if (standing !== "unsent") return nothing;
    return html`<p class="standing" role="status">
      ${this.words.say("unsent")}
      <button
        type="button"
        class="button plain"
        @click=${() => this.dispatchEvent(new CustomEvent("send-again", { detail: id }))}
      >
        ${this.words.say("sendAgain")}
      </button>
    </p>`;
  }

  #writing() {
    return html`<li class="coach writing" aria-hidden="true">
      <div class="text"><i></i><i></i><i></i></div>
    </li>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has("messages")) this.#announce();
  }

  /** Each reply once, when it is whole; what was already there on opening is history, not news. */
  #announce(): void {
    const finished = this.messages.filter(
      ({ from, standing }) => from !== "client" && standing === "done",
    );
    const fresh = finished.filter(({ id }) => !this.#announced.has(id));
    fresh.forEach(({ id }) => this.#announced.add(id));
    if (this.#isFirst && this.messages.length > 0) {
      this.#isFirst = false;
      if (fresh.length > 1) return;
    }
    const region = this.renderRoot.querySelector("#spoken");
    if (!region || fresh.length === 0) return;
    region.replaceChildren(
      ...fresh.map(({ text, from, card }) => {
        const line = document.createElement("p");
        const said = [plainOf(text), card?.title ?? ""].filter((part) => part !== "").join(" ");
        line.textContent = `${this.words.say(SPEAKERS[from])}: ${said}`;
        return line;
      }),
    );
  }
}
