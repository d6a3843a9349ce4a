import { valueOf } from "../domain/goal.ts";
import type { Session } from "./session.ts";
import { reviewWhen } from "./review-when.ts";
import { factOf, has } from "./view.ts";

const MOST_OF_THE_PLAN = 32;
const MOST_OF_AN_ANSWER = 10;
/** What cannot stand between quotation marks, or would hurt to read once more. */
const UNSAID = /[“”"?]|\b(?:hate|die[ds]?|dead|kill|stupid|useless|worthless)\b/i;

const words = (text: string): number => text.split(/\s+/).length;

/**
 * What was agreed, for the last reply: the sentence as it is kept, what they do if something comes up, and when
 * we look again, where they did not leave that out. What is too long to read at a glance is left to the card.
 */
export const closing = (session: Session): Readonly<Record<string, string>> => {
  const sentence = session.goal && valueOf(session.goal.draft, "statement")?.replace(/[.]$/, "");
  const answer = factOf(session, "ifThen")?.replace(/[\s.!]+$/, "") ?? "";
  const when = reviewWhen(session);
  const isLeftOut =
    session.declined.includes("review") || !has(session, "review") || sentence?.includes(when);
  const isSayable = words(answer) <= MOST_OF_AN_ANSWER && !UNSAID.test(answer);
  return {
    agreed: sentence && words(sentence) <= MOST_OF_THE_PLAN ? sentence : "",
    thenDo: isSayable ? answer : "",
    lookBack: isLeftOut ? "" : when,
  };
};
