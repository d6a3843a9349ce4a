import { setTimeout as sleep } from "node:timers/promises";

import { isHeld, isPause } from "../domain/hold.ts";
import { checkGoal } from "../smart/check-goal.ts";
import { readText } from "../smart/reading/read-text.ts";
import type { FinishedTurn, Lease, TurnContext, TurnStore } from "../turn/store.ts";
import { checkContextOf } from "./check-context.ts";
import { editGoal, type EditedSession } from "./goal-edit.ts";
import type { Clock, EditAnswer, FieldEdit, Ids, Screen } from "./ports.ts";

/** What Cairn says to an edit; `asked` has a hole for the checker's question. */
export interface EditTexts {
  readonly kept: string;
  readonly noted: string;
  readonly asked: string;
}

interface EditParts {
  readonly store: TurnStore;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly texts: EditTexts;
}

const TRIES = 40;
const WAIT_MS = 50;

/**
 * A hand edit is a turn of its own: the typed words are a message of the client's (which is their yes
 * to exactly this text), and version and reply are committed with it, once.
 */
export const takeEdit = async (parts: EditParts, edit: FieldEdit): Promise<EditAnswer> => {
  const before = await parts.store.turnOf(edit.conversation, edit.editId);
  if (before) return { kind: "edited", reply: before.output.reply };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const lease = await parts.store.takeLease(edit.conversation, "edit");
    if (lease) {
      const answer = await editUnderLease(parts, edit, lease);
      if (answer !== "stale") return answer;
    }
    await sleep(WAIT_MS);
  }
  return { kind: "changed-meanwhile" };
};

const editUnderLease = async (
  parts: EditParts,
  edit: FieldEdit,
  lease: Lease,
): Promise<EditAnswer | "stale"> => {
  try {
    const known = await parts.store.load(lease);
    // A message at risk that waits for its turn begins a pause: no edit slips in before it.
    const isPauseNear = known.incoming.some(({ screen }) => isPause(screen));
    if (isHeld(known.hold) || isPauseNear) return { kind: "resting" };
    if (!known.session) return { kind: "nothing-to-edit" };
    const edited = applyEdit(parts, edit, known, known.session);
    await parts.store.accept({
      conversation: edit.conversation,
      messageId: edit.editId,
      text: edit.value,
      screen: parts.screen(edit.value),
      at: parts.clock.now(),
    });
    const turn = finishedTurn(parts, edit, edited, await parts.store.load(lease));
    if ((await parts.store.commit(lease, turn)) === "stale") return "stale";
    return { kind: "edited", reply: turn.output.reply };
  } finally {
    await parts.store.dropLease(lease);
  }
};

const applyEdit = (
  parts: EditParts,
  { field, value }: FieldEdit,
  { goals, timeZone }: TurnContext,
  session: NonNullable<TurnContext["session"]>,
): EditedSession => {
  const now = parts.clock.now();
  const context = checkContextOf({ session, goals, timeZone, now });
  return editGoal(
    {
      session,
      saved: goals.find(({ goalId }) => goalId === session.goal?.goalId),
      check: (draft) => checkGoal(draft, context),
      dayOf: (words) => readText(words, { now, timeZone, expecting: "deadline" }).deadline,
    },
    { field, value, proposalId: parts.ids.next() },
  );
};

const finishedTurn = (
  parts: EditParts,
  edit: FieldEdit,
  edited: EditedSession,
  { incoming }: TurnContext,
): FinishedTurn => {
  const { session, effects, said, question } = edited;
  const reply = parts.texts[said].replace("{question}", () => question ?? "");
  return {
    turnId: parts.ids.next(),
    replyId: parts.ids.next(),
    incoming: incoming.filter(({ messageId }) => messageId === edit.editId),
    opening: false,
    output: {
      session,
      phase: session.phase,
      move: "edit-field",
      reply,
      ask: session.ask,
      card: undefined,
      effects,
      wordedBy: "rules",
    },
    disclosed: false,
    modelCalls: [],
    at: parts.clock.now(),
  };
};
