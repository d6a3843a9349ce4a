import type { GoalDraft, GoalKind } from "../domain/goal.ts";
import { valueOf } from "../domain/goal.ts";
import type { GoalCheck } from "./goal-check.ts";

type Judged = Pick<GoalCheck, "met" | "findings" | "reading">;

const looksAgain = (draft: GoalDraft): boolean =>
  draft.reviewOn !== undefined || valueOf(draft, "reviewSchedule") !== undefined;

/** "Try it and see": low confidence alone leaves A open when a day to look again is set. */
const onlyConfidenceIsOpen = (draft: GoalDraft, { findings }: Judged): boolean => {
  const against = findings.filter(({ criterion }) => criterion === "achievable");
  return (
    against.length > 0 && against.every(({ code }) => code === "less-sure") && looksAgain(draft)
  );
};

const meetsTarget = (draft: GoalDraft, check: Judged): boolean => {
  const { specific, measurable, achievable, relevant, timeBound } = check.met;
  return (
    specific &&
    measurable &&
    relevant &&
    timeBound &&
    (achievable || onlyConfidenceIsOpen(draft, check))
  );
};

/** Asked for and left open, or taken back again: no practice waits for it twice. */
const isLeftOpen = (
  { fields }: GoalDraft,
  name: "successIndicators" | "valueConnection",
): boolean => fields[name]?.state === "declined";

const meetsPractice = (draft: GoalDraft, { met, reading }: Judged): boolean => {
  const act =
    met.specific || reading.actions.length > 0 || valueOf(draft, "actionSteps") !== undefined;
  const reason = met.relevant || isLeftOpen(draft, "valueConnection");
  const sign =
    met.measurable ||
    valueOf(draft, "successIndicators") !== undefined ||
    isLeftOpen(draft, "successIndicators");
  return act && reason && sign && (looksAgain(draft) || met.timeBound);
};

const meetsDirection = (draft: GoalDraft, { met }: Judged): boolean =>
  valueOf(draft, "statement") !== undefined && (looksAgain(draft) || met.timeBound);

const RULES: Readonly<Record<GoalKind, (draft: GoalDraft, check: Judged) => boolean>> = {
  target: meetsTarget,
  practice: meetsPractice,
  direction: meetsDirection,
};

/**
 * Does this record meet the rule of its kind? Nothing is ever saved without it.
 * target: the five letters. practice: own action, day to look again, and a reason and a sign that are known
 * or were asked for and left open; no number asked.
 * direction: a value or wish, and a day to look again.
 */
export const kindRule = (draft: GoalDraft, check: Judged): boolean =>
  RULES[draft.kind](draft, check);
