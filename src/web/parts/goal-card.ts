import { html, LitElement, nothing } from "lit";

import type { Snapshot } from "../../wire/snapshot.ts";
import type { FieldEdited } from "../client/conversation-options.ts";
import type { WordKey, Words } from "../client/words.ts";
import { base } from "../styles/base.ts";
import { goalCardStyles } from "./goal-card.styles.ts";
import { goalPath } from "./goal-path.ts";
import { goalPathStyles } from "./goal-path.styles.ts";
import { icon } from "./icon.ts";
import { plainOf } from "./tiny-markdown.ts";

type Goal = NonNullable<Snapshot["goal"]>;
type FieldName = keyof Goal["fields"];
type Field = NonNullable<Goal["fields"][FieldName]>;

/** The statement stands at the top; the others in the order a talk meets them. */
const PARTS = [
  "valueConnection",
  "currentBaseline",
  "successIndicators",
  "actionSteps",
  "potentialObstacles",
  "supportResources",
  "timeline",
  "reviewSchedule",
] as const satisfies readonly FieldName[];

const KINDS: Record<Goal["kind"], WordKey> = {
  target: "goalKindTarget",
  practice: "goalKindPractice",
  direction: "goalKindDirection",
};

/** Saves one field; when it did not go through, the words stay in the editor. */
export type SaveField = (name: FieldName, value: string) => Promise<FieldEdited>;

/** The goal as it grows: each part with the words of the client that it came from, each open to their hand. */
export class CairnGoalCard extends LitElement {
  static override properties = {
    goal: { attribute: false },
    progress: { attribute: false },
    words: { attribute: false },
    save: { attribute: false },
    isExplaining: { state: true },
    editing: { state: true },
    saving: { state: true },
    trouble: { state: true },
    answered: { state: true },
  };
  declare goal: Goal | undefined;
  declare progress: Snapshot["progress"];
  declare words: Words;
  /** Absent: nothing can be edited (a resting goal, a console that only reads). */
  declare save: SaveField | undefined;
  declare isExplaining: boolean;
  declare editing: FieldName | undefined;
  declare saving: boolean;
  declare trouble: boolean;
  /** What Cairn said to the last edit, shown where it was made. */
  declare answered: { readonly name: FieldName; readonly reply: string } | undefined;

  static override styles = [base, goalCardStyles, goalPathStyles];

  constructor() {
    super();
    this.progress = { filled: 0, of: 9 };
    this.isExplaining = false;
    this.saving = false;
    this.trouble = false;
  }

  /** Opens the editor of a field, as the conversation's "Change the words" does. */
  edit(name: FieldName): void {
    this.editing = name;
    this.trouble = false;
    this.answered = undefined;
    void this.#focusEditor();
  }

  async #focusEditor(): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector("textarea");
    field?.form?.scrollIntoView({ block: "nearest" });
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  override render() {
    const { goal, words, progress } = this;
    return html`
      <header part="goal-header">
        <cairn-stones .laid=${progress.filled}></cairn-stones>
        <div>
          <h2 tabindex="-1">${words.say("goal")}</h2>
          <p class="soft">
            ${goal ? html`<span class="badge">${goal.status}</span>` : nothing}
            ${words.say("goalProgress", { filled: progress.filled, of: progress.of })}
          </p>
        </div>
      </header>
      ${goal ? this.#filled(goal) : this.#empty()}
    `;
  }

  #empty() {
    return html`<div class="empty">
      <p class="lead">${this.words.say("goalEmptyTitle")}</p>
      <p class="soft">${this.words.say("goalEmpty")}</p>
    </div>`;
  }

  #filled(goal: Goal) {
    const { words } = this;
    return html`
      ${this.#part("statement", goal.fields.statement)}
      <ul class="parts">
        ${PARTS.map((name) => html`<li>${this.#part(name, goal.fields[name])}</li>`)}
      </ul>
      ${goal.path ? goalPath(goal.path, goal.fields.statement, words) : nothing}
      ${
        goal.openPoints.length > 0
          ? html`<section class="open">
              <h3>${words.say("openTitle")}</h3>
              <ul>
                ${goal.openPoints.map((point) => html`<li dir="auto">${point}</li>`)}
              </ul>
              <p class="soft">${words.say("openText")}</p>
            </section>`
          : nothing
      }
      <button
        type="button"
        class="button plain why"
        aria-expanded=${this.isExplaining ? "true" : "false"}
        @click=${() => (this.isExplaining = !this.isExplaining)}
      >
        ${words.say(this.isExplaining ? "whyHide" : "why")}
      </button>
    `;
  }

  #part(name: FieldName, field: Field | undefined) {
    const label = this.words.say(`field.${name}`);
    const isStatement = name === "statement";
    const heading = isStatement && this.goal ? this.words.say(KINDS[this.goal.kind]) : label;
    return html`<section
      class="part ${field ? field.state : "absent"} ${isStatement ? "statement" : ""}"
      part="field field-${name}"
    >
      <div class="label">
        <h3>${heading}</h3>
        ${this.save && this.editing !== name ? this.#editButton(name, label, field) : nothing}
      </div>
      ${this.isExplaining ? html`<p class="soft">${this.words.say(`why.${name}`)}</p>` : nothing}
      ${this.editing === name ? this.#editor(name, label, field) : this.#value(field)}
      ${
        this.answered?.name === name
          ? html`<p class="answer" id="answer" dir="auto">${plainOf(this.answered.reply)}</p>`
          : nothing
      }
    </section>`;
  }

  #editButton(name: FieldName, label: string, field: Field | undefined) {
    const isFilled = field?.state === "filled";
    return html`<button
      type="button"
      class="edit"
      aria-label=${this.words.say(isFilled ? "editField" : "addField", { field: label })}
      aria-describedby=${this.answered?.name === name ? "answer" : nothing}
      @click=${() => this.edit(name)}
    >
      ${icon(isFilled ? "edit" : "add")}
    </button>`;
  }

  #value(field: Field | undefined) {
    if (!field) return nothing;
    if (field.state === "declined") return html`<p class="soft">${this.words.say("skipped")}</p>`;
    const { value, quote, provenance } = field;
    const isQuoteNews = quote !== undefined && quote.trim() !== value.trim();
    return html`
      <p class="value" dir="auto">${plainOf(value)}</p>
      <p class="source ${provenance}">
        <span>${this.words.say(isQuoteNews ? provenance : `${provenance}This`)}</span>
        ${isQuoteNews ? html`<q dir="auto">${plainOf(quote)}</q>` : nothing}
      </p>
    `;
  }

  #editor(name: FieldName, label: string, field: Field | undefined) {
    const value = field?.state === "filled" ? field.value : "";
    return html`<form @submit=${(event: SubmitEvent) => this.#submit(event, name)}>
      <textarea
        rows="3"
        maxlength="1000"
        aria-label=${label}
        .defaultValue=${value}
        @keydown=${(event: KeyboardEvent) => this.#editorKey(event, name)}
      ></textarea>
      <p class="soft" role="status">${this.trouble ? this.words.say("notSaved") : ""}</p>
      <div class="actions">
        <button class="button main" aria-disabled=${this.saving ? "true" : "false"}>
          ${this.words.say(this.saving ? "saving" : "save")}
        </button>
        <button type="button" class="button plain" @click=${() => this.#close(name)}>
          ${this.words.say("cancel")}
        </button>
      </div>
    </form>`;
  }

  #editorKey(event: KeyboardEvent, name: FieldName): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.#close(name);
  }

  async #submit(event: SubmitEvent, name: FieldName): Promise<void> {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector("textarea");
    const value = field?.value.trim() ?? "";
    if (!this.save || this.saving || value === "") return;
    this.saving = true;
    const edited = await this.save(name, value);
    this.saving = false;
    this.trouble = edited.kind === "not-saved";
    if (this.trouble) return;
    this.#close(name, edited.kind === "saved");
    if (edited.kind === "saved" && edited.reply) this.answered = { name, reply: edited.reply };
  }

  /** Focus goes back to the button that opened the editor. */
  #close(name: FieldName, takesFocus = true): void {
    this.editing = undefined;
    this.trouble = false;
    if (!takesFocus) return;
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelector<HTMLElement>(`[part~="field-${name}"] .edit`)
        ?.focus({ preventScroll: true }),
    );
  }
}
