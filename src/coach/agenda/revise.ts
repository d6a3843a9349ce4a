import { made, marked, type View } from "../view.ts";
import type { Agenda } from "./agenda.ts";

const progressOf = ({ session }: View): number | undefined => session.ratings.progress?.value;

const isSetback = (view: View): boolean => {
  const progress = progressOf(view);
  if (progress !== undefined) return progress <= 4;
  return (
    marked(view.session, "setback") ||
    view.reading?.tone === "sad" ||
    (view.reading?.talk.sustain ?? 0) > 0
  );
};

const wasAsked = ({ session }: View): boolean => made(session, "open-check-in") >= 1;

const isOver = ({ session }: View): boolean => session.adjustment !== undefined;

/** Rate, celebrate or learn, then keep, smaller, bigger, change, rest or finish. */
export const reviseAgenda: Agenda = [
  { move: "open-check-in", when: ({ kind }) => kind === "check-in" },
  {
    move: "rate-progress",
    slot: "progress",
    when: wasAsked,
  },
  {
    move: "learn-from-setback",
    when: (view) => wasAsked(view) && !isOver(view) && isSetback(view),
  },
  { move: "celebrate", when: (view) => wasAsked(view) && !isOver(view) && !isSetback(view) },
  { move: "ask-still-important", when: ({ session }) => session.pace === "full" },
  { move: "offer-adjustment", times: 2, when: (view) => view.kind === "check-in" && !isOver(view) },
  {
    move: "ask-smaller",
    when: ({ session }) => session.adjustment === "smaller",
  },
  { move: "ask-bigger", when: ({ session }) => session.adjustment === "bigger" },
  { move: "ask-what-to-change", when: ({ session }) => session.adjustment === "change" },
  { move: "close-check-in", when: isOver },
  { move: "offer-next", when: (view) => view.kind !== "check-in" || isOver(view) },
];
