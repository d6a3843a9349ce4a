import type { FieldName, GoalDraft, GoalField, GoalFields } from "../domain/goal.ts";
import { verbOf } from "../smart/reading/verbs.ts";
import { readText } from "../smart/reading/read-text.ts";
import type { Fact, Slot } from "./facts.ts";
import type { Moment } from "./language.ts";
import { milestonesOf } from "./milestones.ts";
import type { Session } from "./session.ts";

/** Which slots fill which of the nine fields, the nearest first. */
const SOURCES: Record<Exclude<FieldName, "statement">, readonly Slot[]> = {
  valueConnection: ["reason"],
  currentBaseline: ["baseline", "situation"],
  successIndicators: ["sign", "tracking", "frequency", "amount", "change", "duration"],
  actionSteps: ["firstStep", "action"],
  potentialObstacles: ["obstacle"],
  supportResources: ["support", "resources", "strengths"],
  timeline: ["deadline", "milestones"],
  reviewSchedule: ["review"],
};

const find = (session: Session, slot: Slot): Fact | undefined =>
  session.facts.findLast((fact) => fact.slot === slot);

const filled = (fact: Fact): GoalField => ({
  state: "filled",
  value: fact.value,
  provenance: fact.provenance,
  quote: fact.quote,
});

/** The nearest that is known. What the client typed there by hand stays beside a later answer to another question. */
const factFor = (session: Session, slots: readonly Slot[]): Fact | undefined => {
  const known = slots.map((slot) => find(session, slot)).filter((one) => one !== undefined);
  const [nearest] = known;
  const typed = known.find(({ provenance }) => provenance === "edited");
  if (!nearest || !typed || typed === nearest) return nearest;
  return { ...typed, value: `${typed.value}; ${nearest.value}` };
};

const wasOffered = (session: Session, slots: readonly Slot[]): boolean =>
  slots.some((slot) => session.declined.includes(slot) || (session.asked[slot] ?? 0) > 0);

const obstacleWithPlan = (session: Session, field: GoalField): GoalField => {
  const plan = find(session, "ifThen");
  if (field.state !== "filled" || !plan) return field;
  return { ...field, value: `${field.value} → ${plan.value}` };
};

/** The fields as they stand: filled in the client's words, or declined where they were offered in vain. */
export const fieldsOf = (session: Session, statement: string | undefined): GoalFields => {
  const fields: GoalFields = {};
  const kept = session.goal?.draft.fields.statement;
  // A sentence the client typed stays theirs.
  if (kept?.state === "filled" && kept.value === statement && kept.provenance === "edited")
    fields.statement = kept;
  else if (statement)
    fields.statement = {
      state: "filled",
      value: statement,
      provenance: "agreed",
      ...(find(session, "action") ? { quote: find(session, "action")?.quote } : {}),
    };
  for (const [name, slots] of Object.entries(SOURCES) as [FieldName, readonly Slot[]][]) {
    const fact = factFor(session, slots);
    if (fact)
      fields[name] =
        name === "potentialObstacles" ? obstacleWithPlan(session, filled(fact)) : filled(fact);
    else if (wasOffered(session, slots)) fields[name] = { state: "declined" };
  }
  return fields;
};

const dateOf = (words: string | undefined, moment: Moment): string | undefined =>
  words && readText(words, { ...moment, expecting: "deadline" }).deadline;

/** From the wish to the small steps. A talk that began with the goal leaves both as they were. */
const wayOf = (session: Session): Pick<GoalDraft, "parentGoalId" | "wish" | "milestones"> => {
  const was = session.goal?.draft;
  const wish =
    was?.wish ?? (session.phase === "revision" ? undefined : find(session, "desiredChange")?.value);
  const told = milestonesOf(session);
  const milestones = told.length > 0 ? [...told] : was?.milestones;
  return {
    ...(was?.parentGoalId && { parentGoalId: was.parentGoalId }),
    ...(wish && { wish }),
    ...(milestones && { milestones }),
  };
};

/** The record of a goal from what is known; dates are worked out from the client's words at this moment. */
export const goalRecord = (
  session: Session,
  statement: string | undefined,
  moment: Moment,
): GoalDraft => {
  const dueOn = dateOf(find(session, "deadline")?.value, moment);
  const reviewOn = dateOf(find(session, "review")?.value, moment);
  return {
    kind: session.kind,
    fields: fieldsOf(session, statement),
    ...(session.ratings.importance && { importance: session.ratings.importance }),
    ...(session.ratings.confidence && { confidence: session.ratings.confidence }),
    ...(session.ratings.readiness && { readiness: session.ratings.readiness }),
    ...(session.category && { category: session.category }),
    ...(session.orientation && { orientation: session.orientation }),
    ...(session.horizon && { horizon: session.horizon }),
    ...(dueOn && { dueOn }),
    ...(reviewOn && { reviewOn }),
    ...wayOf(session),
  };
};

/** "Going to Tesco on my own": said as a doing, it is the same act. */
const asAct = (words: string): string => {
  const [first = "", ...rest] = words.split(" ");
  const verb = /ing$/i.test(first) ? verbOf(first.toLowerCase()) : undefined;
  return verb ? [verb, ...rest].join(" ") : words;
};

/** The facts put side by side as plain text: what the checker judges before a statement is drafted. */
export const tentativeStatement = (session: Session): string =>
  (["action", "change", "amount", "duration", "place", "cue", "frequency", "deadline"] as const)
    .map((slot) => find(session, slot)?.value)
    .filter((value) => value !== undefined)
    .map((value, at) => (at === 0 ? asAct(value) : value))
    .join(" ")
    .concat(find(session, "reason") ? `, because ${find(session, "reason")?.value ?? ""}` : "");
