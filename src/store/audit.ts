import { createHash } from "node:crypto";

import type { StoreContext } from "./context.ts";
import { inTransaction, locked } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import { StoreError } from "./store-error.ts";

/** One act worth accounting for, reads of a client's record included. Ids and codes, never text. */
export interface AuditEntry {
  /** `client`, `coach`, `system`, or `staff:<id>`. */
  readonly actor: string;
  /** e.g. `goal.saved`, `record.exported`. */
  readonly action: string;
  /** Id of what was acted on. */
  readonly subject: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

export interface AuditLine extends AuditEntry {
  readonly seq: number;
  readonly at: string;
}

export interface AuditRepository {
  record(practiceId: string, entry: AuditEntry): Promise<void>;
  list(practiceId: string, options?: { limit?: number }): Promise<readonly AuditLine[]>;
  /** Walks the whole chain of a practice. */
  verify(practiceId: string): Promise<AuditVerdict>;
}

export type AuditVerdict =
  | { readonly kind: "intact"; readonly lines: number; readonly head: string }
  | {
      readonly kind: "broken";
      /** The first line that is not as it was written. */
      readonly seq: number;
      readonly reason: "changed" | "missing" | "unlinked" | "head-differs" | "head-forged";
    };

interface Head {
  readonly seq: number;
  readonly hash: string;
}

const START: Head = { seq: 0, hash: "0".repeat(64) };

type Line = {
  practice_id: string;
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail: string;
  prev_hash: string;
};

const hashOf = (line: Line): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        line.practice_id,
        line.seq,
        line.at,
        line.actor,
        line.action,
        line.subject,
        line.detail,
        line.prev_hash,
      ]),
    )
    .digest("hex");

/**
 * An append-only chain for each practice: every line carries the hash of the one before.
 * The head (number and hash of the last line) is sealed, so a chain written anew by someone
 * without the key, or cut at its end, no longer fits it.
 */
export function createAuditRepository(context: StoreContext): AuditRepository {
  return {
    record: (practiceId, entry) =>
      inTransaction(context, (inside) => append(inside, practiceId, entry)),

    async list(practiceId, { limit = 100 } = {}) {
      const rows = await context.db
        .selectFrom("audit")
        .selectAll()
        .where("practice_id", "=", practiceId)
        .orderBy("seq", "desc")
        .limit(limit)
        .execute();
      return rows.map(({ seq, at, actor, action, subject, detail }) => ({
        seq,
        at,
        actor,
        action,
        subject,
        detail: JSON.parse(detail) as Record<string, string | number | boolean>,
      }));
    },

    verify: (practiceId) => inTransaction(context, (inside) => verify(inside, practiceId)),
  };
}

const readHead = async (context: StoreContext, practiceId: string): Promise<Head | undefined> => {
  const row = await locked(
    context,
    context.db.selectFrom("audit_heads").selectAll().where("practice_id", "=", practiceId),
  ).executeTakeFirst();
  if (row === undefined) return undefined;
  return openRow(context, "audit_heads", practiceId, [practiceId], row.sealed) as Head;
};

/** The first line of a practice has no head row to lock; an empty one is put there for it. */
const lockHead = async (context: StoreContext, practiceId: string): Promise<Head> => {
  const head = await readHead(context, practiceId);
  if (head !== undefined) return head;
  await context.db
    .insertInto("audit_heads")
    .values({
      practice_id: practiceId,
      seq: START.seq,
      sealed: sealRow(context, "audit_heads", practiceId, [practiceId], START),
    })
    .onConflict((conflict) => conflict.column("practice_id").doNothing())
    .execute();
  return (await readHead(context, practiceId)) ?? START;
};

const append = async (
  context: StoreContext,
  practiceId: string,
  entry: AuditEntry,
): Promise<void> => {
  const head = await lockHead(context, practiceId);
  const line: Line = {
    practice_id: practiceId,
    seq: head.seq + 1,
    at: context.now(),
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail ?? {}),
    prev_hash: head.hash,
  };
  const next: Head = { seq: line.seq, hash: hashOf(line) };
  await context.db
    .insertInto("audit")
    .values({ ...line, hash: next.hash })
    .execute();
  await context.db
    .updateTable("audit_heads")
    .set({
      seq: next.seq,
      sealed: sealRow(context, "audit_heads", practiceId, [practiceId], next),
    })
    .where("practice_id", "=", practiceId)
    .execute();
};

const BATCH = 500;

const verify = async (context: StoreContext, practiceId: string): Promise<AuditVerdict> => {
  let head = START;
  try {
    head = (await readHead(context, practiceId)) ?? START;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "seal-broken") throw error;
    return { kind: "broken", seq: 0, reason: "head-forged" };
  }
  const last = await walk(context, practiceId);
  if ("kind" in last) return last;
  if (last.seq < head.seq) return { kind: "broken", seq: last.seq + 1, reason: "missing" };
  if (last.seq > head.seq || last.hash !== head.hash) {
    return { kind: "broken", seq: Math.min(last.seq, head.seq + 1), reason: "head-differs" };
  }
  return { kind: "intact", lines: last.seq, head: last.hash };
};

/** The last line, if each one is as it was written and fits the one before. */
const walk = async (context: StoreContext, practiceId: string): Promise<Head | AuditVerdict> => {
  let last = START;
  for (;;) {
    const rows = await context.db
      .selectFrom("audit")
      .selectAll()
      .where("practice_id", "=", practiceId)
      .where("seq", ">", last.seq)
      .orderBy("seq")
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      const broken = breakAt(last, row);
      if (broken !== undefined) return broken;
      last = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < BATCH) return last;
  }
};

const breakAt = (last: Head, row: Line & { hash: string }): AuditVerdict | undefined => {
  if (row.seq !== last.seq + 1) return { kind: "broken", seq: last.seq + 1, reason: "missing" };
  if (row.hash !== hashOf(row)) return { kind: "broken", seq: row.seq, reason: "changed" };
  if (row.prev_hash !== last.hash) return { kind: "broken", seq: row.seq, reason: "unlinked" };
  return undefined;
};
