import type { Place } from "./is-it-in.ts";
import type { Reading, Request } from "./language.ts";
import type { Mark } from "./session.ts";

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
  "health-question": "say-ask-doctor",
  "how-long": "say-how-long",
  opinion: "say-your-judge",
  unheard: "own-the-miss",
  "wrong-alarm": "own-the-alarm",
  "will-it-help": "say-no-promise",
  "come-back": "say-come-back",
  "am-i-foolish": "say-nothing-foolish",
  "look-again": "say-look-again",
  consent: "say-what-you-chose",
  remind: "say-no-reminder",
  "only-me": "say-not-only-you",
  "how-others": "say-no-norm",
  question: "say-cannot-answer",
  "needs-others": "say-only-your-part",
  "what-plan": "say-what-plan",
  "heard-me": "say-i-heard",
  "left-out": "own-left-out",
  "change-later": "say-can-change",
  "what-if-not": "say-nothing-lost",
  "must-i": "say-no-must",
  "how-to": "say-find-a-way",
  "cannot-know": "say-cannot-know",
  "no-answer": "say-no-answer",
  slower: "go-slower",
  faster: "go-faster",
  "you-decide": "hand-back-choice",
  "doubts-bot": "say-fair-doubt",
  "no-lecture": "say-no-lecture",
  "what-about": "say-room-for-it",
  "in-the-way": "say-plan-for-it",
  "about-you": "say-no-life",
  "look-up": "say-cannot-look-up",
  "can-you-help": "say-how-i-help",
  "is-it-enough": "say-enough-to-begin",
  "may-i-ask": "say-they-may-say-no",
  "am-i-selfish": "say-both-count",
  "does-it-count": "say-it-counts",
};

/**
 * Answered in a clause by whoever words the reply, where that is a language that can. What Cairn is,
 * what is kept, who is told and where help is are not among them: only code knows those.
 */
const MAY_BE_WOVEN_IN: ReadonlySet<string> = new Set([
  "own-the-repeat",
  "own-the-miss",
  "say-your-judge",
  "say-nothing-foolish",
  "say-not-only-you",
  "say-no-norm",
  "say-cannot-answer",
  "say-cannot-know",
  "say-no-answer",
  "say-only-your-part",
  "say-i-heard",
  "own-left-out",
  "say-nothing-lost",
  "say-find-a-way",
  "say-no-must",
  "say-what-plan",
  "say-plan-for-it",
  "say-room-for-it",
  "say-both-count",
  "say-they-may-say-no",
  "say-it-counts",
  "say-enough-to-begin",
  "receive-laugh",
]);

export const mayBeWovenIn = (aside: string): boolean => MAY_BE_WOVEN_IN.has(aside);

/** Requests whose answer is the whole reply. */
const WHOLE: Partial<Record<Request, string>> = {
  stop: "stop-here",
  pause: "pause",
  pointless: "meet-doubt",
};

const isLaugh = (reading: Reading): boolean =>
  reading.tone === "joking" && reading.facts.length === 0 && reading.answer === undefined;

/** Marks that are spoken of once, with the reply of the turn that set them. */
const NEWS: Partial<Record<Mark, string>> = {
  "getting-worse": "say-when-to-seek-help",
  "try-and-see": "try-and-see",
};

const COMPLAINTS: ReadonlySet<Request> = new Set<Request>(["unheard", "already-told", "left-out"]);

const IF_IN: Record<Place, string> = {
  in: "say-it-is-in",
  beside: "say-it-is-beside",
  nowhere: "say-it-is-not-in",
};

interface Around {
  /** Where the thing they ask about stands. */
  readonly place?: Place;
  readonly askedMove?: string;
  readonly wasAlerted?: boolean;
  readonly hasGoal?: boolean;
  /** After this reply nothing of the plan is open. */
  readonly isLast?: boolean;
  /** The reply shows the plan as it stands. */
  readonly isShown?: boolean;
}

/** What is said beside the next move: an answer to a request, or what has just been decided. */
export const asideFor = (
  reading: Reading | undefined,
  newMarks: readonly Mark[] = [],
  { askedMove, wasAlerted, hasGoal, isLast, isShown, place }: Around = {},
): string | undefined => {
  const news = newMarks.find((mark) => NEWS[mark] !== undefined);
  if (news) return NEWS[news];
  // Who was told comes before anything else that is said about a card.
  if (wasAlerted && reading?.requests.includes("privacy")) return "say-who-was-told";
  if (reading?.requests.includes("wrong-alarm")) return ASIDES["wrong-alarm"];
  if (reading?.signals?.includes("not-now")) return "say-no-plan";
  if (reading?.requests.includes("is-it-in")) return place ? IF_IN[place] : "show-goal";
  if (reading?.requests.includes("is-saved"))
    return hasGoal === true && reading.correction === undefined && askedMove !== "propose-goal"
      ? isShown === true
        ? "say-yes-saved"
        : "say-it-is-saved"
      : "say-not-saved-yet";
  const answered = reading?.requests.filter((one) => ASIDES[one] !== undefined) ?? [];
  // Whoever complains and asks wants to know first of all.
  const request = answered.find((one) => !COMPLAINTS.has(one)) ?? answered[0];
  // A question about the sentence on the table means that the sentence is not clear.
  const isAsking = request === "question" || request === "no-answer";
  const isAgreed = reading?.agrees ?? reading?.choice ?? (reading?.answer === "yes" || undefined);
  if (isAsking && askedMove === "propose-goal" && isAgreed === undefined) return "own-the-miss";
  if (request === "how-long" && hasGoal) return isLast ? "say-all-done" : "say-nearly-done";
  if (request === "what-plan" && hasGoal) return "show-goal";
  if (request) return ASIDES[request];
  return reading && isLaugh(reading) ? "receive-laugh" : undefined;
};

export const wholeReplyFor = (reading: Reading | undefined): string | undefined => {
  // Whoever doubts whether they may want it finds no fault with the talk.
  const doubtsThemselves = reading?.requests.includes("am-i-selfish") === true;
  const request = reading?.requests.find(
    (one) => WHOLE[one] !== undefined && !(doubtsThemselves && one === "pointless"),
  );
  return request && WHOLE[request];
};
