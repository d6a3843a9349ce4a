import type { ConversationKind } from "../domain/conversation.ts";
import type { GoalVersion } from "../domain/goal.ts";
import { isSureEnough } from "../domain/rating.ts";
import type { Challenge, GoalCheck } from "../smart/goal-check.ts";
import type { Slot } from "./facts.ts";
import type { Moment, Reading } from "./language.ts";
import type { Mark, Session } from "./session.ts";

/** What an agenda may look at: the session, what was just read, and the goals there are. */
export interface View {
  readonly session: Session;
  readonly reading: Reading | undefined;
  readonly kind: ConversationKind;
  readonly goals: readonly GoalVersion[];
  /** What the checker says of the facts so far, put together as a plain statement. */
  readonly check?: GoalCheck;
  /** Which of the framework's challenges the wish itself shows. */
  readonly challenges?: readonly Challenge[];
  readonly moment: Moment;
  /** The message itself, as it was typed. */
  readonly text?: string;
}

export const has = (session: Session, slot: Slot): boolean =>
  session.facts.some((fact) => fact.slot === slot);

export const factOf = (session: Session, slot: Slot): string | undefined =>
  session.facts.findLast((fact) => fact.slot === slot)?.value;

export const marked = (session: Session, mark: Mark): boolean => session.marks.includes(mark);

export const made = (session: Session, move: string): number =>
  session.moves.filter((one) => one === move).length;

const isRated = (session: Session, slot: Slot): boolean =>
  (slot === "importance" || slot === "confidence" || slot === "readiness" || slot === "progress") &&
  session.ratings[slot] !== undefined;

/** Known, declined, or asked twice: in none of these is a slot asked for again, in any words. */
export const isSettled = (session: Session, slot: Slot): boolean =>
  has(session, slot) ||
  isRated(session, slot) ||
  session.declined.includes(slot) ||
  (session.asked[slot] ?? 0) >= 2;

export const isQuick = (session: Session): boolean => session.pace === "quick";

/** Importance in words counts for planning unless the words say it hardly matters. */
export const importanceOf = (session: Session): number | undefined =>
  session.ratings.importance?.value;

/**
 * May measures, deadlines and proposals be brought up? Importance 7 or more, or two change
 * statements unasked (Rollnick's signs of readiness), or the client's own yes to planning.
 */
export const mayPlan = (session: Session): boolean => {
  if (marked(session, "not-now")) return false;
  if (marked(session, "may-plan")) return true;
  const importance = importanceOf(session);
  if (importance !== undefined) return importance >= 7;
  return session.talk.change >= 2 && session.talk.change > session.talk.sustain;
};

/** Neither wish nor readiness of their own: exploring, with no agenda of goals. */
export const isPrecontemplative = (session: Session): boolean =>
  !marked(session, "may-plan") &&
  !marked(session, "harm-by-other") &&
  !marked(session, "listen-first") &&
  (marked(session, "sent-by-other") || session.talk.sustain > session.talk.change) &&
  (importanceOf(session) ?? 0) <= 3;

export const isSure = (session: Session): boolean =>
  session.ratings.confidence !== undefined && isSureEnough(session.ratings.confidence);

const VERY_SURE = 8;

/** So sure that little more needs planning: 8 or more, or plain words. */
export const isVerySure = (session: Session): boolean =>
  isSure(session) && (session.ratings.confidence?.value ?? VERY_SURE) >= VERY_SURE;
