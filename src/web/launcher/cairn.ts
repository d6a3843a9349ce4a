import { CairnCoach } from "./cairn-coach.ts";
import { takeOver } from "./command-queue.ts";

const script = document.currentScript as HTMLScriptElement | null;

const start = (): void => {
  if (customElements.get("cairn-coach")) return;
  CairnCoach.server = script?.src ?? location.href;
  customElements.define("cairn-coach", CairnCoach);
  place();
  // Last: what was asked for before now needs its element.
  CairnCoach.tell = takeOver(coach);
};

const coach = (): CairnCoach | null => document.querySelector<CairnCoach>("cairn-coach");

/** The script tag's own element, unless the page has put one where it wants it. */
const place = (): void => {
  const {
    practice,
    mode = "bubble",
    target,
    ...more
  } = Object.fromEntries(Object.entries(script?.dataset ?? {}));
  if (practice === undefined || coach()) return;
  const element = document.createElement("cairn-coach");
  element.setAttribute("practice", practice);
  element.setAttribute("mode", mode);
  for (const name of ["label", "locale", "theme", "invite", "leaveTo"]) {
    const value = more[name];
    if (value !== undefined) element.setAttribute(name === "leaveTo" ? "leave-to" : name, value);
  }
  const wanted = target === undefined ? null : document.querySelector(target);
  if (wanted) wanted.append(element);
  else if (mode === "bubble" || !script?.isConnected) document.body.append(element);
  else script.after(element);
};

if (document.body) start();
else addEventListener("DOMContentLoaded", start);
