import { html, LitElement, nothing } from "lit";

import type { Welcome } from "../../wire/welcome.ts";
import { type ChatState, isAwaited, isAwaitingPerson, isWriting } from "../client/chat-state.ts";
import type { Conversation } from "../client/conversation.ts";
import type { FieldEdited, FieldName } from "../client/conversation-options.ts";
import type { Words } from "../client/words.ts";
import type { CairnGoalCard } from "../parts/goal-card.ts";
import { icon } from "../parts/icon.ts";
import { base } from "../styles/base.ts";
import { chatStyles } from "./chat.styles.ts";
import type { CairnLog } from "./log.ts";
import { noticeStrip } from "./notice-strip.ts";
import { pageStyles } from "./page.styles.ts";

/** So near to the end (in pixels) that the reader is taken to be reading along. */
const NEAR_END_PX = 80;
/** The one move that asks for a yes to a sentence: the only place where editing that sentence is an answer. */
const PROPOSAL = "propose-goal";
/** Left free above a reply that is scrolled to. */
const ROOM_ABOVE_PX = 16;

/** The talk, and the goal beside it; where there is no room, the goal is a drawer over it. */
export class CairnChat extends LitElement {
  static override properties = {
    conversation: { attribute: false },
    chat: { attribute: false },
    practice: { attribute: false },
    isOnline: { attribute: false },
    words: { attribute: false },
    isGoalOpen: { state: true },
  };
  declare conversation: Conversation;
  declare chat: ChatState;
  declare practice: Welcome["practice"] | undefined;
  declare isOnline: boolean;
  declare words: Words;
  declare isGoalOpen: boolean;

  static override styles = [base, pageStyles, chatStyles];

  #isNearEnd = true;

  constructor() {
    super();
    this.isGoalOpen = false;
  }

  /** Into the text field; on a touch screen to the talk, so that no keyboard covers what was said. */
  override focus(): void {
    const place = matchMedia("(pointer: coarse)").matches ? ".talk" : "cairn-composer";
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(place)?.focus({ preventScroll: true }),
    );
  }

  get #card(): CairnGoalCard | null {
    return this.renderRoot.querySelector("cairn-goal-card");
  }

  override render() {
    return html`<div
      class="chat ${this.isGoalOpen ? "goal-open" : ""} ${this.chat.snapshot?.hold ? "held" : ""}"
      @keydown=${(event: KeyboardEvent) => this.#key(event)}
    >
      <h1 class="unseen">${this.words.say("log")}</h1>
      ${this.#goalBar()}
      <div class="talk" tabindex="-1">
        <div
          class="log-scroll"
          tabindex="0"
          role="region"
          aria-label=${this.words.say("log")}
          @scroll=${(event: Event) => this.#scrolled(event)}
        >
          <div class="column">${this.#log()}</div>
        </div>
        <div class="bottom">
          <div class="column">${this.#answering()}</div>
        </div>
      </div>
      ${this.#goal()}
    </div>`;
  }

  #log() {
    const { chat, words, conversation } = this;
    return html`<cairn-log
        exportparts="log, message, mine, theirs, card"
        .messages=${chat.messages}
        .isWriting=${isAwaited(chat)}
        .words=${words}
        @send-again=${(event: CustomEvent<string>) => conversation.sendAgain(event.detail)}
      ></cairn-log>
      ${
        chat.snapshot?.ended && !chat.snapshot.hold
          ? html`<cairn-plan
              exportparts="plan"
              .conversation=${conversation}
              .snapshot=${chat.snapshot}
              .practice=${this.practice?.name ?? ""}
              .words=${words}
            ></cairn-plan>`
          : nothing
      }`;
  }

  #answering() {
    const { chat, words, isOnline } = this;
    const { snapshot } = chat;
    return html`${noticeStrip({
        // The card says it all; the line comes with what is written after it.
        isHeld: snapshot?.hold !== undefined && chat.messages.at(-1)?.card === undefined,
        isOnline,
        isAwaitingPerson: isAwaitingPerson(chat),
        words,
        showHelp: () => this.dispatchEvent(new Event("help")),
      })}
      <cairn-composer
        exportparts="composer, text, send, scale, chips"
        .ask=${isWriting(chat) ? undefined : snapshot?.ask}
        .words=${words}
        .isHeld=${snapshot?.hold !== undefined}
        .canEditWords=${snapshot?.ask?.move === PROPOSAL}
        @say=${(event: CustomEvent<string>) => this.#say(event.detail)}
        @edit-words=${() => this.#editWords()}
      ></cairn-composer>`;
  }

  #goalBar() {
    const { filled = 0, of = 9 } = this.chat.snapshot?.progress ?? {};
    return html`<button
      type="button"
      class="goal-bar"
      part="goal-bar"
      aria-expanded=${this.isGoalOpen ? "true" : "false"}
      @click=${() => this.#openGoal(!this.isGoalOpen)}
    >
      <cairn-stones .laid=${filled}></cairn-stones>
      <span>${this.words.say("goal")}</span>
      <small>${this.words.say("goalProgress", { filled, of })}</small>
      ${icon("more")}
    </button>`;
  }

  #goal() {
    const { snapshot } = this.chat;
    return html`<aside class="goal" part="goal" aria-label=${this.words.say("goal")}>
      <cairn-goal-card
        exportparts="goal-header, field, path"
        .goal=${snapshot?.goal}
        .progress=${snapshot?.progress ?? { filled: 0, of: 9 }}
        .words=${this.words}
        .save=${
          snapshot?.hold
            ? undefined
            : (name: FieldName, value: string) => this.#saveField(name, value)
        }
      ></cairn-goal-card>
      <button type="button" class="button goal-close" @click=${() => this.#openGoal(false)}>
        ${icon("back")}${this.words.say("back")}
      </button>
    </aside>`;
  }

  /** What is said to an edit stands in the talk; where the goal covers it, the answer comes to the field. */
  async #saveField(name: FieldName, value: string): Promise<FieldEdited> {
    const edited = await this.conversation.editField(name, value);
    if (edited.kind === "heard") this.#showTalk();
    const talk = this.renderRoot.querySelector(".talk");
    const isCovered = talk !== null && getComputedStyle(talk).visibility === "hidden";
    return edited.kind === "saved" && !isCovered ? { kind: "saved", reply: "" } : edited;
  }

  #showTalk(): void {
    this.isGoalOpen = false;
    this.#isNearEnd = true;
    this.focus();
  }

  #say(text: string): void {
    this.#isNearEnd = true;
    this.conversation.say(text);
  }

  #editWords(): void {
    this.isGoalOpen = true;
    void this.updateComplete.then(() => this.#card?.edit("statement"));
  }

  /** Focus goes into the drawer, and back to its button. */
  #openGoal(isOpen: boolean): void {
    this.isGoalOpen = isOpen;
    void this.updateComplete.then(() => {
      const inside = isOpen ? this.#card?.renderRoot : this.renderRoot;
      return inside?.querySelector<HTMLElement>(isOpen ? "h2" : ".goal-bar")?.focus();
    });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented || !this.isGoalOpen) return;
    event.preventDefault();
    this.#openGoal(false);
  }

  #scrolled(event: Event): void {
    const { scrollTop, scrollHeight, clientHeight } = event.target as HTMLElement;
    this.#isNearEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  /** Follows the talk, unless the reader has gone back to read. */
  override updated(): void {
    if (this.#isNearEnd) void this.#scrollToEnd();
  }

  /** To the end, or to the beginning of the newest reply when that is longer than the window. */
  async #scrollToEnd(): Promise<void> {
    const log = this.renderRoot.querySelector<CairnLog>("cairn-log");
    await log?.updateComplete;
    const talk = this.renderRoot.querySelector(".log-scroll");
    // Where nothing sticks (landscape, 400 % zoom) the whole frame scrolls instead.
    const isWhole = talk && getComputedStyle(talk).overflowY === "visible";
    const view = isWhole ? this.parentElement : talk;
    if (!view || !log) return;
    const newest = log.newestReply?.getBoundingClientRect();
    const top = newest ? newest.top - view.getBoundingClientRect().top + view.scrollTop : Infinity;
    view.scrollTo({ top: Math.min(view.scrollHeight, top - ROOM_ABOVE_PX) });
  }
}
