import type { AppOptions, CairnApp, Mode } from "../widget/app.ts";
import { launcherStyles } from "./launcher.styles.ts";

/** Set at build time to the name of the file that holds the rest. */
const WIDGET = "__CAIRN_WIDGET__";
const PEBBLES =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><ellipse cx="16" cy="25" rx="12" ry="4.600"/><ellipse cx="15" cy="16.500" rx="8.500" ry="3.800" opacity=".8"/><ellipse cx="17" cy="9.300" rx="5" ry="3" opacity=".65"/></svg>';
const MODES: readonly Mode[] = ["bubble", "inline", "page"];

export type Tell = (name: string, detail: object) => void;

/**
 * `<cairn-coach practice="pk_…" mode="bubble|inline|page">`: draws the way in, and loads the rest on first use.
 * Lives in a shadow root with a constructed stylesheet, so that no policy of the page has to be loosened.
 */
export class CairnCoach extends HTMLElement {
  static server = "";
  static tell: Tell = () => {};
  #app: CairnApp | undefined;
  #loading: Promise<CairnApp> | undefined;
  #root = this.attachShadow({ mode: "open" });
  #dialog: HTMLDialogElement | undefined;

  get mode(): Mode {
    return MODES.find((mode) => mode === this.getAttribute("mode")) ?? "bubble";
  }

  connectedCallback(): void {
    if (this.#root.childNodes.length > 0) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.setAttribute("mode", this.mode);
    if (this.mode === "bubble") this.#drawButton();
    else this.#whenNear(() => void this.#load());
  }

  async open(): Promise<void> {
    const app = await this.#load();
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    // Full screen on a phone: then the page behind is out of reach for keyboard and screen reader too.
    if (matchMedia("(max-width:560px),(max-height:480px)").matches) dialog.showModal();
    else dialog.show();
    app.focus();
    CairnCoach.tell("open", {});
  }

  close(): void {
    if (!this.#dialog?.open) return;
    this.#dialog.close();
    this.#root.querySelector("button")?.focus();
    CairnCoach.tell("close", {});
  }

  async identify(invite: string): Promise<void> {
    (await this.#load()).identify(invite);
  }

  async setLocale(locale: string): Promise<void> {
    this.setAttribute("locale", locale);
    await this.#app?.setLocale(locale);
  }

  reset(): void {
    this.#app?.reset();
  }

  static observedAttributes = ["theme"];
  attributeChangedCallback(): void {
    if (this.#app) this.#app.theme = this.getAttribute("theme") ?? undefined;
  }

  #drawButton(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.part.add("launcher");
    const label = document.createElement("span");
    label.textContent = this.getAttribute("label") ?? "Find a goal";
    button.append(fragment(PEBBLES), label);
    button.addEventListener("click", () => void this.open());
    this.#dialog = document.createElement("dialog");
    this.#dialog.part.add("panel");
    this.#dialog.setAttribute("aria-label", label.textContent);
    this.#dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    this.#root.append(button, this.#dialog);
  }

  #whenNear(act: () => void): void {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        act();
      },
      { rootMargin: "200px" },
    );
    watcher.observe(this);
  }

  #load(): Promise<CairnApp> {
    this.#loading ??= this.#make().catch((problem: unknown) => {
      this.#loading = undefined;
      throw problem;
    });
    return this.#loading;
  }

  async #make(): Promise<CairnApp> {
    const url = new URL(WIDGET, this.getAttribute("src") ?? CairnCoach.server).href;
    const { makeApp } = (await import(/* @vite-ignore */ url)) as {
      makeApp: (options: AppOptions) => CairnApp;
    };
    const app = makeApp({
      server: new URL(url).origin,
      embedKey: this.getAttribute("practice") ?? "",
      invite: this.getAttribute("invite") ?? undefined,
      locale: this.getAttribute("locale") ?? (document.documentElement.lang || navigator.language),
      mode: this.mode,
      leaveTo: this.getAttribute("leave-to") ?? undefined,
      notify: ({ name, ...detail }) => CairnCoach.tell(name, detail),
      close: () => this.close(),
    });
    app.theme = this.getAttribute("theme") ?? undefined;
    (this.#dialog ?? this.#root).append(app);
    this.#app = app;
    CairnCoach.tell("ready", {});
    return app;
  }
}

const fragment = (markup: string): Node =>
  new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
