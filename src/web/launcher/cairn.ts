import { CairnCoach } from "./cairn-coach.ts";
import { takeOver } from "./command-queue.ts";

const script = document.currentScript as HTMLScriptElement | null;

const start = (): void => {
  if (customElements.get("cairn-coach")) return;
  CairnCoach.server = script?.src ?? location.href;
  customElements.define("cairn-coach", CairnCoach);
  const coach = (): CairnCoach | null => document.querySelector<CairnCoach>("cairn-coach");
  CairnCoach.tell = takeOver(coach);
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
  const place = target === undefined ? null : document.querySelector(target);
  if (place) place.append(element);
  else if (mode === "bubble" || !script?.isConnected) document.body.append(element);
  else script.after(element);
};

if (document.body) start();
else addEventListener("DOMContentLoaded", start);
