import { FIELD_NAMES, type FieldName, type GoalDraft } from "../domain/goal.ts";
import { escapeHtml } from "./escape-html.ts";

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

export const fieldList = (draft: GoalDraft): string => {
  const rows = FIELD_NAMES.flatMap((name) => {
    const field = draft.fields[name];
    if (field?.state !== "filled") return [];
    return [`<dt>${LABELS[name]}</dt><dd>${escapeHtml(field.value)}</dd>`];
  });
  return `<dl>${rows.join("")}</dl>`;
};
