import type { CoachState } from "../coach-state.ts";
import type { Reading } from "../language.ts";
import type { Session } from "../session.ts";
import { type Edit, editFault } from "./taken-wholly.ts";

const ON_THE_TABLE: ReadonlySet<string> = new Set([
  "propose-goal",
  "ask-what-to-change",
  "ask-which-words",
  "ask-own-wording",
]);

/** They wrote the sentence, all of it. */
export const isWhole = ({ correction }: Reading): boolean =>
  correction?.whole === true || correction?.steps?.some(({ kind }) => kind === "own") === true;

const LOSES: ReadonlySet<string> = new Set(["earlier", "last-part", "no-day", "remove"]);
const mayLose = ({ correction }: Reading): boolean =>
  correction?.steps?.some(({ kind }) => LOSES.has(kind)) === true ||
  [correction?.earlier, correction?.shorter, correction?.reason, correction?.size].some(Boolean);

/** What this turn would make of the sentence that lay on the table; absent where none did. */
const editOf = ({ input, reading, text }: CoachState, now: string): Edit | undefined => {
  const before = input.session;
  const shown = before?.proposal?.statement ?? before?.versions.at(-1)?.statement;
  const isEdit = ON_THE_TABLE.has(before?.ask?.move ?? "") && reading?.choice === undefined;
  if (!reading || shown === undefined || !isEdit || now === shown) return undefined;
  return { shown, said: text, now, isOwn: isWhole(reading), mayLose: mayLose(reading) };
};

/** An edit was not taken in wholly: what came of it is shown to nobody. */
export const isHalfTaken = (state: CoachState, now: string): boolean => {
  const edit = editOf(state, now);
  return edit !== undefined && editFault(edit) !== undefined;
};

/** What was said of the sentence would leave nothing to do in it. */
export const isEmptied = ({ input, reading }: CoachState, { facts }: Session): boolean => {
  const isAct = ({ slot }: Session["facts"][number]): boolean => slot === "action";
  const before = input.session;
  return (
    before?.proposal !== undefined &&
    ON_THE_TABLE.has(before.ask?.move ?? "") &&
    reading?.correction !== undefined &&
    before.facts.some(isAct) &&
    !facts.some(isAct)
  );
};

/** As it was before this message, and nothing of it lost; the sentence is theirs to write. */
export const leftToThem = ({ input }: CoachState, session: Session): Session => {
  const { ownStatement: _own, ...rest } = session;
  const before = input.session;
  return {
    ...rest,
    facts: before?.facts ?? session.facts,
    ...(before?.ownStatement === undefined ? {} : { ownStatement: before.ownStatement }),
    proposal: undefined,
  };
};
