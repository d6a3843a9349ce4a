import type { Config } from "../config.ts";
import { deliverOutbox } from "../jobs/deliver-outbox.ts";
import { createEmailSender } from "../jobs/email.ts";
import { keepRetention } from "../jobs/keep-retention.ts";
import type { Job } from "../jobs/run-jobs.ts";
import { createWebhookSender } from "../jobs/webhook.ts";
import type { Clock } from "../server/ports.ts";
import type { Log } from "../server/log.ts";
import type { Store } from "../store/open-store.ts";

export interface JobParts {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Answers accepted messages that no turn took up. */
  readonly recover: () => Promise<number>;
  /** Takes up messages at risk that waited for the store. */
  readonly drainSpool: () => Promise<number>;
}

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;

/** What a running server does beside answering. */
export const jobsOf = (parts: JobParts): readonly Job[] => {
  const outbox = outboxJob(parts);
  return [
    { name: "spool", everyMs: 5 * SECOND_MS, run: parts.drainSpool },
    // Another process may have died in the middle of a turn.
    { name: "unanswered", everyMs: 10 * SECOND_MS, run: parts.recover },
    { name: "outbox", everyMs: 5 * SECOND_MS, run: () => deliverOutbox(outbox) },
    ...retention(parts),
  ];
};

const outboxJob = ({ config, store, clock, log }: JobParts) => ({
  outbox: store.outbox,
  senders: {
    email:
      config.smtpUrl === undefined
        ? undefined
        : createEmailSender({
            smtpUrl: config.smtpUrl,
            from: config.mailFrom ?? "cairn@localhost",
            publicUrl: config.publicUrl,
            recipients: async (practiceId) => (await store.practices.alertRoute(practiceId)).emails,
          }),
    webhook: createWebhookSender({
      target: async (practiceId) => (await store.practices.alertRoute(practiceId)).webhook,
      clock,
      fetch,
    }),
  },
  clock,
  holder: `process-${process.pid}`,
  onDelivery: (_message: unknown, delivery: { kind: string; error?: string }) => {
    if (delivery.error === undefined) return;
    // Without SMTP_URL that is so at every attempt; the alert itself stands in `cairn alerts`.
    const level = delivery.error === "no-sender" ? "info" : "warn";
    log[level]("an alert waits on", { code: delivery.error });
  },
});

const retention = ({ config, store, clock }: JobParts): readonly Job[] => {
  const { keepDays } = config;
  if (keepDays === undefined) return [];
  const records = {
    practiceIds: async () => (await store.practices.list()).map(({ id }) => id),
    purgeOlderThan: (practiceId: string, before: string) =>
      store.retention.purgeOlderThan(practiceId, before),
  };
  return [
    {
      name: "retention",
      everyMs: 6 * HOUR_MS,
      run: () => keepRetention({ records, clock, keepDays }),
    },
  ];
};
