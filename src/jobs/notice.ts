import type { Outgoing } from "./outbox-port.ts";

/** What leaves the house: that something waits, and where to look. Never whom it is about or what they wrote. */
export interface Notice {
  readonly id: string;
  readonly topic: string;
  readonly practiceId: string;
  readonly subjectId: string;
  readonly at: string;
}

export const noticeOf = (message: Outgoing): Notice => ({
  id: message.id,
  topic: message.topic,
  practiceId: message.practiceId,
  subjectId: message.subjectId,
  at: message.createdAt,
});
