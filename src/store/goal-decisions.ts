import { mayBecome } from "../domain/lifecycle.ts";
import type { LifecycleStatus } from "../domain/lifecycle.ts";
import { createAuditRepository } from "./audit.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { locked } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import { StoreError } from "./store-error.ts";

export interface GoalDecision {
  readonly client: ClientRef;
  readonly goalId: string;
  readonly status: LifecycleStatus;
  readonly decidedBy: "client" | "clinician" | "system";
  readonly actorId?: string;
  readonly reason?: string;
}

export interface KeptDecision {
  readonly status: LifecycleStatus;
  readonly decidedBy: string;
  readonly actorId: string | undefined;
  readonly reason: string | undefined;
  readonly at: string;
}

export const findGoal = (context: StoreContext, goalId: string) =>
  locked(
    context,
    context.db.selectFrom("goals").selectAll().where("id", "=", goalId),
  ).executeTakeFirst();

export const isOf = (client: ClientRef, row: { practice_id: string; client_id: string }): boolean =>
  row.practice_id === client.practiceId && row.client_id === client.clientId;

/** One step of the lifecycle, in the transaction of whoever calls. */
export const decide = async (context: StoreContext, decision: GoalDecision): Promise<void> => {
  const { client, goalId, status } = decision;
  const goal = await findGoal(context, goalId);
  if (!goal || !isOf(client, goal)) throw new StoreError("not-found", "no such goal");
  const from = goal.status as LifecycleStatus;
  if (from === status) return;
  if (!mayBecome(from, status)) {
    throw new StoreError("goal-status-not-allowed", `a goal does not go from ${from} to ${status}`);
  }
  const at = context.now();
  await context.db
    .updateTable("goals")
    .set({ status, status_at: at })
    .where("id", "=", goalId)
    .execute();
  await keepDecision(context, decision, at);
  await createAuditRepository(context).record(client.practiceId, {
    actor: decision.actorId ? `staff:${decision.actorId}` : decision.decidedBy,
    action: "goal.status",
    subject: goalId,
    detail: { from, to: status },
  });
};

const keepDecision = async (
  context: StoreContext,
  { client, goalId, status, decidedBy, actorId, reason }: GoalDecision,
  at: string,
): Promise<void> => {
  const id = context.newId();
  const { last } = await context.db
    .selectFrom("goal_decisions")
    .select((eb) => eb.fn.max("seq").as("last"))
    .where("goal_id", "=", goalId)
    .executeTakeFirstOrThrow();
  await context.db
    .insertInto("goal_decisions")
    .values({
      id,
      practice_id: client.practiceId,
      client_id: client.clientId,
      goal_id: goalId,
      seq: (last ?? 0) + 1,
      status,
      decided_by: decidedBy,
      actor_id: actorId ?? null,
      sealed:
        reason === undefined
          ? null
          : sealRow(context, "goal_decisions", client.practiceId, [id], { reason }),
      at,
    })
    .execute();
};

export const decisionsOf = async (
  context: StoreContext,
  client: ClientRef,
  goalId: string,
): Promise<readonly KeptDecision[]> => {
  const rows = await context.db
    .selectFrom("goal_decisions")
    .selectAll()
    .where("practice_id", "=", client.practiceId)
    .where("client_id", "=", client.clientId)
    .where("goal_id", "=", goalId)
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    status: row.status as LifecycleStatus,
    decidedBy: row.decided_by,
    actorId: row.actor_id ?? undefined,
    reason: reasonOf(context, row),
    at: row.at,
  }));
};

const reasonOf = (
  context: StoreContext,
  row: { id: string; practice_id: string; sealed: string | null },
): string | undefined => {
  if (row.sealed === null) return undefined;
  const opened = openRow(context, "goal_decisions", row.practice_id, [row.id], row.sealed);
  return (opened as { reason: string }).reason;
};
