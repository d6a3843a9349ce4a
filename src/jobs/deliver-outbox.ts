import { backoffMs } from "./backoff.ts";
import type { Delivery, Outbox, Outgoing, Sender } from "./outbox-port.ts";

export interface OutboxJob {
  readonly outbox: Outbox;
  readonly senders: Readonly<Record<Outgoing["channel"], Sender | undefined>>;
  readonly clock: { now(): string };
  /** Names this process; of two, one gets each message. */
  readonly holder: string;
  /** What happened, by code; for the log. */
  readonly onDelivery?: (message: Outgoing, delivery: Delivery) => void;
}

const BATCH = 20;

/**
 * Sends what is due, once through; returns how many were tried. At least once: a message whose
 * sending was not noted is sent again, under the same id.
 */
export async function deliverOutbox(job: OutboxJob): Promise<number> {
  const messages = await job.outbox.claim(job.holder, BATCH);
  await Promise.all(messages.map((message) => deliver(job, message)));
  return messages.length;
}

const deliver = async (job: OutboxJob, message: Outgoing): Promise<void> => {
  const delivery = await attempt(job, message);
  job.onDelivery?.(message, delivery);
  if (delivery.kind === "sent") return job.outbox.markSent(message.id, job.holder);
  const at = new Date(Date.parse(job.clock.now()) + backoffMs(message.attempts)).toISOString();
  return job.outbox.markFailed(message.id, job.holder, { error: delivery.error, at });
};

/** A sender that throws has a fault of its own; the message waits for its next attempt all the same. */
const attempt = async ({ senders }: OutboxJob, message: Outgoing): Promise<Delivery> => {
  const send = senders[message.channel];
  if (send === undefined) return { kind: "failed", error: "no-sender" };
  try {
    return await send(message);
  } catch {
    return { kind: "failed", error: "sender-fault" };
  }
};
