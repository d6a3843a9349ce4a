import type { Hold, RiskKind, ScreenResult } from "../domain/hold.ts";
import { isHeld } from "../domain/hold.ts";
import type { SafetyCard } from "./card.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import {
  coverLine,
  emergencyLine,
  getQuestion,
  answerButtons,
  say,
  sayTo,
  showCard,
  talkLine,
} from "./compose.ts";
import { menu } from "./menu.ts";
import { pickCard } from "./pick-card.ts";
import { reply } from "./reply.ts";
import type { SafetyAlert, SafetyInput, SafetyReply } from "./reply.ts";

type Level = Hold["level"];

/** The hold with this heard as well: level, kinds and clarity only ever grow. */
export const grow = (
  hold: Hold | undefined,
  heard: { level: Level; kinds: readonly RiskKind[]; clarity: Hold["clarity"] },
  at: string,
): Hold => {
  const before = isHeld(hold) ? hold : undefined;
  const level = before?.level === "imminent" ? "imminent" : heard.level;
  const imminentAt = heard.level === "imminent" ? at : before?.imminentAt;
  /** A choice that was offered before this was heard is offered again, after the card. */
  const stillOpen = before?.openQuestion === "choice" ? undefined : before?.openQuestion;
  return {
    level,
    kinds: [...new Set([...(before?.kinds ?? []), ...heard.kinds])],
    clarity:
      before?.clarity === "explicit" || heard.clarity === "explicit" ? "explicit" : "unclear",
    raisedAt: before?.raisedAt ?? at,
    ...(imminentAt !== undefined && { imminentAt }),
    ...(stillOpen !== undefined && { openQuestion: stillOpen }),
    shown: before?.shown ?? [],
  };
};

/** Which direct question goes with a card, unless it was asked in this pause already. */
const questionOf = (card: SafetyCard, hold: Hold): string | undefined => {
  const wanted =
    hold.level === "risk"
      ? card.question
      : hold.clarity === "unclear"
        ? (card.question ?? "anyone-with-you")
        : "anyone-with-you";
  return wanted === undefined || hold.shown.includes(`ask/${wanted}`) ? undefined : wanted;
};

export const remember = (hold: Hold, ...ids: readonly string[]): Hold => ({
  ...hold,
  shown: [...new Set([...hold.shown, ...ids])],
});

/** Asks a direct question under a hold; without one, the last stays answered and the menu is offered. */
export const askUnder = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  id: string | undefined,
): { readonly hold: Hold; readonly text: string; readonly options: SafetyReply["options"] } => {
  const { openQuestion: _, ...rest } = hold;
  if (id === undefined)
    return { hold: rest, text: "", options: menu(catalogue, input, hold.clarity) };
  const question = getQuestion(catalogue, id);
  return {
    hold: { ...remember(rest, `ask/${id}`), openQuestion: id },
    text: question.text,
    options: answerButtons(catalogue, question, hold),
  };
};

const NOT_SUICIDAL =
  /\b(?:not|never|isn'?t|wasn'?t|nothing)\b[^.?!]{0,20}\b(?:suicid\w*|kill(?:ing)? myself)|\b(?:don'?t|do not|didn'?t|did not|never) (?:want(?:ed)?|mean|try|trying) to (?:die|kill myself|end)/i;

/** Someone who has just said that they are not suicidal is not asked it at once. */
export const saysNotSuicidal = (text: string, hold: Hold): Hold =>
  !hold.kinds.includes("suicide") && NOT_SUICIDAL.test(text)
    ? remember(hold, "ask/also-suicide")
    : hold;

/** Whether this card's text for this level was said in this pause. */
export const wasShown = (hold: Hold, card: SafetyCard): boolean =>
  hold.shown.includes(`${card.id}/${hold.level}`);

/** Shows a kind's card for the hold's level, with its question: the emergency number first when imminent. */
export const showRaised = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  because: SafetyAlert["because"],
  about?: ScreenResult["about"],
): SafetyReply => {
  const card = pickCard(catalogue, hold.kinds, hold.level, about);
  const asked = askUnder(catalogue, input, hold, questionOf(card, hold));
  const textId = `${card.id}/${hold.level}`;
  const told = `${coverLine(catalogue, input)} ${catalogue.lines.write}`;
  const text =
    hold.level === "imminent"
      ? say(emergencyLine(catalogue, input), sayTo(input, card.imminent), told, asked.text)
      : say(sayTo(input, card.risk), talkLine(catalogue, input, card), told, asked.text);
  return reply({
    text,
    card: showCard(catalogue, input, card),
    options: asked.options,
    hold: remember(asked.hold, textId),
    alert: { level: hold.level, kinds: hold.kinds, because },
    shown: [textId],
  });
};
