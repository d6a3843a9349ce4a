import type { SafetyAnswer } from "./answer.ts";

interface Answered {
  readonly question: string;
  readonly answer: Exclude<SafetyAnswer, "other">;
}

/** The topic of the note that says how a direct question was answered; codes only. */
export const answeredTopic = ({ question, answer }: Answered): string =>
  `answered/${question}/${answer}`;

/** The same, read back; undefined for any other note. */
export const readAnsweredTopic = (
  topic: string,
): { readonly question: string; readonly answer: string } | undefined => {
  const [kind, question, answer] = topic.split("/");
  return kind === "answered" && question && answer ? { question, answer } : undefined;
};
