import { setTimeout as sleep } from "node:timers/promises";

import type { Coach } from "../../src/coach/coach.ts";
import type { Clock, Ids, Screen, TurnAnswer, Turns } from "../../src/server/ports.ts";
import type { ConversationRef, TurnStore } from "../../src/turn/store.ts";

interface Parts {
  readonly store: TurnStore;
  readonly coach: Coach;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The shortest way from a message to a committed reply, for tests of the wire alone. */
export const simpleTurns = (parts: Parts): Omit<Turns, "edit"> => {
  const { store, coach, screen, clock, ids } = parts;
  const committed = (ref: ConversationRef, id: string) =>
    id === "opening" ? store.openingOf(ref) : store.turnOf(ref, id);
  const answer = async (ref: ConversationRef, id: string): Promise<TurnAnswer> => {
    for (;;) {
      const before = await committed(ref, id);
      if (before) return { kind: "repeat", turn: before };
      const lease = await store.takeLease(ref, "test");
      if (lease) {
        try {
          const context = await store.load(lease);
          const { timeZone } = context;
          const moment = { now: clock.now(), timeZone };
          const input = {
            ...context,
            moment,
            disclosure: id === "opening" ? ("first-use" as const) : undefined,
          };
          const output = await coach.respond(input, undefined as never);
          const outcome = await store.commit(lease, {
            turnId: ids.next(),
            incoming: context.incoming,
            opening: id === "opening",
            output,
            replyId: ids.next(),
            disclosed: id === "opening",
            modelCalls: [],
            at: clock.now(),
          });
          const turn = outcome === "committed" ? await committed(ref, id) : undefined;
          if (turn) return { kind: "committed", turn };
        } finally {
          await store.dropLease(lease);
        }
      }
      await sleep(5);
    }
  };
  return {
    open: (ref) => answer(ref, "opening"),
    take: async ({ conversation, messageId, text }) => {
      const message = { conversation, messageId, text, screen: screen(text), at: clock.now() };
      await store.accept(message);
      return answer(conversation, messageId);
    },
    committed,
  };
};
