import type { Session } from "./session.ts";
import { has, made } from "./view.ts";

/** What stands before the act itself: without an answer to it, how often and how long are idle questions. */
const BLOCKED =
  /\bhow (?:on earth |the hell )?(?:would|will|do|am|can|could|should) (?:i|we) (?:even |ever |actually )?(?:get|go|pay|afford|reach|manage)\b|\bwho(?:'?d| would|'?ll| will|'?s going to| is going to| could| can)(?: then)? (?:sit|stay|be|look after|mind|watch|take|have|cover|pick)\b|\bhow (?:i|we)(?:'?d| would| could|'?ll| can) (?:even |ever )?(?:get|go|pay|afford|reach|manage)\b|\b(?:too far|can'?t (?:get (?:there|to|out)|afford|reach|walk (?:that|there|so)|drive)|no (?:car|way of|way to|money|lift|bus|transport|child ?care|baby ?sitter|sitter)|don'?t (?:drive|have (?:a car|the money|anyone to (?:mind|watch|take|drive))))\b/i;

/** Said of an act that is named, before anything was put to them, and not asked about yet. */
export const isBlocked = (session: Session, text: string): boolean =>
  BLOCKED.test(text) &&
  has(session, "action") &&
  session.goal === undefined &&
  session.proposal === undefined &&
  session.phase === "refinement" &&
  made(session, "ask-way") === 0;

/** "How would I get there": the question can say so. */
export const goesThere = (text: string): boolean =>
  /\b(?:there|too far|lift|bus|drive|car)\b/i.test(text);
