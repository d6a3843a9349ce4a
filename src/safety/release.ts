import type { Hold } from "../domain/hold.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { say, sayTo } from "./compose.ts";
import { choices } from "./menu.ts";
import { remember } from "./raise.ts";
import { reply } from "./reply.ts";
import type { SafetyInput, SafetyReply } from "./reply.ts";

const WELCOME = "welcome";

const released = (hold: Hold, at: string, by: NonNullable<Hold["released"]>["by"]): Hold => {
  const { openQuestion: _, ...closed } = remember(hold, WELCOME);
  return { ...closed, released: { at, by } };
};

/** A direct "no" after an unclear message: the person goes on, the alert stays, and they are told so. */
export const releaseByAnswer = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
): SafetyReply =>
  reply({
    text: say(sayTo(input, catalogue.lines.release.unclear), catalogue.lines["ask-next"]),
    options: choices(catalogue, input),
    hold: released(hold, input.at, "client-answer"),
    note: { topic: "hold-released-by-answer" },
    shown: [WELCOME],
  });

/** The choice of a person without a clinician, made after the card. */
export const releaseByChoice = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
): SafetyReply =>
  reply({
    text: sayTo(input, catalogue.lines.release.choice),
    hold: released(hold, input.at, "client-choice"),
    note: { topic: "hold-released-by-choice" },
    resume: true,
    shown: [WELCOME],
  });

/** A clinician's release is followed once by the first words after it. */
export const isWelcomeDue = (hold: Hold | undefined): hold is Hold =>
  hold?.released !== undefined && !hold.shown.includes(WELCOME);

export const welcomeBack = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
): SafetyReply =>
  reply({
    text: catalogue.lines.welcome,
    options: choices(catalogue, input),
    hold: remember(hold, WELCOME),
    shown: [WELCOME],
  });
