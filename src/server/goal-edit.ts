import type { Effect } from "../coach/effects.ts";
import type { Fact, Slot } from "../coach/facts.ts";
import type { Session } from "../coach/session.ts";
import type { FieldName, GoalDraft, GoalVersion } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import type { GoalCheck } from "../smart/goal-check.ts";
import { openProposalOf, slotsOf } from "../wire/card-fields.ts";

export interface GoalEdit {
  readonly field: FieldName;
  readonly value: string;
  /** Names the statement as it reads after the edit. */
  readonly proposalId: string;
}

export interface EditedSession {
  readonly session: Session;
  readonly effects: readonly Effect[];
  /** kept: a new version is saved. noted: on the card. asked: on the card, and one point is open. */
  readonly said: "kept" | "noted" | "asked";
  readonly question?: string;
}

interface Before {
  readonly session: Session;
  /** The saved goal in its newest version, if this conversation has one. */
  readonly saved: GoalVersion | undefined;
  readonly check: (draft: GoalDraft) => GoalCheck;
  /** The day that words such as "in two weeks" mean now. */
  readonly dayOf: (words: string) => string | undefined;
}

/**
 * One field in the client's own typing. What is saved changes only if the goal still meets the rule
 * of its kind and the scope; otherwise the new words stand on the card as a proposal, and the saved
 * version stays as it is.
 */
export const editGoal = (before: Before, edit: GoalEdit): EditedSession => {
  const open = openProposalOf(before.session);
  const draft = open?.draft ?? before.session.goal?.draft;
  if (!draft) return { session: editFacts(before.session, edit), effects: [], said: "noted" };
  // The turns that follow write the record anew from the facts: what was typed has to be among them.
  const session = edit.field === "statement" ? before.session : editFacts(before.session, edit);
  const edited = withDay(withField(draft, edit), edit, before.dayOf);
  const check = before.check(edited);
  if (session.goal && !open && check.pass) {
    return saveVersion({ ...before, session }, session.goal, edited, check);
  }
  const [finding] = check.findings;
  const asks = session.goal !== undefined && !check.pass && finding !== undefined;
  return {
    session: {
      ...session,
      proposal: {
        id: edit.proposalId,
        statement: valueOf(edited, "statement") ?? "",
        draft: edited,
        openPoints: check.findings.map(({ code }) => code),
        agreed: false,
      },
    },
    effects: [],
    ...(asks ? { said: "asked", question: finding.question } : { said: "noted" }),
  };
};

const withField = (draft: GoalDraft, { field, value }: GoalEdit): GoalDraft => ({
  ...draft,
  fields: {
    ...draft.fields,
    [field]: { state: "filled", value, provenance: "edited", quote: value },
  },
});

/** A new "by when" brings its day along; words without a day take the old one away. */
const withDay = (
  draft: GoalDraft,
  { field, value }: GoalEdit,
  dayOf: Before["dayOf"],
): GoalDraft => {
  const day = dayOf(value);
  if (field === "timeline") {
    const { dueOn: _was, ...rest } = draft;
    return { ...rest, ...(day && { dueOn: day }) };
  }
  if (field !== "reviewSchedule") return draft;
  const { reviewOn: _was, ...rest } = draft;
  return { ...rest, ...(day && { reviewOn: day }) };
};

const saveVersion = (
  { session, saved }: Before,
  goal: NonNullable<Session["goal"]>,
  draft: GoalDraft,
  check: GoalCheck,
): EditedSession => {
  const version = goal.version + 1;
  const { proposal } = session;
  return {
    session: {
      ...session,
      goal: { ...goal, version, draft },
      // What was agreed to and what is kept stay one text; otherwise the old one would be kept again.
      ...(proposal && {
        proposal: { ...proposal, draft, statement: valueOf(draft, "statement") ?? "" },
      }),
    },
    effects: [
      {
        kind: "save-goal",
        goalId: goal.goalId,
        version,
        draft,
        openPoints: check.findings.map(({ code }) => code),
        status: saved?.status ?? "active",
        reason: "edited by hand",
      },
    ],
    said: "kept",
  };
};

/** The first slot of the field takes the new words. Steps on the way are no part of "by when". */
const editFacts = (session: Session, { field, value }: GoalEdit): Session => {
  const slots: readonly Slot[] = slotsOf(field).filter((one) => one !== "milestones");
  const [slot] = slots;
  if (!slot) return session;
  const fact: Fact = { slot, value, provenance: "edited", quote: value };
  const isReplaced = (one: Slot): boolean => slots.includes(one);
  return {
    ...session,
    facts: [...session.facts.filter((one) => !isReplaced(one.slot)), fact],
    declined: session.declined.filter((one) => !isReplaced(one)),
  };
};
