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
]);

/** The message only asks something of us, or complains; what we had asked stands as it was. */
export const asksOnly = ({ requests, facts, wishes, ...reading }: Reading): boolean =>
  requests.some((one) => ABOUT_US.has(one)) &&
  requests.every((one) => ABOUT_US.has(one)) &&
  facts.length + wishes.length === 0 &&
  reading.rating === undefined &&
  reading.choice === undefined &&
  reading.correction === undefined &&
  reading.disclosure === undefined &&
  (reading.answer === undefined || reading.answer === "unsure") &&
  !(reading.signals ?? []).some((signal) => signal === "may-plan" || signal === "not-now");
