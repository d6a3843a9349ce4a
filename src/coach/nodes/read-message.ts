import { asideFor, wholeReplyFor } from "../asides.ts";
import type { CoachDeps } from "../coach-deps.ts";
import type { CoachState, CoachUpdate, TurnConfig } from "../coach-state.ts";
import type { Reading } from "../language.ts";
import type { Catalogue } from "../moves/catalogue.ts";
import type { Session } from "../session.ts";
import { has, made } from "../view.ts";
import { freshStart, reopened } from "../fresh-start.ts";
import { takeUp } from "../take-up/take-up.ts";

/** "Go back": the last thing that was asked before the present one is asked anew. */
const stepBack = (session: Session, catalogue: Catalogue): Session => {
  const asks = session.moves.filter((id) => catalogue.get(id).slot !== undefined);
  const current = session.ask?.slot;
  const earlier = asks.findLast((id) => catalogue.get(id).slot !== current);
  const move = earlier ? catalogue.get(earlier) : undefined;
  if (!move?.slot || move.phase === "any") return session;
  const { slot } = move;
  const { handBack: _handBack, ...rest } = session;
  return {
    ...rest,
    phase: move.phase,
    facts: session.facts.filter(
      (fact) => fact.slot !== slot && !(slot === "picture" && fact.slot === "action"),
    ),
    declined: session.declined.filter((one) => one !== slot),
    asked: { ...session.asked, [slot]: 0 },
  };
};

const afterReleaseMove = (session: Session, reading: Reading): Session => {
  if (session.ask?.move !== "answer-safety") return session;
  return reading.choice === "else" ? { ...session, handBack: "exploration" } : session;
};

const isHard = (reading: Reading): boolean =>
  reading.tone === "sad" || reading.tone === "worn-out" || reading.disclosure !== undefined;

const wholeReply = (session: Session, reading: Reading): string | undefined => {
  if (session.ask?.move === "answer-safety" && reading.choice === "leave") return "stop-here";
  if (reading.requests.includes("start-over")) return "start-over";
  const asked = wholeReplyFor(reading);
  if (!session.ended || asked) return wantsIdeas(session, reading) ? "offer-options" : asked;
  if (isHard(reading) && reading.choice === undefined) return "stay-with-feeling";
  if (session.ended === "kept") return undefined;
  return asideFor(reading) ?? "rest-here";
};

/** Ideas only for someone who asks for them, once, where an act is still to be found. */
const wantsIdeas = (session: Session, reading: Reading): boolean => {
  const asks = reading.requests.includes("suggest") || reading.requests.includes("you-decide");
  const isOpen = session.ask?.slot === "action" || session.ask?.slot === "picture";
  return asks && isOpen && has(session, "desiredChange") && made(session, "offer-options") === 0;
};

/** What the person wrote becomes facts, talk and requests; all of it is used at once. */
export const createReadMessage =
  (deps: Pick<CoachDeps, "catalogue" | "rules">) =>
  async (state: CoachState, config?: TurnConfig): Promise<CoachUpdate> => {
    const { input, session, text } = state;
    if (input.incoming.length === 0) return { reading: undefined };
    const language = config?.configurable?.language ?? deps.rules;
    const reading = await language.read({
      moment: input.moment,
      text,
      ask:
        session.ask ??
        (session.ended ? { move: "rest-here", hears: "desiredChange", input: "text" } : undefined),
      known: session.facts,
      recent: input.recent,
    });
    const taken = afterReleaseMove(takeUp(reopened(session, reading), reading), reading);
    const next = reading.requests.includes("back") ? stepBack(taken, deps.catalogue) : taken;
    const whole = wholeReply(next, reading);
    if (!whole) return { session: next, reading };
    if (whole === "start-over") return { session: freshStart(next), reading, picked: whole };
    const ended = whole === "stop-here" ? { ended: "stopped" as const } : {};
    return { session: { ...next, ...ended }, reading, picked: whole };
  };
