import { beforeAll, describe, expect, it } from "vitest";

import { backoffMs } from "../../src/jobs/backoff.ts";
import { deliverOutbox } from "../../src/jobs/deliver-outbox.ts";
import type { Delivery, Outgoing } from "../../src/jobs/outbox-port.ts";
import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "../contract/databases.ts";
import { AT, messageOf, person, RISK } from "../contract/people.ts";

/** A clock that tests move by hand, and a sender that answers as told and remembers. */
const clock = {
  at: AT,
  now: () => clock.at,
  forward: (ms: number) => {
    clock.at = new Date(Date.parse(clock.at) + ms).toISOString();
  },
};
const senderOf = (...answers: (Delivery | Error)[]) => {
  const seen: Outgoing[] = [];
  const send = (message: Outgoing): Promise<Delivery> => {
    seen.push(message);
    const answer = answers.shift() ?? { kind: "sent" };
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { seen, send };
};

describeEachDatabase("the outbox", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open(clock);
  });
  const alert = async () => {
    const someone = await person(store);
    await store.turns.accept(
      messageOf(someone.conversation, "i want to die", { screen: RISK, at: clock.at }),
    );
    return someone;
  };
  const jobWith = (send: (message: Outgoing) => Promise<Delivery>, holder = "one") => ({
    outbox: store.outbox,
    senders: { email: send, webhook: undefined },
    clock,
    holder,
  });

  it("sends an alert once when all goes well, without text or name", async () => {
    const { practiceId } = await alert();
    const { seen, send } = senderOf();
    await deliverOutbox(jobWith(send));
    await deliverOutbox(jobWith(send));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ practiceId, topic: "alert.raised", attempts: 1 });
    expect(JSON.stringify(seen)).not.toMatch(/die|Robin/);
    expect(await store.outbox.pending(practiceId)).toEqual([]);
  });

  it("tries again later with the same id, however the sending went wrong", async () => {
    const { practiceId } = await alert();
    const { seen, send } = senderOf({ kind: "failed", error: "smtp-down" }, new Error("bug"));
    await deliverOutbox(jobWith(send));
    expect(await deliverOutbox(jobWith(send))).toBe(0);
    expect(await store.outbox.pending(practiceId)).toMatchObject([{ lastError: "smtp-down" }]);
    clock.forward(backoffMs(1));
    await deliverOutbox(jobWith(send));
    expect(await store.outbox.pending(practiceId)).toMatchObject([{ lastError: "sender-fault" }]);
    clock.forward(backoffMs(2));
    await deliverOutbox(jobWith(send));
    expect(seen.map(({ attempts }) => attempts)).toEqual([1, 2, 3]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(1);
    expect(await store.outbox.pending(practiceId)).toEqual([]);
  });

  it("does not wait for an hour that comes twice", async () => {
    await alert();
    const { seen, send } = senderOf({ kind: "failed", error: "smtp-down" });
    await deliverOutbox(jobWith(send));
    clock.forward(-3_600_000);
    await deliverOutbox(jobWith(send));
    expect(seen).toHaveLength(2);
    clock.forward(3_600_000);
  });

  it("gives each message to one of two that send at once", async () => {
    await alert();
    await alert();
    const { seen, send } = senderOf();
    await Promise.all([deliverOutbox(jobWith(send, "a")), deliverOutbox(jobWith(send, "b"))]);
    await Promise.all([deliverOutbox(jobWith(send, "a")), deliverOutbox(jobWith(send, "b"))]);
    expect(seen).toHaveLength(2);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(2);
  });

  it("sends again what a process took and never finished", async () => {
    const { practiceId } = await alert();
    const [taken] = await store.outbox.claim("dead", 10);
    expect(taken).toMatchObject({ practiceId, attempts: 1 });
    if (database.dialect === "postgres") {
      await database.query(
        "update outbox set lease_expires_at = now() - interval '1 second' where lease_holder is not null",
      );
    }
    const restarted = await database.open(clock);
    const { seen, send } = senderOf();
    await deliverOutbox({ ...jobWith(send), outbox: restarted.outbox });
    expect(seen).toMatchObject([{ id: taken?.id, attempts: 2 }]);
    await store.outbox.markSent(taken?.id ?? "", "dead");
  });

  it("tells the mailbox and the webhook apart: one's failure repeats only that one", async () => {
    const { practiceId, conversation } = await person(store);
    const webhook = { url: "https://practice.example/hook", secret: "whsec_c2VjcmV0" };
    await store.practices.setAlertRoute(practiceId, {
      emails: ["on-call@practice.example"],
      webhook,
    });
    await store.turns.accept(messageOf(conversation, "i want to die", { screen: RISK }));
    const { seen, send } = senderOf();
    await deliverOutbox(jobWith(send));
    expect(seen.map(({ channel }) => channel)).toEqual(["email"]);
    expect(await store.outbox.pending(practiceId)).toMatchObject([
      { channel: "webhook", lastError: "no-sender" },
    ]);
    expect(await store.practices.alertRoute(practiceId)).toEqual({
      emails: ["on-call@practice.example"],
      webhook,
    });
  });
});

describe("the time between attempts", () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [5, 80_000],
    [9, 900_000],
    [10_000, 900_000],
  ])("after attempt %i is %i ms", (attempts, ms) => {
    expect(backoffMs(attempts)).toBe(ms);
  });
});
