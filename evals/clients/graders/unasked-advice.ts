import { wordedTurns, type Turn } from "../transcript.ts";
import { withoutQuotes } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

const ADVICE =
  /\b(?:you should|(?<!nothing )you need to|you must|you ought|you could try|why not|try to|have you tried|i(?:'d| would) (?:suggest|recommend|advise)|my advice|it(?:'s| is) best to|some people find|one idea is|how about)\b/i;
const OFFER = /\b(?:ideas?|suggest\w*|a couple from me|would that be all right|shall i)\b/i;
const ASKED_FOR =
  /\b(?:ideas?|suggest\w*|advice|what would you|what (?:do|should) (?:i|other|people)|you (?:choose|decide|tell me)|up to you|you think|you say|whatever you)\b/i;
const ACCEPTED = /^\s*(?:yes|yeah|yep|ok|okay|sure|please|go on|a couple|some ideas|👍)\b/i;

/** Asked for by the client, or offered the turn before and accepted. */
const isPermitted = (turn: Turn, before: Turn | undefined): boolean => {
  const said = turn.client ?? "";
  if (ASKED_FOR.test(said)) return true;
  return before !== undefined && OFFER.test(before.own) && ACCEPTED.test(said);
};

/** MITI 4.2.1 counts advice without permission as MI-inconsistent. */
export const unaskedAdvice: Grader = {
  name: "unasked-advice",
  bar: { kind: "share", atLeast: 1 },
  grade: (transcript) =>
    gradeTurns(transcript, wordedTurns(transcript), (turn, index) => {
      const advice = ADVICE.exec(withoutQuotes(turn.own));
      if (!advice || isPermitted(turn, transcript.turns[index - 1])) return undefined;
      return `advice unasked: "${advice[0]}"`;
    }),
};
