import { html, LitElement, nothing } from "lit";

import type { Snapshot } from "../../wire/snapshot.ts";
import type { Conversation } from "../client/conversation.ts";
import type { PlanFile } from "../client/take-along.ts";
import type { WordKey, Words } from "../client/words.ts";
import { icon, type IconName } from "../parts/icon.ts";
import { base } from "../styles/base.ts";
import { pageStyles } from "./page.styles.ts";

type Ended = NonNullable<Snapshot["ended"]>;

const ENDINGS: Record<Ended, WordKey> = {
  kept: "endedKept",
  parked: "endedParked",
  stopped: "endedStopped",
};

/** An address made for a file is let go after this. */
const LET_GO_MS = 60_000;

/** Where a talk has come to its end: what was kept, and ways to take it along. */
export class CairnPlan extends LitElement {
  static override properties = {
    conversation: { attribute: false },
    snapshot: { attribute: false },
    practice: { attribute: false },
    words: { attribute: false },
    said: { state: true },
    sharing: { state: true },
  };
  declare conversation: Conversation;
  declare snapshot: Snapshot;
  declare practice: string;
  declare words: Words;
  /** What came of the last button. */
  declare said: string;
  declare sharing: "no" | "asked" | "yes";

  static override styles = [base, pageStyles];

  constructor() {
    super();
    this.said = "";
    this.sharing = "no";
  }

  override render() {
    const { words, snapshot } = this;
    const hasPlan = snapshot.ended === "kept" && snapshot.goal?.goalId !== undefined;
    return html`<section class="panel" part="plan">
      ${
        hasPlan
          ? html`<cairn-stones class="hero" .laid=${snapshot.progress.filled}></cairn-stones>`
          : nothing
      }
      <h2>${words.say(ENDINGS[snapshot.ended ?? "stopped"])}</h2>
      ${
        hasPlan
          ? html`${this.#statement()}
              <p class="soft">${words.say("planTitle")}</p>
              <div class="actions">
                ${this.#way("print", "planPrint", () => this.#print())}
                ${this.#way("file", "planPdf", () => this.#save("pdf"))}
                ${this.#way("calendar", "planCalendar", () => this.#save("ics"))}
                ${this.#way("mail", "planMail", () => this.#mail())}
                ${
                  this.practice && this.sharing === "no" && !this.conversation.isShared
                    ? this.#way("eye", "planShare", () => (this.sharing = "asked"))
                    : nothing
                }
              </div>
              ${this.sharing === "asked" ? this.#share() : nothing}`
          : nothing
      }
      <p class="soft" role="status">${this.said}</p>
    </section>`;
  }

  #statement() {
    const field = this.snapshot.goal?.fields.statement;
    return field?.state === "filled"
      ? html`<blockquote dir="auto">${field.value}</blockquote>`
      : nothing;
  }

  #way(name: IconName, say: WordKey, act: () => unknown) {
    return html`<button type="button" class="button" @click=${act}>
      ${icon(name)}${this.words.say(say, { practice: this.practice })}
    </button>`;
  }

  #share() {
    const { words, practice } = this;
    return html`<p>${words.say("planShareText", { practice })}</p>
      <div class="actions">
        <button type="button" class="button main" @click=${() => this.#shareNow()}>
          ${words.say("planShareYes")}
        </button>
        <button type="button" class="button plain" @click=${() => (this.sharing = "no")}>
          ${words.say("cancel")}
        </button>
      </div>`;
  }

  async #shareNow(): Promise<void> {
    const isShared = await this.conversation.shareWithPractice();
    this.sharing = isShared ? "yes" : "no";
    this.said = isShared
      ? this.words.say("planShared", { practice: this.practice })
      : this.words.say("planTrouble");
  }

  #print(): void {
    const isThere = this.conversation.takeAlong.openPlan(this.renderRoot);
    this.said = isThere ? "" : this.words.say("planTrouble");
  }

  async #save(kind: PlanFile): Promise<void> {
    const file = await this.conversation.takeAlong.planFile(kind);
    this.said = file instanceof Blob ? "" : this.words.say(file ? "planNoDay" : "planTrouble");
    if (!(file instanceof Blob)) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${this.words.say("planFile")}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), LET_GO_MS);
  }

  /** Opens the person's own mail program; nothing of it passes through us. */
  #mail(): void {
    const fields = Object.entries(this.snapshot.goal?.fields ?? {});
    const lines = fields.map(([name, field]) =>
      field?.state === "filled"
        ? `${this.words.say(`field.${name}` as WordKey)}:\n${field.value}\n`
        : "",
    );
    const subject = encodeURIComponent(this.words.say("planMailSubject"));
    const body = encodeURIComponent(lines.filter((line) => line !== "").join("\n"));
    const link = document.createElement("a");
    link.href = `mailto:?subject=${subject}&body=${body}`;
    link.click();
  }
}
