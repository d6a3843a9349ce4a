import type { AppOptions, CairnApp, Mode } from "../widget/app.ts";
import { launcherStyles } from "./launcher.styles.ts";

/** Set at build time to the name of the file that holds the rest. */
const WIDGET = "__CAIRN_WIDGET__";
/** Set at build time from the message file, which is too large to carry along. */
const LABEL = "__CAIRN_LABEL__";
const SVG = "http://www.w3.org/2000/svg";
/** Three stones: cx, cy, rx, ry. */
const PEBBLES = [
  [16, 25, 12, 4.6],
  [15, 16.5, 8.5, 3.8],
  [17, 9.3, 5, 3],
] as const;
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
    label.textContent = this.getAttribute("label") ?? LABEL;
    button.append(pebbles(), label);
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
      deviceLink: this.getAttribute("device") ?? undefined,
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

/** Built by hand: parsing markup would need a loosened policy where a page asks for Trusted Types. */
const pebbles = (): SVGElement => {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 32 32");
  picture.setAttribute("aria-hidden", "true");
  for (const [cx, cy, rx, ry] of PEBBLES) {
    const stone = document.createElementNS(SVG, "ellipse");
    for (const [name, value] of Object.entries({ cx, cy, rx, ry }))
      stone.setAttribute(name, String(value));
    picture.append(stone);
  }
  return picture;
};
