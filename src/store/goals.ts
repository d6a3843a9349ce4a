import type { GoalDraft, GoalVersion } from "../domain/goal.ts";
import { goalDraftSchema } from "../domain/goal.ts";
import { mayBecome } from "../domain/lifecycle.ts";
import type { LifecycleStatus } from "../domain/lifecycle.ts";
import { createAuditRepository } from "./audit.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction, locked } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import { StoreError } from "./store-error.ts";

/** A version to be kept; who said yes, in which message, is part of it. */
export interface NewGoalVersion {
  readonly client: ClientRef;
  readonly conversationId: string;
  readonly goalId: string;
  readonly version: number;
  readonly draft: GoalDraft;
  readonly openPoints: readonly string[];
  readonly status: LifecycleStatus;
  readonly createdBy: "client" | "clinician";
  readonly reason?: string;
  /** The message with the client's yes; absent is refused. */
  readonly consentMessageId: string | undefined;
}

export interface GoalDecision {
  readonly client: ClientRef;
  readonly goalId: string;
  readonly status: LifecycleStatus;
  readonly decidedBy: "client" | "clinician" | "system";
  readonly actorId?: string;
  readonly reason?: string;
}

export interface GoalRepository {
  /**
   * Throws `goal-without-consent`, `goal-version-out-of-sequence`, `goal-of-another-client`;
   * the database refuses a yes by a message that does not exist.
   */
  addVersion(version: NewGoalVersion): Promise<void>;
  /** Throws `not-found`, `goal-status-not-allowed`. The same status again is nothing. */
  decide(decision: GoalDecision): Promise<void>;
  /** The newest version of each goal, with the goal's status of now, oldest goal first. */
  ofClient(client: ClientRef): Promise<readonly GoalVersion[]>;
  /** Every version of one goal, oldest first, each with the status it was made with. */
  versions(client: ClientRef, goalId: string): Promise<readonly GoalVersion[]>;
}

interface SealedVersion {
  readonly draft: GoalDraft;
  readonly openPoints: string[];
  readonly reason?: string;
}

export function createGoalRepository(context: StoreContext): GoalRepository {
  return {
    addVersion: (version) => inTransaction(context, (inside) => addVersion(inside, version)),
    decide: (decision) => inTransaction(context, (inside) => decide(inside, decision)),
    async ofClient(client) {
      const rows = await versionsOf(context, client)
        .whereRef("goal_versions.version", "=", "goals.version")
        .orderBy("goals.arrival")
        .select("goals.status as status_now")
        .execute();
      return rows.map((row) => ({
        ...versionOf(context, row),
        status: row.status_now as LifecycleStatus,
      }));
    },
    async versions(client, goalId) {
      const rows = await versionsOf(context, client)
        .where("goal_id", "=", goalId)
        .orderBy("goal_versions.version")
        .execute();
      return rows.map((row) => versionOf(context, row));
    },
  };
}

const versionsOf = ({ db }: StoreContext, client: ClientRef) =>
  db
    .selectFrom("goal_versions")
    .innerJoin("goals", "goals.id", "goal_versions.goal_id")
    .selectAll("goal_versions")
    .where("goals.practice_id", "=", client.practiceId)
    .where("goals.client_id", "=", client.clientId);
type VersionRow = Awaited<ReturnType<ReturnType<typeof versionsOf>["execute"]>>[number];

const versionOf = (context: StoreContext, row: VersionRow): GoalVersion => {
  const key = [row.goal_id, row.version];
  const sealed = openRow(
    context,
    "goal_versions",
    row.practice_id,
    key,
    row.sealed,
  ) as SealedVersion;
  return {
    goalId: row.goal_id,
    version: row.version,
    draft: goalDraftSchema.parse(sealed.draft),
    openPoints: sealed.openPoints,
    status: row.status as LifecycleStatus,
    createdAt: row.created_at,
    createdBy: row.created_by as GoalVersion["createdBy"],
    ...(sealed.reason === undefined ? {} : { reason: sealed.reason }),
    consentMessageId: row.consent_message_id,
  };
};

const findGoal = (context: StoreContext, goalId: string) =>
  locked(
    context,
    context.db.selectFrom("goals").selectAll().where("id", "=", goalId),
  ).executeTakeFirst();

const isOf = (client: ClientRef, row: { practice_id: string; client_id: string }): boolean =>
  row.practice_id === client.practiceId && row.client_id === client.clientId;

const addVersion = async (context: StoreContext, added: NewGoalVersion): Promise<void> => {
  const { client, goalId, version, consentMessageId } = added;
  if (consentMessageId === undefined) {
    throw new StoreError("goal-without-consent", "a goal is kept only after the client's yes");
  }
  const goal = await findGoal(context, goalId);
  if (goal && !isOf(client, goal)) {
    throw new StoreError("goal-of-another-client", "the goal belongs to someone else");
  }
  if (version !== (goal?.version ?? 0) + 1) {
    throw new StoreError("goal-version-out-of-sequence", `version ${version} does not come next`);
  }
  const at = context.now();
  await putGoal(context, added, at);
  await context.db
    .insertInto("goal_versions")
    .values({
      goal_id: goalId,
      version,
      practice_id: client.practiceId,
      client_id: client.clientId,
      conversation_id: added.conversationId,
      consent_message_id: consentMessageId,
      status: added.status,
      created_by: added.createdBy,
      created_at: at,
      sealed: sealVersion(context, added),
    })
    .execute();
  await createAuditRepository(context).record(client.practiceId, {
    actor: added.createdBy,
    action: "goal.saved",
    subject: goalId,
    detail: { version, status: added.status },
  });
};

const sealVersion = (context: StoreContext, added: NewGoalVersion): string => {
  const { draft, openPoints, reason } = added;
  const key = [added.goalId, added.version];
  return sealRow(context, "goal_versions", added.client.practiceId, key, {
    draft,
    openPoints,
    reason,
  });
};

const putGoal = async (
  { db }: StoreContext,
  { client, goalId, version, status }: NewGoalVersion,
  at: string,
): Promise<void> => {
  if (version > 1) {
    const moved = { version, status, status_at: at };
    await db.updateTable("goals").set(moved).where("id", "=", goalId).execute();
    return;
  }
  await db
    .insertInto("goals")
    .values({
      id: goalId,
      practice_id: client.practiceId,
      client_id: client.clientId,
      status,
      version,
      created_at: at,
      status_at: at,
    })
    .execute();
};

const decide = async (context: StoreContext, decision: GoalDecision): Promise<void> => {
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
