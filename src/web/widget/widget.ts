import { CairnGoalCard } from "../parts/goal-card.ts";
import { CairnStones } from "../parts/stones.ts";
import { type AppOptions, CairnApp } from "./app.ts";
import { CairnAskInput } from "./ask-input.ts";
import { CairnChat } from "./chat.ts";
import { CairnComposer } from "./composer.ts";
import { CairnDevicePanel } from "./device-panel.ts";
import { CairnHelp } from "./help.ts";
import { CairnLog } from "./log.ts";
import { CairnPlan } from "./plan.ts";
import { CairnWelcome } from "./welcome.ts";

const ELEMENTS = {
  "cairn-app": CairnApp,
  "cairn-ask-input": CairnAskInput,
  "cairn-chat": CairnChat,
  "cairn-composer": CairnComposer,
  "cairn-device-panel": CairnDevicePanel,
  "cairn-goal-card": CairnGoalCard,
  "cairn-help": CairnHelp,
  "cairn-log": CairnLog,
  "cairn-plan": CairnPlan,
  "cairn-stones": CairnStones,
  "cairn-welcome": CairnWelcome,
} as const;

/** What a page may style with `cairn-coach::part(…)`; each level in between hands them on. */
const PARTS =
  "frame, header, banner, leave, close, help, start, log, message, mine, theirs, card, composer, text, " +
  "send, scale, chips, goal, goal-bar, goal-header, field, path, notice, plan";

/** What the launcher loads on first use: the widget, made in the given place. */
export const makeApp = (options: AppOptions): CairnApp => {
  for (const [name, element] of Object.entries(ELEMENTS))
    if (!customElements.get(name)) customElements.define(name, element);
  const app = document.createElement("cairn-app") as CairnApp;
  app.options = options;
  app.setAttribute("exportparts", PARTS);
  return app;
};
