import { html, LitElement, nothing } from "lit";

import type { ConsentChoice, ConsentKind } from "../../wire/consent.ts";
import type { Welcome } from "../../wire/welcome.ts";
import type { WordKey, Words } from "../client/words.ts";
import { icon, type IconName } from "../parts/icon.ts";
import { base } from "../styles/base.ts";
import { pageStyles } from "./page.styles.ts";
import { welcomeStyles } from "./welcome.styles.ts";

const CONSENT_WORDS: Record<ConsentKind, { say: WordKey; hint?: WordKey }> = {
  "automated-program": { say: "consentProgram" },
  storage: { say: "consentStore", hint: "consentStoreHint" },
  "sharing-with-practice": { say: "consentShare", hint: "consentShareHint" },
  "model-vendor": { say: "consentModel", hint: "consentModelHint" },
};

/**
 * The first screen: what this is, and each consent as a choice of its own, none of them made in advance.
 * Tells `start` with the choices, `decline`, `help`.
 */
export class CairnWelcome extends LitElement {
  static override properties = {
    welcome: { attribute: false },
    words: { attribute: false },
    trouble: { attribute: false },
    given: { state: true },
    isStarting: { state: true },
    isMissing: { state: true },
  };
  declare welcome: Welcome;
  declare words: Words;
  declare trouble: string | undefined;
  declare given: ReadonlySet<ConsentKind>;
  declare isStarting: boolean;
  declare isMissing: boolean;

  static override styles = [base, pageStyles, welcomeStyles];

  constructor() {
    super();
    this.given = new Set();
    this.isStarting = false;
    this.isMissing = false;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has("trouble") && this.trouble) this.isStarting = false;
  }

  override render() {
    const { words, welcome } = this;
    const practice = welcome.practice.name;
    return html`
      <div class="page">
        <div class="about">
          <cairn-stones class="hero" .laid=${9}></cairn-stones>
          <h1 tabindex="-1">${words.say("welcomeTitle")}</h1>
          <p class="lead">${words.say("welcomeLead")}</p>
          <ul class="facts">
            ${this.#fact("program", "welcomeProgram", html`${words.say("welcomeProgramText")}`)}
            ${this.#fact(
              "care",
              "welcomeEmergency",
              html`${words.say("welcomeEmergencyText")}
                <button type="button" class="link" @click=${() => this.#tell("help")}>
                  ${words.say("welcomeEmergencyLink")}
                </button>`,
            )}
            ${this.#fact("eye", "welcomeReaders", html`${words.say("welcomeReadersText", { practice })}`)}
          </ul>
        </div>
        ${this.#choices(practice)}
      </div>
    `;
  }

  #fact(name: IconName, title: WordKey, text: unknown) {
    return html`<li>
      <span class="round">${icon(name)}</span>
      <div><b>${this.words.say(title)}</b><span>${text}</span></div>
    </li>`;
  }

  #choices(practice: string) {
    const { words, welcome } = this;
    const needed = welcome.consents.filter((consent) => consent.needed);
    const optional = welcome.consents.filter((consent) => !consent.needed);
    return html`<form @submit=${this.#submit} novalidate>
      <h2>${words.say("choices")}</h2>
      ${this.#group("choicesNeeded", needed, practice)}
      ${optional.length > 0 ? this.#group("choicesOptional", optional, practice) : nothing}
      <p class="note" role="status">${this.#note()}</p>
      <div class="actions">
        <button
          class="button main"
          part="start"
          aria-disabled=${this.isStarting ? "true" : "false"}
        >
          ${words.say(this.isStarting ? "starting" : "start")}
        </button>
        <button type="button" class="button plain" @click=${() => this.#tell("decline")}>
          ${words.say("ratherNot")}
        </button>
      </div>
    </form>`;
  }

  #note(): string {
    if (this.trouble) return this.words.say("planTrouble");
    return this.isMissing ? this.words.say("startNeeds") : "";
  }

  #group(title: WordKey, consents: Welcome["consents"], practice: string) {
    return html`<fieldset>
      <legend>${this.words.say(title)}</legend>
      ${consents.map(({ kind }) => this.#choice(kind, practice))}
    </fieldset>`;
  }

  #choice(kind: ConsentKind, practice: string) {
    const { say, hint } = CONSENT_WORDS[kind];
    return html`<label class="choice">
      <input
        type="checkbox"
        name=${kind}
        .checked=${this.given.has(kind)}
        @change=${(event: Event) => this.#choose(kind, (event.target as HTMLInputElement).checked)}
      />
      <span
        >${this.words.say(say, { practice })}
        ${hint ? html`<small>${this.words.say(hint, { practice })}</small>` : nothing}</span
      >
    </label>`;
  }

  #choose(kind: ConsentKind, isGiven: boolean): void {
    const given = new Set(this.given);
    if (isGiven) given.add(kind);
    else given.delete(kind);
    this.given = given;
    this.isMissing = false;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.isStarting) return;
    const { consents } = this.welcome;
    this.isMissing = consents.some(({ kind, needed }) => needed && !this.given.has(kind));
    if (this.isMissing) {
      void this.#showNote();
      return;
    }
    this.isStarting = true;
    const choices = consents.map(({ kind, version }): ConsentChoice => ({
      kind,
      version,
      given: this.given.has(kind),
    }));
    this.dispatchEvent(new CustomEvent("start", { detail: choices }));
  };

  async #showNote(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector(".actions")?.scrollIntoView({ block: "nearest" });
  }

  override focus(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector("h1")?.focus({ preventScroll: true }),
    );
  }

  #tell(name: "help" | "decline"): void {
    this.dispatchEvent(new Event(name));
  }
}
