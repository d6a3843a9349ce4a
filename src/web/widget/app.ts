import { html, LitElement, nothing, type PropertyValues } from "lit";

import { createApi } from "../client/api.ts";
import { isAwaitingPerson, isWriting } from "../client/chat-state.ts";
import { Conversation, type Notice } from "../client/conversation.ts";
import { deviceMemory } from "../client/device-memory.ts";
import { loadWords, type Words, wordsOf } from "../client/words.ts";
import type { CairnGoalCard } from "../parts/goal-card.ts";
import { icon } from "../parts/icon.ts";
import { base } from "../styles/base.ts";
import { themes, tokens } from "../styles/tokens.ts";
import { appStyles } from "./app.styles.ts";
import { chatStyles } from "./chat.styles.ts";
import { leaveQuickly, type LeaveQuickly } from "./leave-quickly.ts";
import { noticeStrip } from "./notice-strip.ts";
import { pageStyles } from "./page.styles.ts";
import { planPanel } from "./plan-panel.ts";
import { standInScreen } from "./stand-in-screen.ts";

export type Mode = "bubble" | "inline" | "page";

export interface AppOptions {
  readonly server: string;
  readonly embedKey: string;
  readonly invite?: string;
  readonly locale: string;
  readonly mode: Mode;
  readonly leaveTo?: string;
  readonly notify: (notice: Notice) => void;
  readonly close: () => void;
}

/** The whole widget: its frame, and whichever screen the conversation is at. */
export class CairnApp extends LitElement {
  static override properties = {
    options: { attribute: false },
    words: { state: true },
    drawer: { state: true },
    theme: { reflect: true },
    mode: { reflect: true },
  };
  declare options: AppOptions;
  declare words: Words;
  declare drawer: "help" | "goal" | undefined;
  declare theme: string | undefined;
  declare mode: Mode | undefined;

  static override styles = [tokens, themes, base, pageStyles, appStyles, chatStyles];

  #conversation: Conversation | undefined;
  #leave: LeaveQuickly | undefined;
  #isNearEnd = true;

  constructor() {
    super();
    this.words = wordsOf("en");
  }

  override connectedCallback() {
    super.connectedCallback();
    this.mode = this.options.mode;
    this.#begin();
    this.#leave = leaveQuickly(this.options.leaveTo, () => this.#conversation?.forget());
    void this.setLocale(this.options.locale);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#conversation?.dispose();
    this.#leave?.stop();
  }

  async setLocale(locale: string): Promise<void> {
    this.words = await loadWords(locale);
    this.lang = this.words.locale;
    if (!this.parentNode || getComputedStyle(this).direction !== this.words.direction)
      if (this.words.direction === "rtl") this.dir = "rtl";
  }

  /** Forgets the conversation on this device and shows the first screen. */
  reset(): void {
    this.drawer = undefined;
    this.#conversation?.forget();
  }

  identify(invite: string): void {
    this.options = { ...this.options, invite };
    this.#conversation?.dispose();
    this.#begin();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("cairn-composer, h1[tabindex]")?.focus();
  }

  #begin(): void {
    const { server, embedKey, invite, locale, notify } = this.options;
    this.#conversation = new Conversation({
      api: createApi(server),
      memory: deviceMemory(embedKey),
      embedKey,
      invite,
      locale,
      notify,
      changed: () => this.requestUpdate(),
    });
    void this.#conversation.open();
  }

  override render() {
    return html`<div class="frame" part="frame" @keydown=${this.#key}>
      ${this.#header()} ${this.#banner()} ${this.#body()}
    </div>`;
  }

  #header() {
    const { words, options } = this;
    const name = this.#conversation?.welcome?.practice.name;
    return html`<header class="top" part="header">
      <cairn-stones class="logo" .laid=${9}></cairn-stones>
      <div class="title">
        <b>${words.say("title")}</b>
        ${name ? html`<span>${name}</span>` : nothing}
      </div>
      <button type="button" class="button leave" part="leave" @click=${() => this.#leave?.now()}>
        ${icon("leave")}<span>${words.say("leave")}</span>
      </button>
      ${
        options.mode === "bubble"
          ? html`<button
              type="button"
              class="round-button"
              part="close"
              aria-label=${words.say("close")}
              @click=${options.close}
            >
              ${icon("close")}
            </button>`
          : nothing
      }
    </header>`;
  }

  #banner() {
    const isOpen = this.drawer === "help";
    return html`<div class="banner" part="banner">
      <p>${icon("program")}<span>${this.words.say("banner")}</span></p>
      <button
        type="button"
        class="help-button"
        part="help"
        aria-expanded=${isOpen ? "true" : "false"}
        @click=${() => this.#open(isOpen ? undefined : "help")}
      >
        ${icon("help")}${this.words.say("help")}
      </button>
    </div>`;
  }

  #body() {
    const conversation = this.#conversation;
    if (!conversation) return nothing;
    if (this.drawer === "help")
      return html`<main class="scroll">${this.#help(conversation)}</main>`;
    switch (conversation.view) {
      case "chat":
        return this.#chat(conversation);
      case "welcome":
        if (!conversation.welcome) return this.#loading();
        return html`<main class="scroll">
          <cairn-welcome
            exportparts="start"
            .welcome=${conversation.welcome}
            .words=${this.words}
            .trouble=${conversation.startTrouble}
            @start=${(event: CustomEvent) => conversation.start(event.detail)}
            @decline=${() => conversation.decline()}
            @help=${() => this.#open("help")}
          ></cairn-welcome>
        </main>`;
      case "loading":
        return this.#loading();
      case "declined":
      case "maintenance":
      case "off":
      case "gone":
        return html`<main class="scroll">
          ${standInScreen(conversation.view, conversation, this.words)}
        </main>`;
    }
  }

  #loading() {
    return html`<main class="loading"><p role="status">${this.words.say("loading")}</p></main>`;
  }

  #help(conversation: Conversation) {
    const leaveChat = () => {
      this.drawer = undefined;
      conversation.forget();
    };
    return html`<cairn-help
      .welcome=${conversation.welcome}
      .words=${this.words}
      .hasChat=${conversation.view === "chat"}
      @back=${() => this.#open(undefined)}
      @start-over=${leaveChat}
      @forget=${leaveChat}
    ></cairn-help>`;
  }

  #chat(conversation: Conversation) {
    const { chat } = conversation;
    const { words } = this;
    const { snapshot } = chat;
    const isDone = !isWriting(chat);
    const last = chat.messages.at(-1);
    return html`<main class="chat ${this.drawer === "goal" ? "goal-open" : ""}">
      ${this.#goalBar(conversation)}
      <div class="talk">
        <div class="scroll log-scroll" tabindex="-1" @scroll=${this.#scrolled}>
          <div class="column">
            <cairn-log
              exportparts="log, message, mine, theirs, card"
              .messages=${chat.messages}
              .isWriting=${isWriting(chat) && last?.standing !== "arriving"}
              .words=${words}
              @send-again=${(event: CustomEvent<string>) => conversation.sendAgain(event.detail)}
            ></cairn-log>
            ${snapshot?.ended ? planPanel(conversation, words) : nothing}
          </div>
        </div>
        <div class="bottom">
          <div class="column">
            ${noticeStrip(conversation, isAwaitingPerson(chat), words)}
            <cairn-composer
              exportparts="composer, text, send, scale, chips"
              .ask=${isDone ? snapshot?.ask : undefined}
              .words=${words}
              .isHeld=${snapshot?.hold !== undefined}
              .canEditWords=${snapshot?.goal?.fields.statement?.state === "filled"}
              @say=${(event: CustomEvent<string>) => this.#say(event.detail)}
              @edit-words=${this.#editWords}
            ></cairn-composer>
          </div>
        </div>
      </div>
      ${this.#goal(conversation)}
    </main>`;
  }

  #goalBar({ chat: { snapshot } }: Conversation) {
    const { filled = 0, of = 9 } = snapshot?.progress ?? {};
    const isOpen = this.drawer === "goal";
    return html`<button
      type="button"
      class="goal-bar"
      part="goal-bar"
      aria-expanded=${isOpen ? "true" : "false"}
      @click=${() => this.#open(isOpen ? undefined : "goal")}
    >
      <cairn-stones .laid=${filled}></cairn-stones>
      <span>${this.words.say("goal")}</span>
      <small>${this.words.say("goalProgress", { filled, of })}</small>
      ${icon("more")}
    </button>`;
  }

  #goal(conversation: Conversation) {
    const { snapshot } = conversation.chat;
    return html`<aside class="goal" part="goal">
      <cairn-goal-card
        exportparts="goal-header, field"
        .goal=${snapshot?.goal}
        .progress=${snapshot?.progress ?? { filled: 0, of: 9 }}
        .words=${this.words}
        .save=${
          snapshot?.hold
            ? undefined
            : (name: string, value: string) => conversation.editField(name, value)
        }
      ></cairn-goal-card>
      <button type="button" class="button goal-close" @click=${() => this.#open(undefined)}>
        ${icon("back")}${this.words.say("back")}
      </button>
    </aside>`;
  }

  #say(text: string): void {
    this.#isNearEnd = true;
    this.#conversation?.say(text);
  }

  #editWords(): void {
    this.drawer = "goal";
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<CairnGoalCard>("cairn-goal-card")?.edit("statement"),
    );
  }

  /** Focus goes into what opens, and back to the button when it closes. */
  #open(drawer: "help" | "goal" | undefined): void {
    const was = this.drawer;
    this.drawer = drawer;
    void this.updateComplete.then(() => {
      const opener = was === "help" ? ".help-button" : ".goal-bar";
      if (drawer === undefined)
        return this.renderRoot.querySelector<HTMLElement>(opener)?.focus({ preventScroll: true });
      const inside = this.renderRoot.querySelector<LitElement>(
        drawer === "help" ? "cairn-help" : "cairn-goal-card",
      );
      return inside?.updateComplete.then(() =>
        inside.renderRoot.querySelector<HTMLElement>("[tabindex='-1']")?.focus(),
      );
    });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    if (this.drawer) this.#open(undefined);
    else if (this.options.mode === "bubble") this.options.close();
  }

  #scrolled(event: Event): void {
    const { scrollTop, scrollHeight, clientHeight } = event.target as HTMLElement;
    this.#isNearEnd = scrollHeight - scrollTop - clientHeight < 80;
  }

  /** Follows the talk, unless the reader has gone back to read. */
  override updated(_changed: PropertyValues<this>) {
    if (!this.#isNearEnd) return;
    void this.renderRoot.querySelector<LitElement>("cairn-log")?.updateComplete.then(() => {
      const log = this.renderRoot.querySelector(".log-scroll");
      log?.scrollTo({ top: log.scrollHeight });
    });
  }
}
