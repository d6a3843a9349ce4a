import { valueOf } from "../domain/goal.ts";
import type { Session } from "./session.ts";
import { reviewWhen } from "./review-when.ts";
import { has } from "./view.ts";

const MOST_OF_THE_PLAN = 32;

const words = (text: string): number => text.split(/\s+/).length;

/**
 * What was agreed, for the last reply: the sentence as it is kept, and when we look again, where they did not
 * leave that out. What is too long to read at a glance is left to the card.
 */
export const closing = (session: Session): Readonly<Record<string, string>> => {
  const sentence = session.goal && valueOf(session.goal.draft, "statement")?.replace(/[.]$/, "");
  const when = reviewWhen(session);
  const isLeftOut =
    session.declined.includes("review") || !has(session, "review") || sentence?.includes(when);
  return {
    agreed: sentence && words(sentence) <= MOST_OF_THE_PLAN ? sentence : "",
    lookBack: isLeftOut ? "" : when,
  };
};
