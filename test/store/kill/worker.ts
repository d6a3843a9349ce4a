import { writeSync } from "node:fs";

import type { Incoming } from "../../../src/coach/coach.ts";
import type { Effect } from "../../../src/coach/effects.ts";
import { parseKeyRing } from "../../../src/store/key-ring.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/open-store.ts";
import type { ConversationRef } from "../../../src/turn/store.ts";
import { AT, holdOf, NOTHING, outputOf, RISK, saveGoal } from "../../contract/people.ts";

/** What the worker is told, as JSON in its first argument. */
export interface Orders {
  readonly database: string;
  readonly keys: string;
  /** Each with the number of the first message to send: the last one that was not acknowledged, again. */
  readonly conversations: readonly { readonly ref: ConversationRef; readonly next: number }[];
  /** Only finish what was left, then end. */
  readonly onlyRecover: boolean;
  /** Shifts the clock of this process. */
  readonly clockHours: number;
}

const orders = JSON.parse(process.argv[2] ?? "") as Orders;
const at = new Date(Date.parse(AT) + orders.clockHours * 3_600_000).toISOString();

/** Written at once and whole: a line that the parent reads has really happened before the kill. */
const say = (...words: readonly (string | number)[]): void => {
  writeSync(1, `${words.join(" ")}\n`);
};

/** Every third message carries risk, from the first; every fifth saves a goal. */
const isRisky = (messageId: string): boolean => Number(messageId.split("/")[1]) % 3 === 1;

const effectsOf = (incoming: readonly Incoming[]): Effect[] =>
  incoming.flatMap(({ messageId, screen }): Effect[] => {
    if (screen.level !== "none") return [{ kind: "set-hold", hold: holdOf("risk") }];
    if (Number(messageId.split("/")[1]) % 5 !== 0) return [{ kind: "park-wish", text: messageId }];
    return [saveGoal(`goal-${messageId}`, 1, "I walk twice a week")];
  });

const answer = async (store: Store, ref: ConversationRef): Promise<void> => {
  for (;;) {
    const lease = await store.turns.takeLease(ref, "worker");
    // A dead process's lease on PostgreSQL; the parent sets them free.
    if (lease === undefined) throw new Error("the conversation is taken");
    const { incoming } = await store.turns.load(lease);
    if (incoming.length === 0) return store.turns.dropLease(lease);
    const turnId = `turn-${incoming[0]?.messageId}`;
    const output = outputOf(`You said ${incoming.length}.`, { effects: effectsOf(incoming) });
    const outcome = await store.turns.commit(lease, {
      turnId,
      incoming,
      opening: false,
      output,
      replyId: `reply-${turnId}`,
      disclosed: false,
      modelCalls: [],
      at,
    });
    if (outcome === "committed") {
      for (const { messageId } of incoming) say("answered", messageId);
      return;
    }
    await store.turns.dropLease(lease);
  }
};

const chat = async (store: Store, ref: ConversationRef, from: number): Promise<never> => {
  for (let n = from; ; n += 1) {
    const messageId = `${ref.conversationId}/${n}`;
    say("sending", messageId);
    await store.turns.accept({
      conversation: ref,
      messageId,
      text: `message ${n}`,
      screen: isRisky(messageId) ? RISK : NOTHING,
      at,
    });
    say("accepted", messageId);
    await answer(store, ref);
  }
};

const store = await openStore({
  database: orders.database,
  sealingKeys: parseKeyRing(orders.keys),
  clock: { now: () => at },
});
for (const ref of await store.turns.unanswered(1_000)) await answer(store, ref);
say("ready");
if (orders.onlyRecover) await store.close();
else await Promise.all(orders.conversations.map(({ ref, next }) => chat(store, ref, next)));
