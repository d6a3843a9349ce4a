import { FIELD_NAMES, type FieldName, type GoalVersion } from "../../domain/goal.ts";
import { CLIENT_STATUS } from "../../domain/lifecycle.ts";
import type { Practice } from "../../domain/practice.ts";
import type { Card } from "../../wire/snapshot.ts";
import type { PlanWords } from "./plan-words.ts";

export interface PlanPart {
  readonly label: string;
  readonly text: string;
  /** A day in words, where the part has one. */
  readonly day?: string;
  /** What to do if it happens, under what could get in the way. */
  readonly answer?: { readonly label: string; readonly text: string };
  /** Steps on the way, in their order. */
  readonly steps?: readonly string[];
}

/** All that stands on a plan, whatever it is drawn on. */
export interface Plan {
  readonly title: string;
  readonly status: string;
  readonly statement: PlanPart;
  readonly parts: readonly PlanPart[];
  readonly contact: { readonly label: string; readonly lines: readonly string[] };
  readonly help: {
    readonly label: string;
    readonly text: string;
    readonly lines: readonly { readonly label: string; readonly detail: string }[];
  };
  readonly foot: string;
}

export interface PlanInput {
  readonly goal: GoalVersion;
  readonly milestones: readonly string[];
  readonly practice: Practice;
  /** Emergency number and lines of the practice's country, from the checked table. */
  readonly help: Card;
  readonly words: PlanWords;
}

/** The plan in the client's words. What they would rather leave out is left out. */
export const planOf = ({ goal, milestones, practice, help, words }: PlanInput): Plan => {
  const [statement = { label: words.title, text: "" }, ...parts] = FIELD_NAMES.flatMap((name) =>
    partOf(name, goal, words),
  );
  return {
    title: words.title,
    status: CLIENT_STATUS[goal.status],
    statement,
    parts: [
      ...parts,
      ...(milestones.length > 0 ? [{ label: words.milestones, text: "", steps: milestones }] : []),
    ],
    contact: { label: words.contact, lines: contactLines(practice, words) },
    help: {
      label: words.help,
      text: words.helpText,
      lines: help.resources.filter(({ label }) => label !== practice.name),
    },
    foot: words.foot,
  };
};

/** Between an obstacle and what to do then, as the record keeps them. */
const ARROW = " → ";

const partOf = (name: FieldName, { draft }: GoalVersion, words: PlanWords): readonly PlanPart[] => {
  const field = draft.fields[name];
  if (field?.state !== "filled") return [];
  const label = words.fields[name] ?? "";
  const [text = "", ...then] =
    name === "potentialObstacles" ? field.value.split(ARROW) : [field.value];
  const on =
    name === "timeline" ? draft.dueOn : name === "reviewSchedule" ? draft.reviewOn : undefined;
  return [
    {
      label,
      text,
      ...(on && { day: dayInWords(on) }),
      ...(then.length > 0 && { answer: { label: words.ifThen, text: then.join(ARROW) } }),
    },
  ];
};

/** A day has no hour and no zone: it was worked out in the client's. */
const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: "UTC" }).format(new Date(day));

const contactLines = (practice: Practice, words: PlanWords): readonly string[] => {
  const { phone, email } = practice.contact;
  return [
    practice.name,
    ...(phone ? [words.phone.replace("{phone}", () => phone)] : []),
    ...(email ? [words.email.replace("{email}", () => email)] : []),
    ...(practice.coverHours
      ? [words.coverHours.replace("{hours}", () => practice.coverHours)]
      : []),
  ];
};
