import { checkGoal } from "../smart/check-goal.ts";
import { enoughToPropose, openPointsOf } from "../smart/completeness.ts";
import type { GoalCheck } from "../smart/goal-check.ts";
import { mayFollowWill } from "../smart/reading/verbs.ts";
import { valueOf, type GoalDraft, type GoalKind } from "../domain/goal.ts";
import { checkContext } from "./check-facts.ts";
import type { CoachState } from "./coach-state.ts";
import { goalRecord } from "./goal-record.ts";
import type { Line } from "../domain/conversation.ts";
import type { DraftInput, DraftResult, Language, OnTable } from "./language.ts";
import type { Proposal, Session } from "./session.ts";

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]*\b/.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** The client's own sentence as it will stand: a capital, a full stop, and "I'll" where a verb begins it. */
const asStatement = (own: string): string => {
  const plain = own.trim().replace(/[.!\s]+$/, "");
  const first = /^(?:to )?([a-z-]+)/i.exec(plain)?.[1]?.toLowerCase() ?? "";
  // "Alarm at 10, weekdays": what begins with no verb stands as it was typed.
  const isTyped =
    /^(?:i\b|i'|my\b|we\b|(?:not|never) \w+ing\b)|, I'll /i.test(plain) || !mayFollowWill(first);
  const sentence = isTyped ? plain : `I'll ${lowerFirst(plain.replace(/^to\s+/i, ""))}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`.replace(/\bi\b/g, "I");
};

/** Of a sentence that was agreed to and those that were not, the one that was on the table last. */
const lastShown = (
  recent: readonly Line[],
  statements: readonly (string | undefined)[],
): string | undefined => {
  const known = statements.filter((one) => one !== undefined);
  const line = recent.findLast(
    ({ role, text }) => role === "coach" && known.some((one) => text.includes(one)),
  );
  return known.findLast((one) => line?.text.includes(one)) ?? known.at(-1);
};

/** The last sentence there was, and what this message says of it. */
const onTableOf = (
  { input, text, session: { ask } }: CoachState,
  session: Session,
): OnTable | undefined => {
  const { proposal, refused, goal } = session;
  const kept = goal && valueOf(goal.draft, "statement");
  const statement = proposal?.statement ?? lastShown(input.recent, [kept, ...refused]);
  if (!statement || ask === undefined) return undefined;
  return { statement, said: text, stands: proposal !== undefined, refused };
};

const draftInputOf = (state: CoachState, session: Session): DraftInput => {
  const { kind, category, facts, ownStatement } = session;
  const onTable = onTableOf(state, session);
  return {
    moment: state.input.moment,
    kind,
    category,
    facts,
    recent: state.input.recent,
    text: state.text,
    ...(ownStatement ? { own: asStatement(ownStatement) } : {}),
    ...(onTable ? { onTable } : {}),
  };
};

export interface Proposed {
  readonly proposal: Proposal | undefined;
  /** A sentence they did not want was not got right: the next words are theirs to say. */
  readonly isLeftToThem: boolean;
  readonly by: DraftResult["by"];
}

/** A first sentence has something that it is for; one that was shown before may lose it, where they take it back. */
const mayStand = (session: Session, draft: GoalDraft, check: GoalCheck): boolean =>
  enoughToPropose(draft, check) &&
  (draft.kind === "direction" || check.met.relevant || session.versions.length > 0);

/**
 * A statement that the checker lets through, or none: what it stops is never put before the client.
 * One that a model drafted from the client's words is not thrown away for want of a number ("now and
 * then, when their dad is home"): where it makes no target it may make a practice.
 */
export const propose = async (
  state: CoachState,
  session: Session,
  language: Pick<Language, "draft">,
  newId: () => string,
): Promise<Proposed> => {
  const { moment } = state.input;
  const { statement, by } = await language.draft(draftInputOf(state, session));
  const none = {
    proposal: undefined,
    isLeftToThem: by === "model" && session.refused.length > 0,
    by,
  };
  if (!statement) return none;
  const kinds: readonly GoalKind[] =
    by === "model" && session.kind === "target" ? ["target", "practice"] : [session.kind];
  for (const kind of kinds) {
    const draft = goalRecord({ ...session, kind }, statement, moment);
    const check = checkGoal(draft, checkContext(session, moment));
    if (mayStand(session, draft, check))
      return {
        proposal: {
          id: newId(),
          statement,
          draft,
          openPoints: [...openPointsOf(check)],
          agreed: false,
        },
        isLeftToThem: false,
        by,
      };
  }
  return none;
};
