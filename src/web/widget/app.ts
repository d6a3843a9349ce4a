import { html, LitElement, type nothing, type PropertyValues, type TemplateResult } from "lit";

import { createApi } from "../client/api.ts";
import { Conversation } from "../client/conversation.ts";
import { deviceMemory } from "../client/device-memory.ts";
import type { Notice } from "../client/notice.ts";
import { loadWords, type Words, wordsOf } from "../client/words.ts";
import { base } from "../styles/base.ts";
import { themes, tokens } from "../styles/tokens.ts";
import { appStyles } from "./app.styles.ts";
import { banner, type FrameActions, header } from "./frame.ts";
import { type LeaveQuickly, leaveQuickly } from "./leave-quickly.ts";
import { pageStyles } from "./page.styles.ts";
import { standInScreen } from "./stand-in-screen.ts";

export type Mode = "bubble" | "inline" | "page";

export interface AppOptions {
  readonly server: string;
  readonly embedKey: string;
  readonly invite?: string;
  readonly deviceLink?: string;
  readonly locale: string;
  readonly mode: Mode;
  readonly leaveTo?: string;
  readonly notify: (notice: Notice) => void;
  readonly close: () => void;
}

/** Where the reader lands when a screen comes up: its heading, or the text field. */
const LANDING = "cairn-welcome, cairn-help, cairn-chat, h1[tabindex]";

/** The whole widget: its frame, and whichever screen the conversation is at. */
export class CairnApp extends LitElement {
  static override properties = {
    options: { attribute: false },
    words: { state: true },
    isHelpOpen: { state: true },
    trouble: { state: true },
    theme: { reflect: true },
    mode: { reflect: true },
  };
  declare options: AppOptions;
  declare words: Words;
  declare isHelpOpen: boolean;
  declare trouble: string;
  declare theme: string | undefined;
  declare mode: Mode | undefined;

  static override styles = [tokens, themes, base, pageStyles, appStyles];

  #conversation: Conversation | undefined;
  #leave: LeaveQuickly | undefined;
  #shown = "";

  constructor() {
    super();
    this.words = wordsOf("en");
    this.isHelpOpen = false;
    this.trouble = "";
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
    // The words run as their language does, whatever the page does; the embedding element may insist.
    const root = this.getRootNode();
    const wish = root instanceof ShadowRoot ? root.host.getAttribute("dir") : null;
    this.dir = wish ?? this.words.direction;
  }

  /** Forgets the conversation on this device and shows the first screen. */
  reset(): void {
    this.isHelpOpen = false;
    this.#conversation?.forget();
  }

  identify(invite: string): void {
    this.options = { ...this.options, invite };
    this.#conversation?.dispose();
    this.#begin();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(LANDING)?.focus({ preventScroll: true });
  }

  #begin(): void {
    const { server, embedKey, invite, deviceLink, locale, notify } = this.options;
    this.#conversation = new Conversation({
      api: createApi(server),
      memory: deviceMemory(embedKey),
      server,
      embedKey,
      invite,
      deviceLink,
      locale,
      notify,
      changed: () => this.requestUpdate(),
    });
    void this.#conversation.open();
  }

  override render() {
    const { words, options } = this;
    const actions: FrameActions = {
      leave: () => this.#leave?.now(),
      close: options.mode === "bubble" ? options.close : undefined,
      toggleHelp: () => this.#openHelp(!this.isHelpOpen),
    };
    return html`<div
      class="frame"
      part="frame"
      role=${options.mode === "page" ? "main" : "region"}
      aria-label=${words.say("title")}
      @keydown=${(event: KeyboardEvent) => this.#key(event)}
    >
      ${header(words, this.#conversation?.welcome?.practice.name, actions)}
      ${banner(words, this.isHelpOpen, actions)} ${this.#body()}
    </div>`;
  }

  #body(): TemplateResult | typeof nothing {
    const conversation = this.#conversation;
    if (this.isHelpOpen && conversation) return this.#help(conversation);
    if (conversation?.view === "chat") return this.#chat(conversation);
    if (conversation?.view === "welcome" && conversation.welcome)
      return html`<div class="scroll">
        <cairn-welcome
          exportparts="start"
          .welcome=${conversation.welcome}
          .words=${this.words}
          .trouble=${conversation.startTrouble}
          @start=${(event: CustomEvent) => conversation.start(event.detail)}
          @decline=${() => conversation.decline()}
          @help=${() => this.#openHelp(true)}
        ></cairn-welcome>
      </div>`;
    if (!conversation || conversation.view === "loading" || conversation.view === "welcome")
      return html`<div class="loading"><p role="status">${this.words.say("loading")}</p></div>`;
    return html`<div class="scroll">
      ${standInScreen(conversation.view, conversation, this.words)}
    </div>`;
  }

  #help(conversation: Conversation) {
    const leaveChat = () => {
      this.isHelpOpen = false;
      conversation.forget();
    };
    return html`<div class="scroll">
      <cairn-help
        .welcome=${conversation.welcome}
        .words=${this.words}
        .hasChat=${conversation.view === "chat"}
        .makeLink=${() => conversation.takeAlong.deviceLink()}
        @back=${() => this.#openHelp(false)}
        @start-over=${leaveChat}
        @forget=${leaveChat}
        @erase=${() => this.#erase(conversation)}
        .said=${this.trouble}
      ></cairn-help>
    </div>`;
  }

  async #erase(conversation: Conversation): Promise<void> {
    const isGone = await conversation.erase();
    this.trouble = isGone ? "" : this.words.say("eraseTrouble");
    if (isGone) this.isHelpOpen = false;
  }

  #chat(conversation: Conversation) {
    const { chat, isOnline, welcome } = conversation;
    return html`<cairn-chat
      exportparts="log, message, mine, theirs, card, composer, text, send, scale, chips, goal, goal-bar, goal-header, field, path, notice, plan"
      .conversation=${conversation}
      .chat=${chat}
      .practice=${welcome?.practice}
      .isOnline=${isOnline}
      .words=${this.words}
      @help=${() => this.#openHelp(true)}
    ></cairn-chat>`;
  }

  /** Focus goes into the help page, and back to its button. */
  #openHelp(isOpen: boolean): void {
    this.isHelpOpen = isOpen;
    void this.updateComplete.then(() =>
      isOpen
        ? this.focus()
        : this.renderRoot
            .querySelector<HTMLElement>(".help-button")
            ?.focus({ preventScroll: true }),
    );
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (this.isHelpOpen) this.#openHelp(false);
    else if (this.options.mode === "bubble") this.options.close();
  }

  /** A new screen takes the focus along, if the focus was in here at all. */
  override updated(_changed: PropertyValues<this>) {
    const view = this.#conversation?.view ?? "loading";
    if (view === this.#shown) return;
    const isFirst = this.#shown === "" || this.#shown === "loading";
    this.#shown = view;
    if (!isFirst || this.options.mode === "bubble") this.focus();
  }
}
