import { beforeAll, expect, it } from "vitest";

import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "./databases.ts";
import { leaseOf, messageOf, outputOf, person, turnFor } from "./people.ts";

describeEachDatabase("the lease of a turn", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });

  /** SQLite: the one process starts again, with whatever clock. PostgreSQL: half a minute passes there. */
  const afterDeath = async (): Promise<Store> => {
    if (database.dialect === "sqlite") {
      return database.open({ now: () => "1999-01-01T00:00:00.000Z" });
    }
    await database.query(
      "update conversations set lease_expires_at = lease_expires_at - interval '30 seconds'",
    );
    return store;
  };

  it("gives one lease at a time, and the next after a commit or a drop", async () => {
    const { conversation } = await person(store);
    const lease = await leaseOf(store, conversation);
    expect(await store.turns.takeLease(conversation, "other")).toBeUndefined();
    await store.turns.dropLease(lease);
    const again = await leaseOf(store, conversation);
    await store.turns.commit(again, turnFor([], outputOf("Hello.")));
    const third = await leaseOf(store, conversation);
    expect(third.fence).toBe(1);
    await store.turns.dropLease(again);
    expect(await store.turns.takeLease(conversation, "other")).toBeUndefined();
    await store.turns.dropLease(third);
  });

  it("gives the lease to one of ten that ask at once, on PostgreSQL from two processes", async () => {
    const { conversation } = await person(store);
    const other = database.dialect === "postgres" ? await database.open() : store;
    const asked = Array.from({ length: 10 }, (_, n) =>
      (n % 2 === 0 ? store : other).turns.takeLease(conversation, `asker-${n}`),
    );
    const taken = (await Promise.all(asked)).filter((lease) => lease !== undefined);
    expect(taken).toHaveLength(1);
  });

  it("gives no lease of another practice's conversation", async () => {
    const { conversation } = await person(store);
    const foreign = { ...conversation, practiceId: (await person(store)).practiceId };
    await expect(store.turns.takeLease(foreign, "test")).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(store.turns.accept(messageOf(foreign, "hello"))).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("frees a dead process's lease by the database's clock, and lets one of two commits stand", async () => {
    const { conversation } = await person(store);
    const dead = await leaseOf(store, conversation);
    const later = await afterDeath();
    const lease = await leaseOf(later, conversation);
    expect(await later.turns.commit(lease, turnFor([], outputOf("Hello.")))).toBe("committed");
    expect(await store.turns.commit(dead, turnFor([], outputOf("Hi.")))).toBe("stale");
  });

  it("says so to whoever waits when a conversation is erased in the middle of a turn", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    await store.turns.accept(messageOf(conversation, "hello"));
    const lease = await leaseOf(store, conversation);
    const { incoming } = await store.turns.load(lease);
    await store.dataRights.eraseClient({ practiceId, clientId }, "client");
    expect(await store.turns.commit(lease, turnFor(incoming, outputOf("Hi.")))).toBe("stale");
    await store.turns.dropLease(lease);
    await expect(store.turns.takeLease(conversation, "test")).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("writes nothing when the fence has moved", async () => {
    const { conversation, practiceId, clientId } = await person(store);
    await store.turns.accept(messageOf(conversation, "hello"));
    const lease = await leaseOf(store, conversation);
    const { incoming } = await store.turns.load(lease);
    await store.conversations.setMode(conversation, "off");
    const effects = [{ kind: "park-wish", text: "sing" } as const];
    const turn = turnFor(incoming, outputOf("Hello.", { effects }));
    expect(await store.turns.commit(lease, turn)).toBe("stale");
    expect(await store.turns.turnOf(conversation, incoming[0]?.messageId ?? "")).toBeUndefined();
    expect(await store.wishes.ofClient({ practiceId, clientId })).toEqual([]);
    await store.turns.dropLease(lease);
    expect((await store.turns.load(await leaseOf(store, conversation))).incoming).toHaveLength(1);
  });
});
