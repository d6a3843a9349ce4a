import type { Reading } from "./language.ts";
import type { Session } from "./session.ts";
import { has, made, marked } from "./view.ts";

const lastOf = ({ facts }: Session, slot: "obstacle" | "ifThen"): number =>
  facts.findLastIndex((fact) => fact.slot === slot);

/** What they see in the way, as long as nothing is planned for it; of several the newest. */
export const openWorry = (session: Session): string | undefined => {
  const at = lastOf(session, "obstacle");
  if (at < lastOf(session, "ifThen")) return undefined;
  return session.facts[at]?.value.split("; ").at(-1);
};

/** Asked what would help, they named it, and nothing was asked since: that is where they begin. */
export const hasJustFoundHelp = ({ moves, facts }: Session): boolean =>
  moves.lastIndexOf("shrink-step") >
    Math.max(moves.lastIndexOf("rate-confidence"), moves.lastIndexOf("ask-sureness")) &&
  facts.some(({ slot }) => slot === "ifThen" || slot === "support" || slot === "resources");

const REFUSES: ReadonlySet<string> = new Set(["skip", "not-that", "stop", "pause", "back"]);

const isRefusal = ({ answer, choice, requests }: Reading): boolean =>
  answer === "no" || choice === "other" || requests.some((one) => REFUSES.has(one));

/**
 * What is in the way, told by themselves of an act that is known, with nothing put to them yet: it is asked
 * about before how often and how long, once.
 */
export const raisesWorry = (session: Session, reading: Reading | undefined): boolean =>
  reading !== undefined &&
  reading.facts.some(({ slot }) => slot === "obstacle") &&
  // What would help was told with it: that is the answer.
  !reading.facts.some(({ slot }) => slot === "ifThen") &&
  !isRefusal(reading) &&
  session.ask?.slot !== "obstacle" &&
  isBeingShaped(session);

const ASKS_FOR_ACT: ReadonlySet<string> = new Set(["settle-act", "ask-action", "ask-instead"]);

/** Told before the act itself was settled: with the act named, it is taken up. */
export const hasWaitingWorry = (session: Session, reading: Reading | undefined): boolean =>
  ASKS_FOR_ACT.has(session.moves.at(-1) ?? "") &&
  marked(session, "raised-worry") &&
  openWorry(session) !== undefined &&
  !(reading && isRefusal(reading)) &&
  isBeingShaped(session);

/** What they tell of what they would do, or where they are asked for it; with a no to it, it is none to plan for. */
export const isOfWhatTheyDo = (session: Session, reading: Reading): boolean =>
  session.facts.some(({ slot }) => slot === "action") ||
  (session.ask?.slot === "action" && !isRefusal(reading) && reading.answer !== "unsure");

const isBeingShaped = (session: Session): boolean =>
  session.phase === "refinement" &&
  session.kind !== "direction" &&
  session.goal === undefined &&
  session.proposal === undefined &&
  session.versions.length === 0 &&
  has(session, "action") &&
  !marked(session, "grieving") &&
  made(session, "plan-if-then") + made(session, "ask-way") === 0;

/** What is in the way is that it slips the mind: the question is what would make it come to mind. */
export const isForgetting = (worry: string | undefined): boolean => FORGETTING.test(worry ?? "");
const FORGETTING =
  /\b(?:forget(?:s|ting|ful)?|forgot(?:ten)?|(?:never|don'?t|won'?t|can'?t|not|hardly ever) (?:even |always |ever )?remember|slips? my mind|(?:goes|gone) out of my head)\b/i;
