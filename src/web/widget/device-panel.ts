import { html, LitElement, nothing } from "lit";

import type { WordKey, Words } from "../client/words.ts";
import { base } from "../styles/base.ts";
import { pageStyles } from "./page.styles.ts";

/** Makes a link that opens this conversation once on another device. */
export class CairnDevicePanel extends LitElement {
  static override properties = {
    words: { attribute: false },
    makeLink: { attribute: false },
    link: { state: true },
    isMaking: { state: true },
    said: { state: true },
  };
  declare words: Words;
  declare makeLink: () => Promise<string | undefined>;
  declare link: string;
  declare isMaking: boolean;
  declare said: WordKey | undefined;

  static override styles = [base, pageStyles];

  constructor() {
    super();
    this.link = "";
    this.isMaking = false;
  }

  override render() {
    const { words } = this;
    return html`<section class="panel">
      <h2>${words.say("device")}</h2>
      <p class="soft">${words.say("deviceText")}</p>
      ${this.link === "" ? nothing : this.#field()}
      <div class="actions">
        ${
          this.link === ""
            ? this.#button("deviceMake", () => void this.#make())
            : this.#button("deviceCopy", () => void this.#copy())
        }
      </div>
      <p class="soft" role="status">${this.said ? words.say(this.said) : ""}</p>
    </section>`;
  }

  #field() {
    return html`<input
      class="field"
      readonly
      dir="ltr"
      aria-label=${this.words.say("deviceLink")}
      .value=${this.link}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
    />`;
  }

  #button(say: WordKey, act: () => void) {
    return html`<button
      type="button"
      class="button"
      aria-disabled=${this.isMaking ? "true" : "false"}
      @click=${act}
    >
      ${this.words.say(say)}
    </button>`;
  }

  async #make(): Promise<void> {
    if (this.isMaking) return;
    this.isMaking = true;
    this.link = (await this.makeLink()) ?? "";
    this.isMaking = false;
    this.said = this.link === "" ? "planTrouble" : "deviceMade";
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>(".field")?.focus();
  }

  /** Where a page may not use the clipboard, the link is marked for copying by hand. */
  async #copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(this.link).then(
      () => true,
      () => false,
    );
    this.said = isCopied ? "deviceCopied" : "deviceMarked";
    if (!isCopied) this.renderRoot.querySelector<HTMLInputElement>(".field")?.focus();
  }
}
