import type { Fact } from "./facts.ts";
import type { Session } from "./session.ts";
import { addMark } from "./take-up/take-answer.ts";
import { isSure, marked } from "./view.ts";

const LOOK_SOON: Fact = {
  slot: "review",
  value: "in 2 weeks",
  provenance: "agreed",
  quote: "we look again within two weeks",
};

/**
 * Confidence stayed low after two tries, or the client would rather just try: the goal is kept as an
 * experiment, achievability open, looked at within two weeks (of 37 people who acted within a week,
 * 22 had rated their confidence below 7).
 */
export const tryAndSee = (session: Session): Session => {
  const isLow = session.ratings.confidence !== undefined && !isSure(session);
  const isTrying = marked(session, "try-and-see") || session.confidenceTries >= 2;
  if (!session.proposal?.agreed || !isLow || !isTrying) return session;
  const facts = [...session.facts.filter(({ slot }) => slot !== "review"), LOOK_SOON];
  return addMark({ ...session, facts }, "try-and-see");
};
