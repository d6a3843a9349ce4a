import type { Fact, Slot } from "../coach/facts.ts";
import type { Proposal, Session } from "../coach/session.ts";
import type { FieldName, GoalField, Provenance } from "../domain/goal.ts";
import { FIELD_NAMES } from "../domain/goal.ts";
import type { CardFields } from "./snapshot.ts";

/** Which of the client's facts stand in which field of the card before there is a proposal. */
const SLOTS_OF: Record<FieldName, readonly Slot[]> = {
  statement: ["desiredChange"],
  valueConnection: ["reason"],
  currentBaseline: ["baseline"],
  successIndicators: ["sign"],
  actionSteps: ["firstStep"],
  potentialObstacles: ["obstacle", "ifThen"],
  supportResources: ["resources", "support"],
  timeline: ["deadline", "milestones"],
  reviewSchedule: ["review"],
};

export const slotsOf = (name: FieldName): readonly Slot[] => SLOTS_OF[name];

/** What still waits for a yes; what has it lives on in the saved goal, which grows from then on. */
export const openProposalOf = ({ proposal, goal }: Session): Proposal | undefined =>
  proposal?.agreed && goal ? undefined : proposal;

/**
 * The card as the client sees it: the saved goal, over it what is proposed, and under both the
 * client's own words as they come up, so that they see themselves on it from the first replies on.
 */
export const cardFieldsOf = (session: Session): CardFields => {
  const fields: CardFields = {};
  for (const name of FIELD_NAMES) {
    const field =
      proposedField(session, name) ??
      session.goal?.draft.fields[name] ??
      fieldFromFacts(session, SLOTS_OF[name]);
    if (field) fields[name] = field;
  }
  return fields;
};

/** A statement of the coach's is the client's by their yes to that exact text, and not before. */
const proposedField = (session: Session, name: FieldName): CardFields[FieldName] | undefined => {
  const proposal = openProposalOf(session);
  const field = proposal?.draft.fields[name];
  if (name !== "statement" || field?.state !== "filled" || field.provenance !== "agreed")
    return field;
  const saved = session.goal?.draft.fields.statement;
  const isSaved = saved?.state === "filled" && saved.value === field.value;
  return proposal?.agreed || isSaved ? field : { ...field, provenance: "drafted" };
};

const fieldFromFacts = (session: Session, slots: readonly Slot[]): GoalField | undefined => {
  const facts = slots.flatMap((slot) => session.facts.filter((fact) => fact.slot === slot));
  const [first] = facts;
  if (first) {
    return {
      state: "filled",
      value: facts.map(({ value }) => value).join("; "),
      provenance: weakestOf(facts),
      quote: first.quote,
    };
  }
  return slots.some((slot) => session.declined.includes(slot)) ? { state: "declined" } : undefined;
};

/** Mixed sources are named by the one furthest from the client's own words. */
const weakestOf = (facts: readonly Fact[]): Provenance => {
  const order: readonly Provenance[] = ["agreed", "chosen", "edited", "said"];
  return order.find((name) => facts.some((fact) => fact.provenance === name)) ?? "said";
};
