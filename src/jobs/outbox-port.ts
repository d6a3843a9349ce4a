/** One message to a practice, as the job sees it. Ids and codes only. */
export interface Outgoing {
  /** The same at every attempt. */
  readonly id: string;
  readonly practiceId: string;
  readonly channel: "email" | "webhook";
  readonly topic: string;
  readonly subjectId: string;
  /** Attempts made, this one counted. */
  readonly attempts: number;
  readonly createdAt: string;
}

/** The job's port to the store. */
export interface Outbox {
  /** Messages that are due, for this holder alone; each comes with its attempt already counted. */
  claim(holder: string, limit: number): Promise<readonly Outgoing[]>;
  markSent(id: string, holder: string): Promise<void>;
  markFailed(id: string, holder: string, retry: { error: string; at: string }): Promise<void>;
}

/** `error` is a stable code; what the other side said is not kept. */
export type Delivery =
  | { readonly kind: "sent" }
  | { readonly kind: "failed"; readonly error: string };

/** A way to reach a practice. It settles every expected failure as a value. */
export type Sender = (message: Outgoing) => Promise<Delivery>;
