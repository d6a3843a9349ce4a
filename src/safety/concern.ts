import { aboutOf } from "./about.ts";
import { readSafetyAnswer } from "./answer.ts";
import { answeredTopic } from "./answered-topic.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { getQuestion, questionOptions, say, sayTo, showCard, talkLine } from "./compose.ts";
import { choices } from "./menu.ts";
import { pickCard } from "./pick-card.ts";
import { grow, remember, showRaised } from "./raise.ts";
import { reply } from "./reply.ts";
import type { SafetyInput, SafetyReply } from "./reply.ts";

const PAST_QUESTION = "recent-or-past";

/** No pause: that kind's words and help, one question, a note. The second time, only the help and the note. */
export const answerConcern = (catalogue: SafetyCatalogue, input: SafetyInput): SafetyReply => {
  const { screen, client } = input;
  const about = aboutOf(screen);
  const card = pickCard(catalogue, screen.kinds, "concern", about);
  const id = about === "past" ? `${card.id}/past` : `${card.id}/concern`;
  const alert = { level: "concern", kinds: screen.kinds, because: "message" } as const;
  const shared = {
    card: showCard(catalogue, input, card),
    hold: input.hold,
    alert,
    note: { topic: id },
    shown: [id],
  };
  if (input.shown?.includes(id)) return reply({ ...shared, resume: true });
  if (client.invited && card.invited !== undefined) {
    return reply({ ...shared, text: sayTo(input, card.invited), resume: true });
  }
  const isPast = about === "past";
  const question = getQuestion(catalogue, isPast ? PAST_QUESTION : card.concernQuestion);
  return reply({
    ...shared,
    text: isPast
      ? say(catalogue.lines.past, question.text)
      : say(sayTo(input, card.concern), talkLine(catalogue, input, card), question.text),
    options: questionOptions(catalogue, question),
    asked: `${question.id}@${card.id}`,
  });
};

/** "Known, plan agreed": a passive message gets the person's own plan and one question, without a pause. */
export const answerWithKnownPlan = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  plan: string,
): SafetyReply => {
  const { screen } = input;
  const card = pickCard(catalogue, screen.kinds, "concern");
  const question = getQuestion(catalogue, "same-or-worse");
  const alert = { level: "concern", kinds: screen.kinds, because: "known-plan" } as const;
  const shown = { ...showCard(catalogue, input, card), body: plan };
  const shared = { card: shown, hold: input.hold, alert, note: { topic: "known-plan" } };
  const id = "known-plan/shown";
  if (input.shown?.includes(id)) return reply({ ...shared, resume: true, shown: [id] });
  return reply({
    ...shared,
    text: say(sayTo(input, catalogue.lines["known-plan"]), plan, question.text),
    options: questionOptions(catalogue, question),
    asked: `${question.id}@${card.id}`,
    shown: [id],
  });
};

/** A plain answer that ends the matter: thanks, and the way back is offered. */
const goOn = (catalogue: SafetyCatalogue, input: SafetyInput, thanks: string): SafetyReply =>
  reply({
    text: say(thanks, catalogue.lines["ask-next"]),
    options: choices(catalogue, input),
    hold: input.hold,
  });

/**
 * The answer to a question asked without a pause: "yes" or "not sure" may begin one. What is no answer
 * is the coach's to take up. `asked` names the question and the card it came with.
 */
export const answerAsked = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  asked: string,
): SafetyReply => {
  const { answers } = catalogue.lines;
  const [questionId = "", cardId = ""] = asked.split("@");
  const question = catalogue.questions.find((one) => one.id === questionId);
  const answer = question?.pauses
    ? readSafetyAnswer(input.text, questionOptions(catalogue, question))
    : "other";
  if (answer === "other") return reply({ hold: input.hold, resume: true });
  if (answer === "no" || answer === "not-meant") return goOn(catalogue, input, answers.thanks);
  if (answer === "rather-not") return goOn(catalogue, input, answers["rather-not"]);
  const kinds = catalogue.cards.find((card) => card.id === cardId)?.kinds ?? [];
  const clarity = answer === "yes" ? "explicit" : "unclear";
  const hold = grow(undefined, { level: "risk", kinds, clarity }, input.at);
  const raised = showRaised(catalogue, input, remember(hold, `ask/${questionId}`), "answer");
  return { ...raised, note: { topic: answeredTopic({ question: questionId, answer }) } };
};
