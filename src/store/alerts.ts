import { createAuditRepository } from "./audit.ts";
import { announce } from "./announce.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import type { RiskKind } from "../domain/hold.ts";

export interface NewAlert {
  readonly client: ClientRef;
  readonly conversationId: string;
  /** Absent when a turn raised it (an answer to a direct question, a model's reading). */
  readonly messageId?: string;
  readonly level: "risk" | "imminent";
  readonly kinds: readonly RiskKind[];
  readonly rule: string;
}

export interface Alert extends NewAlert {
  readonly id: string;
  readonly status: "open" | "seen" | "closed";
  readonly raisedAt: string;
  /** What the client answered to the direct question, as a code. */
  readonly clientAnswer: string | undefined;
  /** What the direct questions were answered with, as codes ("kill-self/yes"), oldest first. */
  readonly answers: readonly string[];
  readonly handledBy: string | undefined;
  readonly handledAt: string | undefined;
}

export interface AlertRepository {
  /** The row, its messages to the practice, and the audit line, in one transaction. Returns its id. */
  raise(alert: NewAlert): Promise<string>;
  find(practiceId: string, alertId: string): Promise<Alert | undefined>;
  /** Newest last. */
  list(
    practiceId: string,
    options?: { status?: Alert["status"]; clientId?: string },
  ): Promise<readonly Alert[]>;
  /** Marks it as seen or closed by someone of the practice. */
  handle(
    practiceId: string,
    alertId: string,
    handled: { status: "seen" | "closed"; staffId: string },
  ): Promise<"handled" | "none">;
  /** The client answered: the alerts stay open and say so. */
  noteAnswer(client: ClientRef, answer: string): Promise<void>;
  /**
   * A direct question was answered: the alerts that are not closed say how. A "yes" is sent to the
   * practice as well, for it says more than the message did.
   */
  addAnswer(client: ClientRef, answer: { question: string; answer: string }): Promise<void>;
}

const queryAlerts = ({ db }: StoreContext, practiceId: string) =>
  db.selectFrom("alerts").selectAll().where("practice_id", "=", practiceId);
type AlertRow = Awaited<ReturnType<ReturnType<typeof queryAlerts>["execute"]>>[number];

export function createAlertRepository(context: StoreContext): AlertRepository {
  return {
    raise: (alert) => inTransaction(context, (inside) => raise(inside, alert)),
    async find(practiceId, alertId) {
      const row = await queryAlerts(context, practiceId)
        .where("id", "=", alertId)
        .executeTakeFirst();
      return row && alertOf(context, row);
    },
    async list(practiceId, { status, clientId } = {}) {
      let query = queryAlerts(context, practiceId);
      if (status !== undefined) query = query.where("status", "=", status);
      if (clientId !== undefined) query = query.where("client_id", "=", clientId);
      const rows = await query.orderBy("arrival").execute();
      return rows.map((row) => alertOf(context, row));
    },
    handle: (practiceId, alertId, handled) =>
      inTransaction(context, (inside) => handle(inside, practiceId, alertId, handled)),
    async noteAnswer(client, answer) {
      await context.db
        .updateTable("alerts")
        .set({ client_answer: answer })
        .where("practice_id", "=", client.practiceId)
        .where("client_id", "=", client.clientId)
        .where("status", "!=", "closed")
        .execute();
    },
    addAnswer: (client, answer) =>
      inTransaction(context, (inside) => addAnswer(inside, client, answer)),
  };
}

interface SealedAlert {
  readonly kinds: RiskKind[];
  readonly rule: string;
  readonly answers?: readonly string[];
}

const openAlert = (context: StoreContext, row: AlertRow): SealedAlert =>
  openRow(context, "alerts", row.practice_id, [row.id], row.sealed) as SealedAlert;

const addAnswer = async (
  context: StoreContext,
  client: ClientRef,
  { question, answer }: { question: string; answer: string },
): Promise<void> => {
  const rows = await queryAlerts(context, client.practiceId)
    .where("client_id", "=", client.clientId)
    .where("status", "!=", "closed")
    .orderBy("arrival")
    .execute();
  for (const row of rows) {
    const was = openAlert(context, row);
    const answers = [...(was.answers ?? []), `${question}/${answer}`];
    await context.db
      .updateTable("alerts")
      .set({ sealed: sealRow(context, "alerts", client.practiceId, [row.id], { ...was, answers }) })
      .where("id", "=", row.id)
      .execute();
  }
  const last = rows.at(-1);
  if (last === undefined) return;
  if (answer === "yes")
    await announce(context, client, { subjectId: last.id, topic: "alert.answered" });
  await createAuditRepository(context).record(client.practiceId, {
    actor: "system",
    action: "alert.answered",
    subject: last.id,
  });
};

const alertOf = (context: StoreContext, row: AlertRow): Alert => ({
  id: row.id,
  client: { practiceId: row.practice_id, clientId: row.client_id },
  conversationId: row.conversation_id,
  ...(row.message_id === null ? {} : { messageId: row.message_id }),
  level: row.level as Alert["level"],
  status: row.status as Alert["status"],
  answers: [],
  ...openAlert(context, row),
  raisedAt: row.raised_at,
  clientAnswer: row.client_answer ?? undefined,
  handledBy: row.handled_by ?? undefined,
  handledAt: row.handled_at ?? undefined,
});

const raise = async (context: StoreContext, alert: NewAlert): Promise<string> => {
  const { client, level, kinds, rule } = alert;
  const id = context.newId();
  const at = context.now();
  await context.db
    .insertInto("alerts")
    .values({
      id,
      practice_id: client.practiceId,
      client_id: client.clientId,
      conversation_id: alert.conversationId,
      message_id: alert.messageId ?? null,
      level,
      status: "open",
      sealed: sealRow(context, "alerts", client.practiceId, [id], { kinds, rule }),
      raised_at: at,
    })
    .execute();
  await announce(context, client, { subjectId: id, topic: "alert.raised" });
  await createAuditRepository(context).record(client.practiceId, {
    actor: "system",
    action: "alert.raised",
    subject: id,
    detail: { level },
  });
  return id;
};

const handle = async (
  context: StoreContext,
  practiceId: string,
  alertId: string,
  { status, staffId }: { status: "seen" | "closed"; staffId: string },
): Promise<"handled" | "none"> => {
  const { numUpdatedRows } = await context.db
    .updateTable("alerts")
    .set({ status, handled_by: staffId, handled_at: context.now() })
    .where("practice_id", "=", practiceId)
    .where("id", "=", alertId)
    .where("status", "!=", "closed")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return "none";
  await createAuditRepository(context).record(practiceId, {
    actor: `staff:${staffId}`,
    action: `alert.${status}`,
    subject: alertId,
  });
  return "handled";
};
