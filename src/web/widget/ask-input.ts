import { html, LitElement, nothing } from "lit";

import type { Snapshot } from "../../wire/snapshot.ts";
import type { Words } from "../client/words.ts";
import { icon } from "../parts/icon.ts";
import { base } from "../styles/base.ts";
import { askInputStyles } from "./ask-input.styles.ts";

type Ask = NonNullable<Snapshot["ask"]>;

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * The way of answering that the coach's question suggests. It only ever suggests: the text field stays.
 * Tells `pick` (a number or a date chosen, not yet sent), `answer` (send this), `edit-words`.
 */
export class CairnAskInput extends LitElement {
  static override properties = {
    ask: { attribute: false },
    words: { attribute: false },
    canEditWords: { type: Boolean },
    picked: { state: true },
  };
  declare ask: Ask | undefined;
  declare words: Words;
  declare canEditWords: boolean;
  declare picked: string;

  static override styles = [base, askInputStyles];

  constructor() {
    super();
    this.picked = "";
    this.canEditWords = false;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has("ask")) this.#pick("");
  }

  override render() {
    const { ask } = this;
    switch (ask?.input) {
      case "scale":
        return this.#scale(ask);
      case "date":
        return html`${this.#chips(ask, [])}${this.#date()}`;
      case "chips":
        return this.#chips(ask, []);
      case "confirm":
        return this.#chips(ask, [
          { id: "yes", label: this.words.say("yes") },
          { id: "no", label: this.words.say("no") },
        ]);
      case "text":
      case undefined:
      default:
        return ask?.options ? this.#chips(ask, []) : nothing;
    }
  }

  #scale({ ends }: Ask) {
    const low = ends?.low ?? this.words.say("scaleLow");
    const high = ends?.high ?? this.words.say("scaleHigh");
    return html`<fieldset part="scale">
      <legend class="unseen">${this.words.say("scaleLegend", { low, high })}</legend>
      <div class="numbers">
        ${NUMBERS.map(
          (number) =>
            html`<label class="number">
              <input
                type="radio"
                name="rating"
                value=${number}
                .checked=${this.picked === String(number)}
                @change=${() => this.#pick(String(number))}
              /><span>${number}</span>
            </label>`,
        )}
      </div>
      <div class="ends" aria-hidden="true">
        <span dir="auto">${low}</span><span dir="auto">${high}</span>
      </div>
    </fieldset>`;
  }

  #chips(ask: Ask, instead: NonNullable<Ask["options"]>) {
    const options = ask.options?.length ? ask.options : instead;
    if (options.length === 0) return nothing;
    return html`<div
      class="chips"
      part="chips"
      role="group"
      aria-label=${this.words.say("chipsLabel")}
    >
      ${options.map(
        ({ label }, at) =>
          html`<button
            type="button"
            dir="auto"
            class="button chip ${ask.input === "confirm" && at === 0 ? "main" : ""}"
            @click=${() => this.#answer(label)}
          >
            ${label}
          </button>`,
      )}
      ${
        ask.input === "confirm" && this.canEditWords
          ? html`<button
              type="button"
              class="button plain"
              @click=${() => this.dispatchEvent(new Event("edit-words"))}
            >
              ${icon("edit")}${this.words.say("editWords")}
            </button>`
          : nothing
      }
    </div>`;
  }

  #date() {
    const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000);
    return html`<div class="date">
      <label
        ><span>${this.words.say("dateLabel")}</span
        ><input
          type="date"
          min=${today.toISOString().slice(0, 10)}
          .value=${this.picked}
          @change=${(event: Event) => this.#pick((event.target as HTMLInputElement).value)}
      /></label>
      ${
        this.picked
          ? html`<button
              type="button"
              class="button main"
              @click=${() => this.#answer(this.#spokenDate())}
            >
              ${this.words.say("sendDate")}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** A date as a person would write it, with its year, so that nobody has to guess the order. */
  #spokenDate(): string {
    return new Intl.DateTimeFormat(this.words.locale, {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(new Date(`${this.picked}T00:00:00Z`));
  }

  #pick(value: string): void {
    this.picked = value;
    const rating = this.ask?.input === "scale" ? value : "";
    this.dispatchEvent(new CustomEvent("pick", { detail: rating }));
  }

  #answer(text: string): void {
    this.dispatchEvent(new CustomEvent("answer", { detail: text }));
  }
}
