import { newSession } from "../../src/coach/session.ts";
import type { Store } from "../../src/store/open-store.ts";
import type { Person } from "./people.ts";
import {
  conversationOf,
  exchange,
  holdOf,
  keepDraft,
  messageOf,
  person,
  RISK,
  saveGoal,
} from "./people.ts";

/** A word that nothing else in a database contains. */
export const CANARY = "zaunkoenig";

/** A client with something in every table, each text with the canary in it. */
export async function wholeLife(store: Store, word = CANARY): Promise<Person> {
  const someone = await person(store);
  const { practiceId, clientId, conversation } = someone;
  const client = { practiceId, clientId };
  await store.clients.setProfile(client, { name: `Robin ${word}`, email: `${word}@example.org` });
  await store.consents.record(client, { kind: "storage", version: 1, given: true });
  await store.tokens.issue({
    practiceId,
    kind: "conversation",
    clientId,
    conversationId: conversation.conversationId,
  });
  const goalId = `goal-${clientId}`;
  await exchange(store, conversation, `I want ${word} back in my life`, {
    text: `You want ${word} back.`,
    effects: [
      saveGoal(goalId, 1, `I see ${word} twice a week`),
      { kind: "park-wish", text: `${word} abroad` },
      {
        kind: "rate",
        ruler: "confidence",
        rating: { value: 7, reason: `${word} helps` },
        goalId,
      },
      { kind: "note", topic: "for-the-clinician", text: `Please ask about ${word}.` },
      { kind: "set-goal-status", goalId, status: "on-hold", reason: `${word} is away` },
    ],
    rest: { session: { ...newSession(), wishes: [`see ${word}`] } },
  });
  await exchange(
    store,
    await conversationOf(store, practiceId, clientId),
    `${word} is gone and i want to die`,
    {
      text: "Thank you for telling me.",
      effects: [{ kind: "set-hold", hold: holdOf("risk", { shown: [`card-${word}`] }) }],
    },
    { screen: RISK },
  );
  await store.turns.accept(messageOf(conversation, `one more thing about ${word}`));
  await keepDraft(store, conversation, `A reply about ${word}`);
  await store.reminders.add({
    ...client,
    goalId,
    kind: "review",
    dueAt: "2026-12-01T09:00:00.000Z",
  });
  return someone;
}
