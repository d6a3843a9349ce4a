import type { Hold } from "../domain/hold.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import {
  answerButtons,
  contactLine,
  coverLine,
  openQuestionOf,
  say,
  sayTo,
  showCard,
  talkLine,
  urgentLine,
} from "./compose.ts";
import { choices, menu } from "./menu.ts";
import type { MenuItem } from "./menu.ts";
import { pickCard } from "./pick-card.ts";
import { remember } from "./raise.ts";
import { reply } from "./reply.ts";
import type { SafetyInput, SafetyReply } from "./reply.ts";

interface Text {
  readonly id: string;
  readonly text: string;
}

/** Parts put together in an order that uses every combination once before the first comes again. */
const composed = (parts: SafetyCatalogue["paused"]["parts"], nth: number): string => {
  const { first, second, third } = parts;
  const at = (list: readonly string[], index: number): string => list[index % list.length] ?? "";
  const one = nth % first.length;
  const two = Math.floor(nth / first.length) + one;
  const three = Math.floor(nth / (first.length * second.length)) + one;
  return [at(first, one), at(second, two), at(third, three)].join(" ");
};

/** Nothing but an age: not for the person to choose, and with words of its own. */
const isAboutAge = (hold: Hold): boolean => hold.kinds.every((kind) => kind === "minor");

/** The next text of a list that this pause has not used; afterwards composed ones, numbered. */
const nextText = (catalogue: SafetyCatalogue, hold: Hold): Text => {
  const { texts, youth } = catalogue.paused;
  const fresh = (isAboutAge(hold) ? youth : texts).find(
    ({ id }) => !hold.shown.includes(`paused/${id}`),
  );
  if (fresh) return { id: `paused/${fresh.id}`, text: fresh.text };
  const nth = hold.shown.filter((id) => id.startsWith("composed/")).length;
  return { id: `composed/${nth + 1}`, text: composed(catalogue.paused.parts, nth) };
};

/** No clinician can release it: the choice is the person's, after an imminent one only a day later. */
export const mayChoose = (input: SafetyInput, hold: Hold): boolean => {
  if (input.client.hasClinician || hold.kinds.includes("minor")) return false;
  if (hold.level === "risk") return true;
  const dayMs = 24 * 3_600_000;
  return Date.parse(input.at) - Date.parse(hold.imminentAt ?? hold.raisedAt) >= dayMs;
};

/** The help again, and then the choice. */
const offerChoice = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  ...lead: readonly string[]
): SafetyReply => {
  const card = pickCard(catalogue, hold.kinds, hold.level);
  const text = catalogue.lines[hold.level === "imminent" ? "choose-later" : "choose"];
  const help = lead.length > 0 ? undefined : talkLine(catalogue, input, card);
  return reply({
    text: say(urgentLine(catalogue, input, hold), ...lead, help, text),
    card: showCard(catalogue, input, card),
    options: choices(catalogue, input),
    hold: { ...remember(hold, `choose/${hold.level}`), openQuestion: "choice" },
    shown: ["choose"],
  });
};

/** Another text of the pause, with the open question's buttons if one is still open. */
export const stayPaused = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  ...lead: readonly string[]
): SafetyReply => {
  const next = nextText(catalogue, hold);
  const card = pickCard(catalogue, hold.kinds, hold.level);
  const question = openQuestionOf(catalogue, hold);
  const urgent = urgentLine(catalogue, input, hold);
  const kept = remember(hold, next.id);
  const isTheirs = !question && mayChoose(input, hold);
  const rested = question ? kept : { ...kept, openQuestion: isTheirs ? "choice" : undefined };
  return reply({
    text: say(urgent, ...lead, sayTo(input, next.text), question?.text),
    card: showCard(catalogue, input, card),
    options: question
      ? answerButtons(catalogue, question, hold)
      : isTheirs
        ? choices(catalogue, input)
        : menu(catalogue, input, hold.clarity),
    hold: rested,
    shown: [next.id],
  });
};

/** The pause goes on; where the choice is the person's it is put to them, the first time with the card. */
export const rest = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  ...lead: readonly string[]
): SafetyReply =>
  mayChoose(input, hold) && !hold.shown.includes(`choose/${hold.level}`)
    ? offerChoice(catalogue, input, hold, ...lead)
    : stayPaused(catalogue, input, hold, ...lead);

/** A fixed text of the pause; the next time it comes together with one that is new. */
export const sayOnce = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  id: string,
  text: string,
): SafetyReply => {
  if (hold.shown.includes(id)) return stayPaused(catalogue, input, hold, text);
  return reply({
    text: say(urgentLine(catalogue, input, hold), text),
    options: menu(catalogue, input, hold.clarity),
    hold: remember(hold, id),
    shown: [id],
  });
};

export const leaveForToday = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
): SafetyReply => sayOnce(catalogue, input, hold, "left", catalogue.lines.release.stay);

const groundingText = (catalogue: SafetyCatalogue, hold: Hold): Text => {
  const used = new Set(hold.shown);
  const fresh = catalogue.grounding.find(({ id }) => !used.has(`grounding/${id}`));
  return fresh ? { id: `grounding/${fresh.id}`, text: fresh.text } : nextText(catalogue, hold);
};

/** Answers a button of the pause. */
export const answerMenu = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
  item: MenuItem,
): SafetyReply => {
  const { lines } = catalogue;
  const card = pickCard(catalogue, hold.kinds, hold.level);
  const urgent = urgentLine(catalogue, input, hold);
  const plan = input.client.knownPlan?.text ?? input.client.safetyPlan;
  const grounding = groundingText(catalogue, hold);
  const text: Record<MenuItem, string> = {
    call: talkLine(catalogue, input, card),
    practice: say(contactLine(catalogue, input), coverLine(catalogue, input, "again")),
    plan: plan === undefined ? lines.plan.none : say(lines.plan.have, plan),
    note: sayTo(input, lines.note.ask),
    grounding: grounding.text,
  };
  const id = item === "grounding" ? grounding.id : `${item}/${hold.shown.length}`;
  const isRepeat = item !== "grounding" && hold.shown.some((one) => one.startsWith(`${item}/`));
  const fresh = isRepeat ? nextText(catalogue, hold) : undefined;
  const after = remember(hold, id, ...(fresh ? [fresh.id] : []));
  return reply({
    text: say(urgent, text[item], fresh && sayTo(input, fresh.text)),
    card: showCard(catalogue, input, card),
    options: item === "note" ? [] : menu(catalogue, input, hold.clarity),
    hold: item === "note" ? { ...after, openQuestion: "note" } : after,
    shown: [id],
  });
};
