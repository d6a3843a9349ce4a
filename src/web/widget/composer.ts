import { html, LitElement, nothing } from "lit";

import type { Snapshot } from "../../wire/snapshot.ts";
import type { Words } from "../client/words.ts";
import { icon } from "../parts/icon.ts";
import { base } from "../styles/base.ts";
import { composerStyles } from "./composer.styles.ts";

/** The most the server takes in one message. */
const MOST_CHARACTERS = 8_000;

/**
 * Where the client answers: what the coach suggests, and always a text field.
 * Tells `say` with the text. Enter sends, Shift and Enter break the line; a word being composed
 * (Japanese, Chinese, Korean) is never sent by the Enter that finishes it.
 */
export class CairnComposer extends LitElement {
  static override properties = {
    ask: { attribute: false },
    words: { attribute: false },
    isHeld: { attribute: false },
    canEditWords: { attribute: false },
    text: { state: true },
    rating: { state: true },
  };
  declare ask: Snapshot["ask"];
  declare words: Words;
  declare isHeld: boolean;
  declare canEditWords: boolean;
  declare text: string;
  declare rating: string;

  static override styles = [base, composerStyles];

  constructor() {
    super();
    this.text = "";
    this.rating = "";
    this.isHeld = false;
    this.canEditWords = false;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.#field?.focus());
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("textarea");
  }

  override render() {
    const { words } = this;
    const isRating = this.rating !== "";
    const canSend = isRating || this.text.trim() !== "";
    return html`
      <cairn-ask-input
        exportparts="scale, chips"
        .ask=${this.ask}
        .words=${words}
        .canEditWords=${this.canEditWords}
        @pick=${(event: CustomEvent<string>) => (this.rating = event.detail)}
        @answer=${(event: CustomEvent<string>) => this.#say(event.detail)}
        @edit-words=${() => this.dispatchEvent(new Event("edit-words"))}
      ></cairn-ask-input>
      <form part="composer" @submit=${this.#submit}>
        <label class="unseen" for="text">${words.say("write")}</label>
        <textarea
          id="text"
          part="text"
          rows="1"
          enterkeyhint="send"
          autocomplete="off"
          maxlength=${MOST_CHARACTERS}
          aria-describedby="enter-hint"
          placeholder=${this.#placeholder()}
          .value=${this.text}
          @input=${this.#typed}
          @keydown=${this.#key}
        ></textarea>
        <button
          part="send"
          class="send ${isRating ? "wide" : ""}"
          aria-disabled=${canSend ? "false" : "true"}
          aria-label=${isRating ? nothing : words.say("send")}
        >
          ${isRating ? words.say("sendRating", { rating: this.rating }) : nothing}${icon("send")}
        </button>
      </form>
      <p id="enter-hint" class="unseen">${words.say("enterHint")}</p>
    `;
  }

  #placeholder(): string {
    const { ask, words } = this;
    if (this.isHeld) return words.say("writeHeld");
    if (ask?.input === "scale") return words.say(this.rating ? "writeWhy" : "writeInstead");
    return words.say(ask && ask.input !== "text" ? "writeInstead" : "writeHere");
  }

  readonly #typed = (event: Event): void => {
    const field = event.target as HTMLTextAreaElement;
    this.text = field.value;
    this.#grow(field);
  };

  #grow(field: HTMLTextAreaElement): void {
    field.style.setProperty("block-size", "auto");
    field.style.setProperty("block-size", `${field.scrollHeight}px`);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit(event);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const text = this.text.trim();
    const said = [this.rating, text].filter((part) => part !== "").join(", ");
    if (said !== "") this.#say(said);
  };

  #say(text: string): void {
    this.dispatchEvent(new CustomEvent("say", { detail: text }));
    this.text = "";
    this.rating = "";
    const field = this.#field;
    if (!field) return;
    field.value = "";
    this.#grow(field);
    field.focus({ preventScroll: true });
  }
}
