import type { Hold } from "../domain/hold.ts";
import type { SafetyAnswer } from "./answer.ts";
import { answeredTopic } from "./answered-topic.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { getQuestion, openQuestionOf, say, sayTo, talkLine, urgentLine } from "./compose.ts";
import { pickCard } from "./pick-card.ts";
import { rest, sayOnce, stayPaused } from "./paused.ts";
import { askUnder, grow, showRaised } from "./raise.ts";
import { releaseByAnswer } from "./release.ts";
import { reply } from "./reply.ts";
import type { SafetyInput, SafetyReply } from "./reply.ts";

/** No more questions: the choice where it is the person's, else the pause goes on. */
const close = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  ...lead: readonly string[]
): SafetyReply => {
  const { openQuestion: _, ...closed } = hold;
  return rest(catalogue, input, closed, ...lead);
};

const ask = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  id: string,
  lead: string,
): SafetyReply => {
  const asked = askUnder(catalogue, input, hold, id);
  return reply({
    text: say(urgentLine(catalogue, input, hold), lead, asked.text),
    options: asked.options,
    hold: asked.hold,
    shown: [`ask/${id}`],
  });
};

const answeredYes = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  answer: "yes" | "not-sure",
): SafetyReply => {
  const { answers } = catalogue.lines;
  const question = getQuestion(catalogue, hold.openQuestion ?? "");
  const { openQuestion: _, ...closed } = hold;
  if (question.id === "anyone-with-you") {
    return stayPaused(catalogue, input, closed, answer === "yes" ? answers["with-you-yes"] : "");
  }
  const level = question.raises ? "imminent" : hold.level;
  const grown = grow(
    closed,
    { level, kinds: question.adds ? [question.adds] : [], clarity: "explicit" },
    input.at,
  );
  const alert = { level: grown.level, kinds: grown.kinds, because: "answer" } as const;
  if (level === "imminent" && hold.level !== "imminent") {
    return showRaised(catalogue, input, grown, "answer");
  }
  if (question.askNext !== undefined && hold.level !== "imminent") {
    return { ...ask(catalogue, input, grown, question.askNext, answers[answer]), alert };
  }
  const talk = talkLine(catalogue, input, pickCard(catalogue, grown.kinds, grown.level));
  return { ...stayPaused(catalogue, input, grown, answers["needs-person"], talk), alert };
};

const answeredNo = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  answer: "no" | "not-meant",
): SafetyReply => {
  const { answers } = catalogue.lines;
  const question = openQuestionOf(catalogue, hold);
  if (question?.id === "anyone-with-you") {
    const { openQuestion: _, ...closed } = hold;
    return stayPaused(catalogue, input, closed, answers["with-you-no"]);
  }
  const next = question?.thenAsk;
  if (answer === "no" && next !== undefined && !hold.shown.includes(`ask/${next}`)) {
    return ask(catalogue, input, hold, next, answers["no-then-ask"]);
  }
  const takesBack = answer === "not-meant" || question?.clears === true;
  if (hold.clarity === "unclear" && takesBack) return releaseByAnswer(catalogue, input, hold);
  const alone = !input.client.hasClinician;
  if (hold.clarity === "unclear") return close(catalogue, input, hold, answers["no-unclear"]);
  const line =
    question?.id === "act-today" ? "no-today" : alone ? "no-explicit-alone" : "no-explicit";
  return close(catalogue, input, hold, sayTo(input, answers[line]));
};

const replyTo = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  answer: Exclude<SafetyAnswer, "other">,
): SafetyReply => {
  if (answer === "yes" || answer === "not-sure") {
    return answeredYes(catalogue, input, hold, answer);
  }
  if (answer === "no" || answer === "not-meant") return answeredNo(catalogue, input, hold, answer);
  return close(catalogue, input, hold, catalogue.lines.answers["rather-not"]);
};

/** A message under a hold that answers the direct question which is open; the practice sees how. */
export const answerQuestion = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  answer: Exclude<SafetyAnswer, "other">,
): SafetyReply => {
  const replied = replyTo(catalogue, input, hold, answer);
  const question = hold.openQuestion ?? "none";
  return replied.note
    ? replied
    : { ...replied, note: { topic: answeredTopic({ question, answer }) } };
};

/** What was written while a note was open is passed on as well, also where it is answered by a card. */
export const keepAsNote = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  replied: SafetyReply,
): SafetyReply => ({
  ...replied,
  text: say(replied.text, sayTo(input, catalogue.lines.note.kept)),
  note: { topic: "for-the-clinician", text: input.text },
});

/** The words a person asked to have passed on, kept just as they are. */
export const keepNote = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
): SafetyReply => {
  const { openQuestion: _, ...closed } = hold;
  const text = sayTo(input, catalogue.lines.note.kept);
  return {
    ...sayOnce(catalogue, input, closed, "note-kept", text),
    note: { topic: "for-the-clinician", text: input.text },
  };
};
