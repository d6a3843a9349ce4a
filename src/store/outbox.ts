import { sql } from "kysely";

import type { StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";

/** One message to a practice. It names what it is about by id; it never carries a client's text or name. */
export interface OutboxMessage {
  /** The same at every attempt, so that the receiver can tell a repeat. */
  readonly id: string;
  readonly practiceId: string;
  readonly clientId: string | undefined;
  readonly channel: "email" | "webhook";
  readonly topic: string;
  /** Id of the alert, reminder or note. */
  readonly subjectId: string;
  /** This attempt counted. */
  readonly attempts: number;
  readonly createdAt: string;
}

export interface NewOutboxMessage {
  readonly practiceId: string;
  readonly clientId?: string;
  readonly channel: OutboxMessage["channel"];
  readonly topic: string;
  readonly subjectId: string;
}

export interface OutboxRepository {
  add(message: NewOutboxMessage): Promise<string>;
  /**
   * Takes messages that are due, oldest first, for `holder` alone. The attempt is counted before it is
   * made: a process that dies while sending leaves a message that is sent again.
   */
  claim(holder: string, limit: number): Promise<readonly OutboxMessage[]>;
  markSent(id: string, holder: string): Promise<void>;
  /** `error` is a stable code, never a text from outside. */
  markFailed(id: string, holder: string, retry: { error: string; at: string }): Promise<void>;
  /** Messages of a practice that are not sent yet. */
  pending(practiceId: string): Promise<readonly PendingMessage[]>;
}

export interface PendingMessage extends OutboxMessage {
  readonly nextAttemptAt: string | undefined;
  readonly lastError: string | undefined;
}

/** No backoff is longer; a later moment can only come from a clock that was ahead. */
export const LONGEST_BACKOFF_MS = 15 * 60_000;
const LEASE_SECONDS = 60;

export function createOutboxRepository(context: StoreContext): OutboxRepository {
  return {
    add: (message) => add(context, message),
    claim: (holder, limit) => inTransaction(context, (inside) => claim(inside, holder, limit)),
    markSent: (id, holder) => settle(context, id, holder, { sent_at: context.now() }),
    markFailed: (id, holder, { error, at }) =>
      settle(context, id, holder, { next_attempt_at: at, last_error: error }),
    async pending(practiceId) {
      const rows = await unsent(context)
        .where("practice_id", "=", practiceId)
        .orderBy("arrival")
        .execute();
      return rows.map((row) =>
        Object.assign(messageOf(row), {
          nextAttemptAt: row.next_attempt_at ?? undefined,
          lastError: row.last_error ?? undefined,
        }),
      );
    },
  };
}

const add = async (context: StoreContext, message: NewOutboxMessage): Promise<string> => {
  const id = context.newId();
  await context.db
    .insertInto("outbox")
    .values({
      id,
      practice_id: message.practiceId,
      client_id: message.clientId ?? null,
      channel: message.channel,
      topic: message.topic,
      subject_id: message.subjectId,
      attempts: 0,
      created_at: context.now(),
    })
    .execute();
  return id;
};

/** Ends an attempt, if it is still this holder's. */
const settle = async (
  { db }: StoreContext,
  id: string,
  holder: string,
  outcome: { sent_at: string } | { next_attempt_at: string; last_error: string },
): Promise<void> => {
  await db
    .updateTable("outbox")
    .set({ ...outcome, lease_holder: null, lease_expires_at: null })
    .where("id", "=", id)
    .where("lease_holder", "=", holder)
    .execute();
};

const unsent = ({ db }: StoreContext) =>
  db.selectFrom("outbox").selectAll().where("sent_at", "is", null);
type Row = Awaited<ReturnType<ReturnType<typeof unsent>["execute"]>>[number];

const messageOf = (row: Row): OutboxMessage => ({
  id: row.id,
  practiceId: row.practice_id,
  clientId: row.client_id ?? undefined,
  channel: row.channel as OutboxMessage["channel"],
  topic: row.topic,
  subjectId: row.subject_id,
  attempts: row.attempts,
  createdAt: row.created_at,
});

/** Due by the clock, or beyond any backoff: then the clock has stepped back, and waiting for it would lose hours. */
const due = (context: StoreContext) => {
  const now = context.now();
  const tooFar = new Date(Date.parse(now) + LONGEST_BACKOFF_MS).toISOString();
  return unsent(context).where((eb) =>
    eb.or([
      eb("next_attempt_at", "is", null),
      eb("next_attempt_at", "<=", now),
      eb("next_attempt_at", ">", tooFar),
    ]),
  );
};

/** SQLite's leases end with the process that took them (`clearOutboxLeases`); PostgreSQL's by its own clock. */
const claim = async (
  context: StoreContext,
  holder: string,
  limit: number,
): Promise<readonly OutboxMessage[]> => {
  const isPostgres = context.dialect === "postgres";
  let query = due(context).where((eb) =>
    isPostgres
      ? eb.or([eb("lease_holder", "is", null), eb("lease_expires_at", "<", sql<string>`now()`)])
      : eb("lease_holder", "is", null),
  );
  query = query.orderBy("arrival").limit(limit);
  const rows = await (isPostgres ? query.forUpdate().skipLocked() : query).execute();
  if (rows.length === 0) return [];
  const expiresAt = isPostgres
    ? sql<string>`now() + make_interval(secs => ${LEASE_SECONDS})`
    : null;
  await context.db
    .updateTable("outbox")
    .set((eb) => ({
      lease_holder: holder,
      lease_expires_at: expiresAt,
      attempts: eb("attempts", "+", 1),
    }))
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => messageOf({ ...row, attempts: row.attempts + 1 }));
};

/** At the start of the one process on a SQLite file: whatever was being sent is sent again. */
export const clearOutboxLeases = async ({ db }: StoreContext): Promise<void> => {
  await db
    .updateTable("outbox")
    .set({ lease_holder: null, lease_expires_at: null })
    .where("lease_holder", "is not", null)
    .where("sent_at", "is", null)
    .execute();
};
