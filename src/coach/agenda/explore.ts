import {
  factOf,
  has,
  importanceOf,
  isPrecontemplative,
  isQuick,
  isSettled,
  made,
  marked,
  mayPlan,
  type View,
} from "../view.ts";
import { always, type Agenda } from "./agenda.ts";

const isPictureKnown = ({ session }: View): boolean =>
  has(session, "picture") || has(session, "action");

const isImportanceUnknown = ({ session }: View): boolean =>
  session.ratings.importance === undefined && !session.declined.includes("importance");

const isLukewarm = ({ session }: View): boolean => {
  const importance = importanceOf(session);
  return importance !== undefined && importance <= 3;
};

/** Hopes, what is hard, what matters, what was tried; readiness decides when it is enough. */
export const exploreAgenda: Agenda = [
  { move: "contain-disclosure", when: ({ session }) => marked(session, "told-pain") },
  {
    move: "hear-first",
    times: 2,
    when: ({ session }) => marked(session, "listen-first"),
  },
  { move: "ask-after-hearing", when: ({ session }) => marked(session, "listen-first") },
  { move: "explore-ambivalence", when: ({ session }) => isPrecontemplative(session) },
  { move: "evoke-own-wish", when: ({ session }) => isPrecontemplative(session) },
  { move: "ask-desired-change", slot: "desiredChange", when: always },
  { move: "choose-priority", when: ({ session }) => session.wishes.length > 0 },
  {
    move: "picture-success",
    slot: "picture",
    when: (view) => !isPictureKnown(view) && !isPrecontemplative(view.session),
  },
  {
    move: "ask-past-attempts",
    slot: "pastAttempts",
    when: ({ session }) =>
      !isPrecontemplative(session) &&
      (!isQuick(session) || /\b(again|anymore|any more)\b/.test(factOf(session, "picture") ?? "")),
  },
  {
    move: "ask-values",
    slot: "reason",
    when: ({ session }) => !isPrecontemplative(session) && (session.asked.reason ?? 0) < 1,
  },
  { move: "ask-expectations", slot: "expectations", when: ({ session }) => !isQuick(session) },
  { move: "ask-strengths", slot: "strengths", when: ({ session }) => !isQuick(session) },
  { move: "ask-culture", slot: "culture", when: ({ session }) => !isQuick(session) },
  {
    move: "rate-importance",
    slot: "importance",
    when: (view) => isImportanceUnknown(view) && !mayPlan(view.session),
  },
  { move: "ask-why-that-number", when: isLukewarm },
  {
    move: "ask-permission-to-plan",
    when: (view) => !mayPlan(view.session) && !isLukewarm(view) && !marked(view.session, "not-now"),
  },
  {
    move: "keep-direction",
    when: ({ session }) => !mayPlan(session) && isSettled(session, "desiredChange"),
  },
];

/** Exploration hands on when there is a wish, something of a picture or a reason, and readiness. */
export const isExplored = ({ session }: View): boolean =>
  has(session, "desiredChange") &&
  session.wishes.length === 0 &&
  mayPlan(session) &&
  (has(session, "picture") ||
    has(session, "action") ||
    has(session, "reason") ||
    session.kind === "direction" ||
    made(session, "picture-success") >= 1);
