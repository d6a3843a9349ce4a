import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import {
  draftOf,
  exchange,
  leaseOf,
  messageOf,
  outputOf,
  person,
  saveGoal,
  turnFor,
} from "./people.ts";

describeEachDatabase("a saved goal", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });

  it("saves a goal's versions in their order, each with the message that said yes", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    const client = { practiceId, clientId };
    const first = await exchange(store, conversation, "yes", {
      text: "Kept.",
      effects: [saveGoal("g1", 1, "I walk twice a week")],
    });
    await exchange(store, conversation, "yes, three times", {
      text: "Changed.",
      effects: [saveGoal("g1", 2, "I walk three times a week")],
    });
    const versions = await store.goals.versions(client, "g1");
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(versions[0]).toMatchObject({
      draft: draftOf("I walk twice a week"),
      consentMessageId: first.message.messageId,
      createdBy: "client",
    });
    expect(await store.goals.ofClient(client)).toMatchObject([{ goalId: "g1", version: 2 }]);
  });

  it.each([
    ["without a message that said yes", [], 1, "goal-without-consent"],
    ["with a version that does not come next", ["ok"], 3, "goal-version-out-of-sequence"],
  ])("keeps nothing of a turn that saves a goal %s", async (_why, texts, version, code) => {
    const { conversation, practiceId, clientId } = await person(store);
    for (const text of texts) await store.turns.accept(messageOf(conversation, text));
    const lease = await leaseOf(store, conversation);
    const { incoming } = await store.turns.load(lease);
    const effects = [
      { kind: "park-wish", text: "sing" } as const,
      saveGoal(`bad-${conversation.conversationId}`, version, "I sing"),
    ];
    const turn = turnFor(incoming, outputOf("Kept.", { effects }));
    await expect(store.turns.commit(lease, turn)).rejects.toMatchObject({ code });
    expect(await store.wishes.ofClient({ practiceId, clientId })).toEqual([]);
    expect((await store.conversations.find(conversation))?.version).toBe(0);
  });

  it("refuses a goal of another client", async () => {
    const one = await person(store);
    await exchange(store, one.conversation, "yes", {
      text: "Kept.",
      effects: [saveGoal("mine", 1, "I swim")],
    });
    const two = await person(store);
    await expect(
      exchange(store, two.conversation, "yes", {
        text: "Kept.",
        effects: [saveGoal("mine", 2, "I steal")],
      }),
    ).rejects.toMatchObject({ code: "goal-of-another-client" });
  });
});
