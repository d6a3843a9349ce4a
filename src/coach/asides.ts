import type { Reading, Request } from "./language.ts";

/** What a request is answered with; the agenda goes on in the same reply. */
const ASIDES: Partial<Record<Request, string>> = {
  "are-you-real": "say-what-i-am",
  person: "offer-person",
  privacy: "say-privacy",
  "why-ask": "say-why",
  "already-told": "own-the-repeat",
  "show-goal": "show-goal",
  "other-language": "say-language",
  "what-now": "say-what-now",
  slower: "go-slower",
  faster: "go-faster",
  "you-decide": "hand-back-choice",
};

/** Requests whose answer is the whole reply. */
const WHOLE: Partial<Record<Request, string>> = {
  stop: "stop-here",
  pause: "pause",
  pointless: "meet-doubt",
};

const isLaugh = (reading: Reading): boolean =>
  reading.tone === "joking" && reading.facts.length === 0 && reading.answer === undefined;

/** What is said beside the next move; `isNewlyWorse` says once when a person is better than a program. */
export const asideFor = (
  reading: Reading | undefined,
  isNewlyWorse = false,
): string | undefined => {
  if (isNewlyWorse) return "say-when-to-seek-help";
  const request = reading?.requests.find((one) => ASIDES[one] !== undefined);
  if (request) return ASIDES[request];
  return reading && isLaugh(reading) ? "receive-laugh" : undefined;
};

export const wholeReplyFor = (reading: Reading | undefined): string | undefined => {
  const request = reading?.requests.find((one) => WHOLE[one] !== undefined);
  return request && WHOLE[request];
};
