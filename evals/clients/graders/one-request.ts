import { wordedTurns } from "../transcript.ts";
import { sentencesOf, withoutQuotes } from "../words.ts";
import { gradeTurns, type Grader } from "./grader.ts";

const ASKS_IN_OTHER_WORDS =
  /^(?:so |and |now |then |please )*(?:tell me|describe|name|imagine|picture|think (?:of|about|back)|give me|rate|list|say (?:what|how|when|which|where)|write (?:down )?(?:what|how))\b/i;
const WH = /\b(?:what|when|where|who|which|why|how)\b/gi;
/** "how often, and for how long?" is two requests with one question mark. */
const JOINED =
  /,?\s(?:and|or also)\s(?:for |in |at |with |by )?(?:what|when|where|who|which|why|how)\b/i;
const TAG =
  /(?:have i got that right|is that right|does that sound (?:right|like you)|does it fit|right)\?$/i;

/** Questions, doubled questions and imperatives that ask; an invitation to answer a question is no second one. */
export const requestsIn = (reply: string): number => {
  const sentences = sentencesOf(withoutQuotes(reply));
  const questions = sentences.filter((sentence) => sentence.endsWith("?"));
  const doubled = questions.filter(
    (question) =>
      JOINED.test(question) && (question.match(WH)?.length ?? 0) > 1 && !TAG.test(question),
  );
  const imperatives = sentences.filter(
    (sentence) => !sentence.endsWith("?") && ASKS_IN_OTHER_WORDS.test(sentence),
  );
  const leads =
    questions.length > 0
      ? imperatives.filter((one) => !/^(?:picture|imagine|think)/i.test(one))
      : imperatives;
  return questions.length + doubled.length + leads.length;
};

export const oneRequest: Grader = {
  name: "one-request",
  bar: { kind: "share", atLeast: 0.97 },
  grade: (transcript) =>
    gradeTurns(transcript, wordedTurns(transcript), ({ own }) => {
      const requests = requestsIn(own);
      return requests > 1 ? `${requests} requests` : undefined;
    }),
};
