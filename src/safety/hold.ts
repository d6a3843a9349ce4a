import type { Hold } from "../domain/hold.ts";
import { isHeld, isPause } from "../domain/hold.ts";
import { aboutOf } from "./about.ts";
import { readSafetyAnswer } from "./answer.ts";
import { answerQuestion, keepAsNote, keepNote } from "./answered.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { openQuestionOf, questionOptions, sayTo } from "./compose.ts";
import { answerAsked, answerConcern, answerWithKnownPlan } from "./concern.ts";
import { chosenItem } from "./menu.ts";
import { answerMenu, leaveForToday, mayChoose, rest, stayPaused } from "./paused.ts";
import { pickCard } from "./pick-card.ts";
import { grow, saysNotSuicidal, showRaised, wasShown } from "./raise.ts";
import { isWelcomeDue, releaseByChoice, welcomeBack } from "./release.ts";
import { reply } from "./reply.ts";
import { clarityOf } from "./screen/screen.ts";
import type { SafetyInput, SafetyReply } from "./reply.ts";

const PLAN_KINDS = new Set(["suicide", "self-harm"]);
const FINE_NOW =
  /\b(i'?m|im|i am|i feel|feeling|all|much|so) (really |all |so |much |totally |completely )*(fine|ok|okay|good|better|alright|all right|safe|over it)\b/i;

const currentPlan = ({ client, at }: SafetyInput): string | undefined =>
  client.knownPlan && Date.parse(at) <= Date.parse(client.knownPlan.until)
    ? client.knownPlan.text
    : undefined;

/** What was promised to be passed on is, also when it is grave itself. */
const heardPause = (catalogue: SafetyCatalogue, input: SafetyInput): SafetyReply => {
  const { hold } = input;
  if (!isHeld(hold) || hold.openQuestion !== "note") return answerPause(catalogue, input);
  const { openQuestion: _, ...closed } = hold;
  return keepAsNote(catalogue, input, answerPause(catalogue, { ...input, hold: closed }));
};

const answerPause = (catalogue: SafetyCatalogue, input: SafetyInput): SafetyReply => {
  const { screen, hold } = input;
  const plan = currentPlan(input);
  const clarity = screen.clarity ?? clarityOf(input.text);
  const isPassive = screen.level === "risk" && clarity === "unclear";
  if (!isHeld(hold) && plan !== undefined && isPassive) {
    if (screen.kinds.every((kind) => PLAN_KINDS.has(kind))) {
      return answerWithKnownPlan(catalogue, input, plan);
    }
  }
  const level = screen.level === "imminent" ? "imminent" : "risk";
  const heard = grow(hold, { level, kinds: screen.kinds, clarity }, input.at);
  const grown = saysNotSuicidal(input.text, heard);
  const card = pickCard(catalogue, grown.kinds, grown.level, aboutOf(screen));
  if (!wasShown(grown, card))
    return showRaised(catalogue, input, grown, "message", aboutOf(screen));
  const alert = { level: grown.level, kinds: grown.kinds, because: "message" } as const;
  return { ...stayPaused(catalogue, input, grown), alert };
};

const underHold = (catalogue: SafetyCatalogue, input: SafetyInput, hold: Hold): SafetyReply => {
  const open = hold.openQuestion;
  const item = chosenItem(catalogue, input);
  if (item === "go-on" || item === "else" || item === "leave") {
    if (item === "leave") return leaveForToday(catalogue, input, hold);
    if (open === "choice" && mayChoose(input, hold)) {
      return releaseByChoice(catalogue, input, hold);
    }
  } else if (item !== undefined) {
    return answerMenu(catalogue, input, hold, item);
  }
  if (open === "note") return keepNote(catalogue, input, hold);
  const question = openQuestionOf(catalogue, hold);
  const options = question ? questionOptions(catalogue, question) : [];
  const answer = readSafetyAnswer(input.text, options, question?.id === "act-today");
  if (question && answer !== "other") return answerQuestion(catalogue, input, hold, answer);
  if (answer === "not-meant" && hold.clarity === "unclear") {
    return answerQuestion(catalogue, { ...input }, hold, answer);
  }
  const { answers } = catalogue.lines;
  const isFine = FINE_NOW.test(input.text) && !hold.shown.includes("fine-now");
  const alone = !input.client.hasClinician;
  const lead = isFine ? [sayTo(input, answers[alone ? "fine-now-alone" : "fine-now"])] : [];
  const kept = isFine ? { ...hold, shown: [...hold.shown, "fine-now"] } : hold;
  return rest(catalogue, input, kept, ...lead);
};

/**
 * What is said to a message that the screen heard something in, and to every message under a hold.
 * Pure: the same input gives the same reply. A hold never falls by itself; it is released by a direct
 * "no" after an unclear message, by a clinician, or, where none is attached, by the person's own choice
 * after the card (after an imminent one, 24 hours later).
 */
export const respondToRisk = (catalogue: SafetyCatalogue, input: SafetyInput): SafetyReply => {
  const { screen, hold, asked } = input;
  if (isPause(screen)) return heardPause(catalogue, input);
  if (isHeld(hold)) return underHold(catalogue, input, hold);
  if (isWelcomeDue(hold)) return welcomeBack(catalogue, input, hold);
  if (screen.level === "concern") return answerConcern(catalogue, input);
  return asked === undefined ? reply({ hold, resume: true }) : answerAsked(catalogue, input, asked);
};
