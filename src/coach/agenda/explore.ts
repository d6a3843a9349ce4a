import {
  factOf,
  has,
  importanceOf,
  isPrecontemplative,
  isQuick,
  made,
  marked,
  mayPlan,
  type View,
} from "../view.ts";
import { speaksOfOthers } from "../words/others.ts";
import type { Agenda } from "./agenda.ts";

const hasNoWish = ({ session }: View): boolean =>
  !hasSubject(session) && !marked(session, "listen-on");

/** Someone else harms them, and no step of their own was found: listening comes before any picture. */
const isHarmedWithoutStep = (session: View["session"]): boolean =>
  marked(session, "harm-by-other") && (session.asked.action ?? 0) > 0 && !has(session, "action");

/** What it is about: a wish, or how things are, from which the wish can be pictured. */
const hasSubject = (session: View["session"]): boolean =>
  has(session, "desiredChange") || has(session, "situation");

const hasWish = ({ session }: View): boolean =>
  hasSubject(session) && !isHarmedWithoutStep(session);

const isPictureKnown = ({ session }: View): boolean =>
  has(session, "picture") || has(session, "action");

const isImportanceUnknown = ({ session }: View): boolean =>
  session.ratings.importance === undefined && !session.declined.includes("importance");

const isLukewarm = ({ session }: View): boolean => {
  const importance = importanceOf(session);
  return importance !== undefined && importance <= 3;
};

/** Worn out by one thing is where a wish begins; several at once, or no strength left now, is not. */
const isOverwhelmed = ({ reading, text = "" }: View): boolean =>
  reading?.tone === "worn-out" && (reading.wishes.length > 1 || OVERWHELMED.test(text));
const OVERWHELMED =
  /\b(?:overwhelm\w*|can'?t (?:cope|keep up|go on|manage|do (?:this|it) any ?more|take (?:it|this|any ?more))|(?:too|so) much (?:going )?on|a lot (?:going )?on|all at once|on top of (?:me|each other|everything)|one thing after another|everything(?:'s| is)?|nothing left|breaking point|at my limit|end of my (?:rope|tether)|fall(?:ing)? apart|drowning|barely (?:function\w*|cop\w+|get\w* through)|get(?:ting)? through (?:the|each|today|this) ?(?:day|week)?)\b/i;

/** Hopes, what is hard, what matters, what was tried; readiness decides when it is enough. */
export const exploreAgenda: Agenda = [
  { move: "sit-with-loss", when: ({ session }) => marked(session, "grieving") },
  { move: "contain-disclosure", when: ({ session }) => marked(session, "told-pain") },
  {
    move: "ask-more",
    when: ({ session }) =>
      marked(session, "listen-first") &&
      marked(session, "not-now") &&
      !marked(session, "listen-on") &&
      !marked(session, "told-pain"),
  },
  {
    move: "hear-first",
    times: 6,
    when: ({ session }) =>
      marked(session, "listen-on") ||
      ((marked(session, "listen-first") || isHarmedWithoutStep(session)) &&
        made(session, "hear-first") + made(session, "ask-more") < 2),
  },
  {
    move: "ask-after-hearing",
    when: ({ session }) => marked(session, "listen-first") || isHarmedWithoutStep(session),
  },
  {
    move: "ask-safety-or-coping-first",
    when: (view) => isOverwhelmed(view) && view.session.turns <= 3,
  },
  { move: "ask-today", slot: "support", when: ({ session }) => marked(session, "today-first") },
  { move: "hear-both-sides", when: ({ session }) => marked(session, "torn") },
  {
    move: "explore-ambivalence",
    when: ({ session }) => isPrecontemplative(session) && !has(session, "desiredChange"),
  },
  { move: "evoke-own-wish", when: ({ session }) => isPrecontemplative(session) },
  {
    move: "ask-desired-change",
    slot: "desiredChange",
    when: ({ session }) =>
      !marked(session, "listen-on") &&
      (!has(session, "situation") || marked(session, "today-first")),
  },
  { move: "offer-areas", when: hasNoWish },
  { move: "choose-priority", when: ({ session }) => session.wishes.length > 0 },
  {
    move: "stand-beside",
    slot: "action",
    when: ({ session, text = "" }) =>
      marked(session, "harm-by-other") &&
      (session.asked.action ?? 0) < 1 &&
      speaksOfOthers([text, ...session.facts.map(({ quote }) => quote)].join(" ")),
  },
  {
    move: "picture-success",
    slot: "picture",
    when: (view) => hasWish(view) && !isPictureKnown(view) && !isPrecontemplative(view.session),
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
    when: (view) =>
      hasWish(view) && !isPrecontemplative(view.session) && (view.session.asked.reason ?? 0) < 1,
  },
  { move: "ask-expectations", slot: "expectations", when: ({ session }) => !isQuick(session) },
  { move: "ask-strengths", slot: "strengths", when: ({ session }) => !isQuick(session) },
  { move: "ask-culture", slot: "culture", when: ({ session }) => !isQuick(session) },
  {
    move: "rate-importance",
    slot: "importance",
    when: (view) =>
      hasWish(view) &&
      isImportanceUnknown(view) &&
      !mayPlan(view.session) &&
      (view.session.asked.importance ?? 0) < 1,
  },
  { move: "ask-why-that-number", when: isLukewarm },
  {
    move: "ask-permission-to-plan",
    when: (view) =>
      hasWish(view) &&
      !mayPlan(view.session) &&
      !isLukewarm(view) &&
      !marked(view.session, "not-now"),
  },
  {
    move: "keep-direction",
    when: (view) => hasWish(view) && !mayPlan(view.session),
  },
];

const isReasonHeard = ({ session }: View): boolean =>
  has(session, "reason") ||
  (session.asked.reason ?? 0) > 0 ||
  session.declined.includes("reason") ||
  marked(session, "may-plan");

/** Exploration hands on when there is a wish, something of a picture, a reason asked for, and readiness. */
export const isExplored = (view: View): boolean => {
  const { session } = view;
  if (!hasSubject(session) || session.wishes.length > 0 || !mayPlan(session)) return false;
  if (session.kind === "direction") return true;
  const isPictured =
    has(session, "picture") ||
    has(session, "action") ||
    session.declined.includes("picture") ||
    (session.asked.picture ?? 0) >= 1;
  return isPictured && isReasonHeard(view);
};
