import type { Slot } from "./facts.ts";
import type { Reading, Request } from "./language.ts";

/** Asked of us, or held against us: whoever writes only this has not answered yet. */
const ABOUT_US: ReadonlySet<Request> = new Set<Request>([
  "confused",
  "repeat",
  "unheard",
  "what-now",
  "why-ask",
  "are-you-real",
  "privacy",
  "health-question",
  "how-long",
  "opinion",
  "question",
  "show-goal",
  "will-it-help",
  "come-back",
  "am-i-foolish",
  "look-again",
  "go-on",
  "consent",
  "remind",
  "only-me",
  "how-others",
  "needs-others",
  "what-plan",
  "heard-me",
  "left-out",
  "change-later",
  "what-if-not",
  "must-i",
  "how-to",
  "cannot-know",
  "no-answer",
  "who",
  "is-it-in",
  "is-saved",
  "doubts-bot",
  "what-about",
  "about-you",
  "look-up",
  "can-you-help",
  "is-it-enough",
  "may-i-ask",
  "am-i-selfish",
  "does-it-count",
]);

/** Told beside what is asked, and no answer to a question of ours. */
const BESIDE: ReadonlySet<Slot> = new Set<Slot>(["situation"]);

/** The message only asks something of us, or complains; what we had asked stands as it was. */
export const asksOnly = ({ requests, facts, wishes, ...reading }: Reading): boolean =>
  requests.some((one) => ABOUT_US.has(one)) &&
  requests.every((one) => ABOUT_US.has(one)) &&
  facts.every(({ slot }) => BESIDE.has(slot)) &&
  wishes.length === 0 &&
  reading.rating === undefined &&
  reading.choice === undefined &&
  reading.correction === undefined &&
  reading.disclosure === undefined &&
  (reading.answer === undefined || reading.answer === "unsure") &&
  reading.agrees !== "plainly" &&
  !(reading.signals ?? []).some((signal) => signal === "may-plan" || signal === "not-now");
