import type { Transporter } from "nodemailer";

import { noticeOf } from "./notice.ts";
import type { Notice } from "./notice.ts";
import type { Delivery, Outgoing, Sender } from "./outbox-port.ts";

export interface EmailOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly smtpUrl: string;
  readonly from: string;
  /** Where the practice reads alerts; told in the mail as a link. */
  readonly publicUrl?: string;
  /** Who hears for this practice now: the person on call, their delegate. */
  readonly recipients: (practiceId: string) => Promise<readonly string[]>;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Alerts by e-mail. The subject and the text are the same for everyone: they name no client. */
export function createEmailSender(options: EmailOptions): Sender {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  let opened: Promise<Transporter> | undefined;
  return async (message: Outgoing): Promise<Delivery> => {
    const to = await options.recipients(message.practiceId);
    if (to.length === 0) return { kind: "failed", error: "no-recipient" };
    const notice = noticeOf(message);
    try {
      opened ??= openTransport(options.smtpUrl, timeoutMs);
      await (
        await opened
      ).sendMail({
        from: options.from,
        to: [...to],
        // The same id at every attempt lets a mailbox see a repeat as a repeat.
        messageId: `<${notice.id}@cairn.invalid>`,
        subject: "Cairn: a message needs you",
        text: textOf(notice, options.publicUrl),
      });
      return { kind: "sent" };
    } catch (error) {
      return { kind: "failed", error: codeOf(error) };
    }
  };
}

/** Loaded with the first mail: most starts send none. */
const openTransport = async (url: string, timeoutMs: number): Promise<Transporter> => {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
};

const textOf = (notice: Notice, publicUrl: string | undefined): string =>
  [
    "Someone in your practice wrote a message that a person should read now.",
    publicUrl === undefined
      ? `Read it in Cairn: cairn alerts (${notice.subjectId}).`
      : `Read it in Cairn: ${new URL(`/staff/alerts/${notice.subjectId}`, publicUrl).href}`,
    `Sent for ${notice.at}. A repeat of this mail carries the same number: ${notice.id}.`,
  ].join("\n\n");

/** nodemailer's own code; the server's answer may quote the address and stays out. */
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? `smtp-${error.code.toLowerCase()}`
    : "smtp-failed";
