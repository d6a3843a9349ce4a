import { isHeld } from "../domain/hold.ts";
import { isWelcomeDue } from "../safety/release.ts";
import type { Phase } from "../domain/phase.ts";
import type { CoachState } from "./coach-state.ts";

/** The nodes of the graph, by the names they have everywhere: file, function, drawing. */
export type PhaseNode = "explore" | "clarify" | "refine" | "implement" | "revise";

const NODE_OF: Record<Phase, PhaseNode> = {
  exploration: "explore",
  clarification: "clarify",
  refinement: "refine",
  implementation: "implement",
  revision: "revise",
};

/** Danger first: a positive message, an open hold, or a safety question still unanswered. */
export const routeStart = (
  state: CoachState,
): "answer-safety" | "answer-on-hold" | "read-message" => {
  const { input, session } = state;
  if (input.incoming.length === 0) return "read-message";
  if (isHeld(input.hold) || isWelcomeDue(input.hold)) return "answer-on-hold";
  const heard = input.incoming.some(({ screen }) => screen.level !== "none");
  return heard || session.safetyAsked !== undefined ? "answer-safety" : "read-message";
};

/** Safety has answered, or lets this very message go on. */
export const routeAfterSafety = (state: CoachState): "read-message" | "end" =>
  state.output === undefined ? "read-message" : "end";

export const routeAfterReading = (state: CoachState): PhaseNode | "word-reply" =>
  state.picked === undefined ? NODE_OF[state.session.phase] : "word-reply";

export const routeAfterExplore = (state: CoachState): "clarify" | "word-reply" =>
  state.heading === "on" ? "clarify" : "word-reply";

export const routeAfterClarify = (state: CoachState): "explore" | "refine" | "word-reply" => {
  if (state.heading === "back") return "explore";
  return state.heading === "on" ? "refine" : "word-reply";
};

export const routeAfterRefine = (state: CoachState): "explore" | "implement" | "word-reply" => {
  if (state.heading === "back") return "explore";
  return state.heading === "on" ? "implement" : "word-reply";
};

export const routeAfterImplement = (state: CoachState): "refine" | "revise" | "word-reply" => {
  if (state.heading === "back") return "refine";
  return state.heading === "on" ? "revise" : "word-reply";
};

export const routeAfterRevise = (state: CoachState): "explore" | "refine" | "word-reply" => {
  if (state.heading !== "back") return "word-reply";
  return state.session.phase === "exploration" || state.session.handBack === "exploration"
    ? "explore"
    : "refine";
};
