import { html, LitElement, nothing } from "lit";

import type { Welcome } from "../../wire/welcome.ts";
import type { WordKey, Words } from "../client/words.ts";
import { icon } from "../parts/icon.ts";
import { base } from "../styles/base.ts";
import { pageStyles } from "./page.styles.ts";
import { people } from "./people.ts";

type Step = "start-over" | "forget" | "erase";

const STEPS: Record<Step, { ask: WordKey; text: WordKey; yes: WordKey }> = {
  "start-over": { ask: "startOver", text: "startOverText", yes: "startOverYes" },
  forget: { ask: "forget", text: "forgetText", yes: "forgetYes" },
  erase: { ask: "erase", text: "eraseText", yes: "eraseYes" },
};

/** Help, always behind the same button. Tells `back`, `start-over`, `forget`, `erase`. */
export class CairnHelp extends LitElement {
  static override properties = {
    welcome: { attribute: false },
    words: { attribute: false },
    hasChat: { attribute: false },
    makeLink: { attribute: false },
    asking: { state: true },
    said: { attribute: false },
  };
  declare welcome: Welcome | undefined;
  declare words: Words;
  declare hasChat: boolean;
  declare makeLink: () => Promise<string | undefined>;
  declare asking: Step | undefined;
  /** What came of the last button, if it did not work. */
  declare said: string;

  static override styles = [base, pageStyles];

  override render() {
    const { words, welcome } = this;
    const practice = welcome?.practice.name ?? "";
    return html`<div class="page">
      <div>
        <button type="button" class="button plain" @click=${() => this.#tell("back")}>
          ${icon("back")}${words.say("back")}
        </button>
      </div>
      <h1 tabindex="-1">${words.say("helpTitle")}</h1>
      ${people(welcome, words)}
      <section class="panel">
        <h2>${words.say("banner")}</h2>
        <p class="soft">${words.say("welcomeProgramText")}</p>
        ${
          practice
            ? html`<p class="soft">${words.say("welcomeReadersText", { practice })}</p>`
            : nothing
        }
      </section>
      <section class="panel">
        <h2>${words.say("helpLeave")}</h2>
        <p class="soft">${words.say("leaveHint")}</p>
      </section>
      ${
        this.hasChat
          ? html`<cairn-device-panel
                .words=${words}
                .makeLink=${this.makeLink}
              ></cairn-device-panel>
              <section class="panel">
                ${this.#step("start-over")} ${this.#step("forget")} ${this.#step("erase")}
                <p class="soft" role="status">${this.said}</p>
              </section>`
          : nothing
      }
    </div>`;
  }

  override focus(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector("h1")?.focus({ preventScroll: true }),
    );
  }

  #step(step: Step) {
    const { ask, text, yes } = STEPS[step];
    const practice = this.welcome?.practice.name ?? "";
    if (this.asking !== step)
      return html`<div>
        <button type="button" class="button" @click=${() => (this.asking = step)}>
          ${this.words.say(ask)}
        </button>
      </div>`;
    return html`<p role="status">${this.words.say(text, { practice })}</p>
      <div class="actions">
        <button type="button" class="button main" @click=${() => this.#tell(step)}>
          ${this.words.say(yes)}
        </button>
        <button type="button" class="button plain" @click=${() => (this.asking = undefined)}>
          ${this.words.say("cancel")}
        </button>
      </div>`;
  }

  #tell(name: "back" | Step): void {
    this.asking = undefined;
    this.dispatchEvent(new Event(name));
  }
}
