import type { SafetyCatalogue } from "./catalogue.ts";
import { getQuestion, questionOptions, say, sayTo, showCard, talkLine } from "./compose.ts";
import { pickCard } from "./pick-card.ts";
import { grow, showRaised } from "./raise.ts";
import { reply } from "./reply.ts";
import type { SafetyInput, SafetyReply } from "./reply.ts";
import { readSafetyAnswer } from "./answer.ts";

/** No pause: that kind's words and help, one question, a note. The second time, only the help and the note. */
export const answerConcern = (catalogue: SafetyCatalogue, input: SafetyInput): SafetyReply => {
  const { screen, client } = input;
  const card = pickCard(catalogue, screen.kinds, "concern", screen.about);
  const id = `${card.id}/concern`;
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
  const question = getQuestion(catalogue, card.concernQuestion);
  return reply({
    ...shared,
    text: say(
      sayTo(input, card.concern),
      screen.about === "past" ? undefined : talkLine(catalogue, input, card),
      question.text,
    ),
    options: questionOptions(catalogue, question),
    asked: question.id,
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
    asked: question.id,
    shown: [id],
  });
};

/** The answer to a question asked without a pause: "yes" or "not sure" may begin one. */
export const answerAsked = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  asked: string,
): SafetyReply => {
  const question = getQuestion(catalogue, asked);
  const answer = readSafetyAnswer(input.text, questionOptions(catalogue, question));
  const begins = question.pauses && (answer === "yes" || answer === "not-sure");
  if (!begins) return reply({ hold: input.hold, resume: true });
  const kinds = asked === "under-18" ? (["minor"] as const) : (["suicide"] as const);
  const clarity = answer === "yes" ? "explicit" : "unclear";
  const hold = grow(undefined, { level: "risk", kinds, clarity }, input.at);
  return showRaised(catalogue, input, hold, "answer");
};
