import { Webhook } from "standardwebhooks";

import { noticeOf } from "./notice.ts";
import type { Delivery, Outgoing, Sender } from "./outbox-port.ts";

export interface WebhookOptions {
  /** Where this practice wants to be told, and the secret it checks signatures with. */
  readonly target: (
    practiceId: string,
  ) => Promise<{ readonly url: string; readonly secret: string } | undefined>;
  readonly clock: { now(): string };
  readonly fetch: typeof fetch;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Signed as Standard Webhooks say: id, moment and body under the practice's secret; a repeat has the same id. */
export function createWebhookSender(options: WebhookOptions): Sender {
  return async (message: Outgoing): Promise<Delivery> => {
    const target = await options.target(message.practiceId);
    if (target === undefined) return { kind: "failed", error: "no-target" };
    const body = JSON.stringify({ type: message.topic, data: noticeOf(message) });
    const moment = new Date(options.clock.now());
    try {
      const response = await options.fetch(target.url, {
        method: "POST",
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
        headers: {
          "content-type": "application/json",
          "webhook-id": message.id,
          "webhook-timestamp": String(Math.floor(moment.getTime() / 1000)),
          "webhook-signature": new Webhook(target.secret).sign(message.id, moment, body),
        },
      });
      await response.body?.cancel();
      return response.ok
        ? { kind: "sent" }
        : { kind: "failed", error: `webhook-${response.status}` };
    } catch (error) {
      const isLate = error instanceof Error && error.name === "TimeoutError";
      return { kind: "failed", error: isLate ? "webhook-timeout" : "webhook-unreachable" };
    }
  };
}
