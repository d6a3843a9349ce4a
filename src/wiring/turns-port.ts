import { setTimeout as sleep } from "node:timers/promises";

import type { CoachInput } from "../coach/coach.ts";
import { disclosureDue } from "../safety/disclosure.ts";
import type { Clock, Ids, Screen, TurnAnswer, Turns } from "../server/ports.ts";
import type { ConversationRef, Lease, TurnStore } from "../turn/store.ts";
import type { Speaker } from "./coach-of.ts";

interface Parts extends Speaker {
  readonly store: TurnStore;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly ids: Ids;
}

const LOOK_EVERY_MS = 20;

/** From a message to its committed reply: one turn at a time, and what waited is taken up by the next. */
export const turnsPort = (parts: Parts): Omit<Turns, "edit"> => {
  const { store, clock } = parts;
  const committed = (ref: ConversationRef, id: string) =>
    id === "opening" ? store.openingOf(ref) : store.turnOf(ref, id);
  const answer = async (ref: ConversationRef, id: string): Promise<TurnAnswer> => {
    for (let mine = false; ;) {
      const turn = await committed(ref, id);
      if (turn) return { kind: mine ? "committed" : "repeat", turn };
      const lease = await store.takeLease(ref, "server");
      if (lease) mine = (await runTurn(parts, lease, id === "opening")) || mine;
      else await sleep(LOOK_EVERY_MS);
    }
  };
  return {
    open: (ref) => answer(ref, "opening"),
    take: async ({ conversation, messageId, text }) => {
      const message = { conversation, messageId, text, at: clock.now() };
      await store.accept({ ...message, screen: parts.screen(text) });
      return answer(conversation, messageId);
    },
    committed,
  };
};

const runTurn = async (parts: Parts, lease: Lease, opening: boolean): Promise<boolean> => {
  const { store, coach, languages, clock, ids } = parts;
  try {
    const {
      timeZone,
      disclosedAt,
      lastClientMessageAt,
      clientId: _,
      ...known
    } = await store.load(lease);
    const now = clock.now();
    const disclosure = disclosureDue({ now, disclosedAt, lastMessageAt: lastClientMessageAt });
    const input: CoachInput = { ...known, moment: { now, timeZone }, disclosure };
    const language = languages.forTurn({ mode: known.mode });
    const output = await coach.respond(input, language);
    const outcome = await store.commit(lease, {
      turnId: ids.next(),
      incoming: known.incoming,
      opening,
      output,
      replyId: ids.next(),
      disclosed: disclosure !== undefined,
      modelCalls: language.modelCalls(),
      at: now,
    });
    return outcome === "committed";
  } finally {
    await store.dropLease(lease);
  }
};
