import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import { exchange, keepDraft, messageOf, person } from "./people.ts";

describeEachDatabase("a draft", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });
  const staffId = "dr-lee";

  it("waits beside its message, which nobody else takes up meanwhile", async () => {
    const { practiceId, conversation } = await person(store);
    await store.turns.accept(messageOf(conversation, "grey days"));
    expect(await store.turns.unanswered(1000)).toContainEqual(conversation);
    await keepDraft(store, conversation, "A reply.");
    expect(await store.turns.unanswered(1000)).not.toContainEqual(conversation);
    expect(await store.drafts.waiting(practiceId, staffId)).toMatchObject([
      { messages: ["grey days"], reply: "A reply." },
    ]);
    await store.turns.accept(messageOf(conversation, "one more thing"));
    expect(await store.turns.unanswered(1000)).toContainEqual(conversation);
  });

  it("is the committed turn once it is released, and only once", async () => {
    const { practiceId, conversation } = await person(store);
    const message = messageOf(conversation, "grey days");
    await store.turns.accept(message);
    await keepDraft(store, conversation, "A reply.");
    const [draft] = await store.drafts.waiting(practiceId, staffId);
    const release = () =>
      store.drafts.release(practiceId, draft?.id ?? "", { staffId, text: "Other words." });
    const outcomes = await Promise.all([release(), release()]);
    expect(outcomes.filter((outcome) => outcome === "released")).toHaveLength(1);
    const turn = await store.turns.turnOf(conversation, message.messageId);
    expect(turn?.output.reply).toBe("Other words.");
  });

  it("is stale after any other turn, and no other practice can touch it", async () => {
    const { practiceId, conversation } = await person(store);
    await store.turns.accept(messageOf(conversation, "grey days"));
    await keepDraft(store, conversation, "A reply.");
    const [draft] = await store.drafts.waiting(practiceId, staffId);
    const id = draft?.id ?? "";
    const other = await person(store, `other-${practiceId}`);
    expect(await store.drafts.release(other.practiceId, id, { staffId })).toBe("none");
    expect(await store.drafts.decline(other.practiceId, id, staffId)).toBe("none");
    await exchange(store, conversation, "something else", { text: "Another reply." });
    expect(await store.drafts.release(practiceId, id, { staffId })).toBe("none");
  });
});
