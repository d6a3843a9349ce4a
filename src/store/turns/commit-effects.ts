import type { Effect } from "../../coach/effects.ts";
import type { Hold } from "../../domain/hold.ts";
import { readAnsweredTopic } from "../../safety/answered-topic.ts";
import type { FinishedTurn } from "../../turn/store.ts";
import { createAlertRepository } from "../alerts.ts";
import type { ClientRef, StoreContext } from "../context.ts";
import { makeOtherTurnsStale } from "../conversations.ts";
import { createGoalRepository } from "../goals.ts";
import { createHoldRepository } from "../holds.ts";
import { createNoteRepository } from "../notes.ts";
import { createRatingRepository } from "../ratings.ts";
import { createWishRepository } from "../wishes.ts";

/** Whose turn it was. */
interface Committing {
  readonly client: ClientRef;
  readonly conversationId: string;
  readonly turn: FinishedTurn;
}

/** In their order, inside the commit's transaction; one that cannot be kept undoes the whole turn. */
export async function commitEffects(context: StoreContext, whose: Committing): Promise<void> {
  for (const effect of whose.turn.output.effects) await commitEffect(context, whose, effect);
}

const commitEffect = async (
  context: StoreContext,
  whose: Committing,
  effect: Effect,
): Promise<void> => {
  const { client, conversationId } = whose;
  switch (effect.kind) {
    case "save-goal":
      return saveGoal(context, whose, effect);
    case "set-goal-status": {
      const { goalId, status, reason } = effect;
      const decidedBy = "client";
      await createGoalRepository(context).decide({ client, goalId, status, decidedBy, reason });
      return makeOtherTurnsStale(context, client, conversationId);
    }
    case "park-wish":
      return createWishRepository(context).park(client, conversationId, effect.text);
    case "rate":
      return createRatingRepository(context).add(client, conversationId, effect);
    case "set-hold":
      return setHold(context, whose, effect.hold);
    case "note":
      await noteOnAlerts(context, client, effect.topic);
      return createNoteRepository(context).add(client, conversationId, effect);
  }
};

/** An answer to a direct question stands on the alert itself, where someone looks first. */
const noteOnAlerts = async (
  context: StoreContext,
  client: ClientRef,
  topic: string,
): Promise<void> => {
  const answered = readAnsweredTopic(topic);
  if (answered) await createAlertRepository(context).addAnswer(client, answered);
};

/** The yes is one of the messages this turn took up: the one the effect names, or else the last. */
const saveGoal = async (
  context: StoreContext,
  { client, conversationId, turn }: Committing,
  effect: Extract<Effect, { kind: "save-goal" }>,
): Promise<void> => {
  const { kind: _kind, consentMessageId, ...version } = effect;
  const yes =
    consentMessageId === undefined
      ? turn.incoming.at(-1)
      : turn.incoming.find(({ messageId }) => messageId === consentMessageId);
  await createGoalRepository(context).addVersion({
    ...version,
    client,
    conversationId,
    createdBy: "client",
    consentMessageId: yes?.messageId,
  });
  await makeOtherTurnsStale(context, client, conversationId);
};

const HEIGHT = { none: 0, concern: 0, risk: 1, imminent: 2 } as const;

/**
 * A pause that is new, or graver than before, is announced. Mostly the message's own screen has done
 * that already; an answer to a direct question, or what a model noticed, has not.
 */
const setHold = async (
  context: StoreContext,
  { client, conversationId, turn }: Committing,
  hold: Hold,
): Promise<void> => {
  const holds = createHoldRepository(context);
  const alerts = createAlertRepository(context);
  const before = await holds.latest(client);
  await holds.put(client, hold, conversationId);
  if (hold.released) {
    if (hold.released.by !== "clinician") await alerts.noteAnswer(client, hold.released.by);
    return;
  }
  const heldAt = before && !before.released ? HEIGHT[before.level] : 0;
  const alertedAt = Math.max(0, ...turn.incoming.map(({ screen }) => HEIGHT[screen.level]));
  if (HEIGHT[hold.level] <= Math.max(heldAt, alertedAt)) return;
  const { level, kinds } = hold;
  await alerts.raise({ client, conversationId, level, kinds, rule: `turn:${turn.output.move}` });
};
