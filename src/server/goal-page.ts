import { FIELD_NAMES, type FieldName, type GoalVersion } from "../domain/goal.ts";
import { CLIENT_STATUS } from "../domain/lifecycle.ts";

const LABELS: Record<FieldName, string> = {
  statement: "My goal",
  valueConnection: "Why it matters to me",
  currentBaseline: "Where I am now",
  successIndicators: "How I'll notice it",
  actionSteps: "My steps",
  potentialObstacles: "What could get in the way, and my plan for it",
  supportResources: "Who and what helps me",
  timeline: "By when",
  reviewSchedule: "When we look at it again",
};

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

/** A goal to read and to print. No script and no style of its own: the page's policy allows neither. */
export const goalPage = (goal: GoalVersion): string => {
  const rows = FIELD_NAMES.flatMap((name) => {
    const field = goal.draft.fields[name];
    if (field?.state !== "filled") return [];
    return [`<dt>${LABELS[name]}</dt><dd>${escapeHtml(field.value)}</dd>`];
  });
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8"><title>My goal</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>',
    `<h1>My goal</h1><p>${CLIENT_STATUS[goal.status]}</p>`,
    `<dl>${rows.join("")}</dl>`,
    "</main></body></html>",
  ].join("\n");
};
