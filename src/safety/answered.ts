import type { Hold } from "../domain/hold.ts";
import type { SafetyAnswer } from "./answer.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { getQuestion, say, sayTo } from "./compose.ts";
import { menu } from "./menu.ts";
import { mayChoose, offerChoice, stayPaused } from "./paused.ts";
import { askUnder, grow, remember, showRaised } from "./raise.ts";
import { releaseByAnswer } from "./release.ts";
import { reply } from "./reply.ts";
import type { SafetyInput, SafetyReply } from "./reply.ts";

/** No more questions: the choice where it is the person's, else the pause goes on. */
const rest = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  ...lead: readonly string[]
): SafetyReply => {
  const { openQuestion: _, ...closed } = hold;
  return mayChoose(input, closed)
    ? offerChoice(catalogue, input, closed, ...lead)
    : stayPaused(catalogue, input, closed, ...lead);
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
    text: say(lead, asked.text),
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
  const grown = grow(closed, { level, kinds: [], clarity: "explicit" }, input.at);
  const alert = { level: grown.level, kinds: grown.kinds, because: "answer" } as const;
  if (level === "imminent" && hold.level !== "imminent") {
    return showRaised(catalogue, input, grown, "answer");
  }
  if (question.askNext !== undefined && hold.level !== "imminent") {
    return { ...ask(catalogue, input, grown, question.askNext, answers[answer]), alert };
  }
  return { ...stayPaused(catalogue, input, grown, answers["needs-person"]), alert };
};

const answeredNo = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  answer: "no" | "not-meant",
): SafetyReply => {
  const { answers } = catalogue.lines;
  const open = hold.openQuestion;
  const question = open === undefined ? undefined : getQuestion(catalogue, open);
  if (question?.id === "anyone-with-you") {
    const { openQuestion: _, ...closed } = hold;
    return stayPaused(catalogue, input, closed, answers["with-you-no"]);
  }
  if (answer === "no" && question?.thenAsk !== undefined) {
    return ask(catalogue, input, hold, question.thenAsk, answers["no-then-ask"]);
  }
  if (hold.clarity === "unclear") return releaseByAnswer(catalogue, input, hold);
  const alone = !input.client.hasClinician;
  const line =
    question?.id === "act-today" ? "no-today" : alone ? "no-explicit-alone" : "no-explicit";
  return rest(catalogue, input, hold, sayTo(input, answers[line]));
};

/** A message under a hold that answers the direct question which is open. */
export const answerQuestion = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  answer: Exclude<SafetyAnswer, "other">,
): SafetyReply => {
  if (answer === "yes" || answer === "not-sure") {
    return answeredYes(catalogue, input, hold, answer);
  }
  if (answer === "no" || answer === "not-meant") return answeredNo(catalogue, input, hold, answer);
  return rest(catalogue, input, hold, catalogue.lines.answers["rather-not"]);
};

/** The words a person asked to have passed on, kept just as they are. */
export const keepNote = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
): SafetyReply => {
  const { openQuestion: _, ...closed } = hold;
  const id = `kept/${hold.shown.length}`;
  return reply({
    text: sayTo(input, catalogue.lines.note.kept),
    options: menu(catalogue, input),
    hold: remember(closed, id),
    note: { topic: "for-the-clinician", text: input.text },
    shown: [id],
  });
};
