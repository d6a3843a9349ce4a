import type { Transcript, Turn } from "../transcript.ts";
import { gradeTurns, type Grader } from "./grader.ts";

const PLANNING_SLOTS = new Set([
  "frequency",
  "duration",
  "amount",
  "change",
  "deadline",
  "baseline",
]);
const IMPORTANT_ENOUGH = 7;

/** "Shall we make a small plan of it?", "Keep this as something to come back to: which suits you?" */
const OFFERS_A_PLAN = /\b(?:plan|keep this)\b[^.]*\?|which suits you\?/i;
const AGREES = /^(?:ok\W+)?(?:yes|yeah|yep|ok|sure|fine|maybe keep|keep)\b/i;

const plans = ({ ask, move }: Turn): boolean =>
  move === "propose-goal" || move === "rate-confidence" || PLANNING_SLOTS.has(ask?.slot ?? "");

/** Judged by what this person is, as their author wrote it down, not by what the coach took them for. */
const mayBePlannedWith = ({ client, turns }: Transcript, index: number): boolean => {
  if (client.readiness === "ready") return true;
  const until = turns.slice(0, index + 1);
  const asksForIt = until.some(
    ({ own }, at) => OFFERS_A_PLAN.test(own) && AGREES.test(until[at + 1]?.client ?? ""),
  );
  if (client.readiness === "never") return asksForIt;
  return (
    asksForIt ||
    until.some(({ importance }) => (importance ?? 0) >= IMPORTANT_ENOUGH) ||
    until.some(({ client: said }) => client.consents.some((consent) => said?.includes(consent)))
  );
};

/** No measure, deadline, ruler of confidence or proposal before the person is ready for one. */
export const pushing: Grader = {
  name: "pushing",
  bar: { kind: "share", atLeast: 1 },
  grade: (transcript) =>
    gradeTurns(
      transcript,
      transcript.turns.filter((turn) => plans(turn)),
      ({ move }, index) =>
        mayBePlannedWith(transcript, index)
          ? undefined
          : `${move} before there was a yes to planning`,
    ),
};
