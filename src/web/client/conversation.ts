import type { ConsentChoice } from "../../wire/consent.ts";
import type { Welcome } from "../../wire/welcome.ts";
import type { Ticket } from "./api.ts";
import type { ConversationOptions, FieldEdited, FieldName, View } from "./conversation-options.ts";
import { codeOf, isGone, Trouble } from "./trouble.ts";
import { type ChatAction, type ChatState, EMPTY_CHAT, isWriting, nextChat } from "./chat-state.ts";
import { handEdits } from "./hand-edits.ts";
import { noticesOf } from "./notice.ts";
import { openPostbox, type Postbox } from "./postbox.ts";
import { siblingTabs, type SiblingTabs } from "./sibling-tabs.ts";
import { takeAlong, type TakeAlong } from "./take-along.ts";

/** The practice does not offer it at all, or not on this website. */
const NOT_HERE: ReadonlySet<string> = new Set(["not-offered", "origin-not-allowed"]);
const SHARING = "sharing-with-practice";

/** One conversation on one page, from the first screen to the last. Lives as long as its element. */
export class Conversation {
  view: View = "loading";
  welcome: Welcome | undefined;
  chat: ChatState = EMPTY_CHAT;
  isOnline = navigator.onLine;
  /** The practice may read along, as far as this page knows: a reload has to ask again. */
  isShared = false;
  /** Why starting did not work, as a code of the server. */
  startTrouble: string | undefined;

  readonly takeAlong: TakeAlong;

  readonly #options: ConversationOptions;
  readonly #postbox: Postbox;
  readonly #editField: ReturnType<typeof handEdits>;
  readonly #ending = new AbortController();
  #siblings: SiblingTabs | undefined;
  #ticket: Ticket | undefined;
  /** Opens one new conversation, once. */
  #invite: string | undefined;
  /** Opens one that goes on elsewhere, once. */
  #deviceLink: string | undefined;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#invite = options.invite;
    this.#deviceLink = options.deviceLink;
    this.takeAlong = takeAlong(options, () => ({
      ticket: this.#ticket,
      goalId: this.chat.snapshot?.goal?.goalId,
    }));
    this.#editField = handEdits(options, {
      ticket: () => this.#ticket,
      chat: () => this.chat,
      apply: (action) => this.#apply(action),
      read: () => this.#read(),
    });
    this.#postbox = openPostbox({
      deliver: (runId, message) => this.#run(runId, message),
      stand: (id, standing) => this.#apply({ kind: "standing", id, standing }),
      isOnline: () => this.isOnline,
    });
    const { signal } = this.#ending;
    addEventListener("online", () => this.#onlineIs(true), { signal });
    addEventListener("offline", () => this.#onlineIs(false), { signal });
    document.addEventListener("visibilitychange", () => this.#lookAgain(), { signal });
  }

  /** Draws the first screen, or the conversation this device knows the way back to. */
  async open(): Promise<void> {
    this.#show("loading");
    this.#ticket = this.#invite === undefined ? this.#options.memory.recall() : undefined;
    const welcome = this.#loadWelcome();
    if (this.#deviceLink !== undefined) await this.#join(this.#deviceLink);
    if (this.#ticket) await this.#resume();
    await welcome;
    if (this.view === "loading") this.#show(this.welcome?.mode === "off" ? "off" : "welcome");
  }

  async start(consents: readonly ConsentChoice[]): Promise<void> {
    const { api, memory, embedKey, locale } = this.#options;
    this.startTrouble = undefined;
    try {
      const { conversationId, token, state } = await api.start({
        ...(this.#invite === undefined ? { embedKey } : { invite: this.#invite }),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        locale,
        consents: [...consents],
      });
      this.#ticket = { conversationId, token };
      memory.keep(this.#ticket);
      this.#invite = undefined;
      this.isShared = consents.some(({ kind, given }) => kind === SHARING && given);
      this.#apply({ kind: "snapshot", snapshot: state });
      this.#enter();
      this.#options.notify({ name: "started", conversationId });
      this.#postbox.open(crypto.randomUUID());
    } catch (thrown) {
      if (this.#invite !== undefined && isGone(thrown)) return this.#inviteIsUsed();
      this.startTrouble = codeOf(thrown);
      if (NOT_HERE.has(this.startTrouble)) this.view = "off";
      this.#options.notify({ name: "trouble", code: this.startTrouble });
      this.#options.changed();
    }
  }

  /** Most often by the same person, on the same device: then the talk it opened goes on. */
  async #inviteIsUsed(): Promise<void> {
    this.#invite = undefined;
    this.#options.notify({ name: "trouble", code: "invite-used" });
    this.#ticket = this.#options.memory.recall();
    if (!this.#ticket) return this.#show("invite-used");
    await this.#resume();
  }

  decline(): void {
    this.#show("declined");
  }

  reconsider(): void {
    this.#show("welcome");
  }

  say(text: string): void {
    const message = { id: crypto.randomUUID(), text };
    this.#apply({ kind: "said", ...message, standing: this.isOnline ? "sending" : "waiting" });
    this.#postbox.post(message);
  }

  sendAgain(id: string): void {
    this.#postbox.again(id);
  }

  async editField(name: FieldName, value: string): Promise<FieldEdited> {
    const edited = await this.#editField(name, value);
    if (edited.kind !== "not-saved") this.#siblings?.tell();
    return edited;
  }

  /** The client lets the practice read along from now on. False when it did not go through. */
  async shareWithPractice(): Promise<boolean> {
    const version = this.welcome?.consents.find(({ kind }) => kind === SHARING)?.version;
    if (!this.#ticket || version === undefined) return false;
    try {
      await this.#options.api.setConsent(this.#ticket, { kind: SHARING, version, given: true });
      this.isShared = true;
      return true;
    } catch (thrown) {
      this.#options.notify({ name: "trouble", code: codeOf(thrown) });
      return false;
    }
  }

  /** Everything that is kept of the client is deleted, here and at the practice. False when it did not go through. */
  async erase(): Promise<boolean> {
    if (!this.#ticket) return false;
    try {
      await this.#options.api.erase(this.#ticket);
    } catch (thrown) {
      this.#options.notify({ name: "trouble", code: codeOf(thrown) });
      if (!isGone(thrown)) return false;
    }
    this.forget();
    return true;
  }

  /** The device forgets the way back; what the practice has stays with it. */
  forget(): void {
    this.#options.memory.forget();
    this.#siblings?.tell("forgotten");
    this.#leave();
  }

  dispose(): void {
    this.#ending.abort();
    this.#postbox.close();
    this.#siblings?.close();
    this.#siblings = undefined;
  }

  async #join(link: string): Promise<void> {
    try {
      const { conversationId, token } = await this.#options.api.joinDevice(link);
      this.#deviceLink = undefined;
      this.#ticket = { conversationId, token };
      this.#options.memory.keep(this.#ticket);
    } catch (thrown) {
      this.#options.notify({ name: "trouble", code: codeOf(thrown) });
      if (isGone(thrown)) this.#deviceLink = undefined;
      // A device that knows a way back of its own goes there.
      if (!this.#ticket) this.#show(isGone(thrown) ? "link-used" : "maintenance");
    }
  }

  async #loadWelcome(): Promise<void> {
    try {
      this.welcome = await this.#options.api.welcome(this.#options.embedKey);
      this.#options.changed();
    } catch (thrown) {
      const code = codeOf(thrown);
      this.#options.notify({ name: "trouble", code });
      if (this.view === "loading" && !this.#ticket) this.#show("maintenance");
    }
  }

  async #resume(): Promise<void> {
    try {
      await this.#read();
    } catch (thrown) {
      if (isGone(thrown)) {
        this.#options.memory.forget();
        this.#ticket = undefined;
        return this.#show("gone");
      }
      return this.#show("maintenance");
    }
    this.#enter();
    const last = this.chat.messages.at(-1);
    // Asking again with the same id is safe: a committed reply is told again, a lost one is made.
    if (last?.from === "client" && this.chat.snapshot?.mode !== "reviewed")
      this.#postbox.post(last);
    else if (!last) this.#postbox.open(crypto.randomUUID());
  }

  async #read(): Promise<void> {
    if (!this.#ticket) return;
    this.#apply({ kind: "read", view: await this.#options.api.read(this.#ticket) });
  }

  #enter(): void {
    if (!this.#ticket) return;
    this.#siblings?.close();
    this.#siblings = siblingTabs(this.#ticket.conversationId, (news) => {
      if (news === "forgotten") this.#leave();
      else if (!isWriting(this.chat)) this.#read().catch(() => undefined);
    });
    this.#show("chat");
  }

  async #run(runId: string, message: { id: string; text: string } | undefined): Promise<void> {
    const ticket = this.#ticket;
    if (!ticket) return;
    this.#apply({ kind: "run-began", runId });
    try {
      let isFinished = false;
      for await (const event of this.#options.api.run(ticket, runId, message)) {
        if (ticket !== this.#ticket) return;
        if (event.type === "RUN_ERROR") throw new Trouble(event.code ?? "run-error", 200);
        this.#apply({ kind: "event", runId, event });
        // The server has it from here on: the message is committed before the run starts.
        if (message && event.type === "RUN_STARTED")
          this.#apply({ kind: "standing", id: message.id, standing: "sent" });
        if (event.type === "RUN_FINISHED") isFinished = true;
      }
      if (!isFinished) throw new Trouble("cut-short", 0);
      noticesOf(ticket.conversationId, this.chat.snapshot).forEach(this.#options.notify);
      this.#siblings?.tell();
    } catch (thrown) {
      if (isGone(thrown)) {
        this.#options.memory.forget();
        this.#show("gone");
      }
      this.#options.notify({ name: "trouble", code: codeOf(thrown) });
      throw thrown;
    } finally {
      this.#apply({ kind: "run-ended", runId });
    }
  }

  /** Something may have been said on another device meanwhile. */
  #lookAgain(): void {
    if (document.hidden || this.view !== "chat" || isWriting(this.chat)) return;
    this.#read().catch(() => undefined);
  }

  #leave(): void {
    this.#ticket = undefined;
    this.#siblings?.close();
    this.#siblings = undefined;
    this.#postbox.empty();
    this.chat = EMPTY_CHAT;
    this.#show("welcome");
  }

  #onlineIs(isOnline: boolean): void {
    this.isOnline = isOnline;
    if (isOnline) this.#postbox.wake();
    this.#options.changed();
  }

  #show(view: View): void {
    this.view = view;
    this.#options.changed();
  }

  #apply(action: ChatAction): void {
    this.chat = nextChat(this.chat, action);
    this.#options.changed();
  }
}
