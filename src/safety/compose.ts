import type { Hold } from "../domain/hold.ts";
import type { SafetyCard, SafetyOption, SafetyQuestion, ShownSafetyCard } from "./card.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import type { SafetyInput } from "./reply.ts";
import { isCovered } from "./cover-hours.ts";
import { fill } from "./fill.ts";
import { helpFor } from "./resources.ts";

export const getQuestion = (catalogue: SafetyCatalogue, id: string): SafetyQuestion => {
  const question = catalogue.questions.find((one) => one.id === id);
  if (!question) throw new Error(`No safety question is called ${id}`);
  return question;
};

/** The direct question that stands open; "choice" and "note" are not questions of the catalogue. */
export const openQuestionOf = (
  catalogue: SafetyCatalogue,
  hold: Hold,
): SafetyQuestion | undefined => catalogue.questions.find((one) => one.id === hold.openQuestion);

export const getCard = (catalogue: SafetyCatalogue, id: string): SafetyCard => {
  const card = catalogue.cards.find((one) => one.id === id);
  if (!card) throw new Error(`No safety card is called ${id}`);
  return card;
};

export const questionOptions = (
  catalogue: SafetyCatalogue,
  question: SafetyQuestion,
): readonly SafetyOption[] => question.options ?? (question.open ? [] : catalogue.answerOptions);

/** Where "no" does not take an unclear message back, there is a button that does. */
export const answerButtons = (
  catalogue: SafetyCatalogue,
  question: SafetyQuestion,
  hold: Hold,
): readonly SafetyOption[] => [
  ...questionOptions(catalogue, question),
  ...(hold.clarity === "unclear" && !question.clears
    ? [{ id: "not-meant", label: catalogue.lines.buttons["not-meant"] }]
    : []),
];

/** Joins paragraphs; empty ones fall away. */
export const say = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");

const withNames = (text: string, input: SafetyInput): string =>
  fill(text, { practice: input.practice.name, hours: input.practice.coverHours });

/** `text` with the practice's name and hours filled in. */
export const sayTo = (input: SafetyInput, text: string): string => withNames(text, input);

/** Undefined where nobody has said and the hours cannot be read: then only the hours are named. */
const isCoveredNow = ({ practice, at }: SafetyInput): boolean | undefined => {
  const { coveredNow, coverHours, timeZone } = practice;
  if (coveredNow !== undefined) return coveredNow;
  return timeZone === undefined ? undefined : isCovered(coverHours, at, timeZone);
};

/** Who has been told, and whether anyone there is reading now: the truth, never a comfort. */
export const coverLine = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  which: "cover" | "again" = "cover",
): string => {
  const lines = catalogue.lines[which];
  if (input.practice.coverHours.trim() === "") return withNames(lines.unstated, input);
  return withNames(isCoveredNow(input) === false ? lines.uncovered : lines.covered, input);
};

export const contactLine = (catalogue: SafetyCatalogue, input: SafetyInput): string => {
  const { phone, email } = input.practice.contact;
  const lines = catalogue.lines.contact;
  const text = phone && email ? lines.both : phone ? lines.phone : email ? lines.email : lines.none;
  return fill(text, { practice: input.practice.name, phone, email });
};

export const emergencyLine = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  which: "emergency" | "emergency-again" = "emergency",
): string => {
  const { emergency } = helpFor(catalogue.resources, input.practice.country, "medical");
  const { known, unknown } = catalogue.lines[which];
  return emergency === undefined ? unknown : fill(known, { emergency });
};

/** Under an imminent hold every text opens with the emergency number. */
export const urgentLine = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  hold: Hold,
): string | undefined =>
  hold.level === "imminent" ? emergencyLine(catalogue, input, "emergency-again") : undefined;

/** One line to talk to, and what to do in danger. */
export const talkLine = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  card: SafetyCard,
): string => {
  const { emergency, lines } = helpFor(catalogue.resources, input.practice.country, card.need);
  const { talk, danger, medical } = catalogue.lines;
  if (card.need === "medical") {
    return emergency === undefined ? medical.unknown : fill(medical.known, { emergency });
  }
  const line = lines.find((one) => one.alwaysOpen)?.say;
  return [
    line === undefined ? talk.unknown : fill(talk.known, { line }),
    emergency === undefined ? danger.unknown : fill(danger.known, { emergency }),
  ].join(" ");
};

export const showCard = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  card: SafetyCard,
  body = card.steps,
): ShownSafetyCard => {
  const { emergency, lines } = helpFor(catalogue.resources, input.practice.country, card.need);
  const { phone, email } = input.practice.contact;
  const labels = catalogue.lines.resources;
  return {
    id: card.id,
    version: card.version,
    title: card.title,
    body: withNames(body, input),
    resources: [
      emergency === undefined
        ? { label: labels.emergency, detail: labels.local }
        : { label: labels.emergency, detail: emergency, href: `tel:${emergency}` },
      ...lines.map(({ label, detail, href }) => ({ label, detail, href })),
      ...(phone || email
        ? [{ label: input.practice.name, detail: contactLine(catalogue, input) }]
        : []),
    ],
  };
};
