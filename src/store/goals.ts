import type { GoalDraft, GoalVersion } from "../domain/goal.ts";
import { goalDraftSchema } from "../domain/goal.ts";
import type { LifecycleStatus } from "../domain/lifecycle.ts";
import { createAuditRepository } from "./audit.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";
import { decide, decisionsOf, findGoal, isOf } from "./goal-decisions.ts";
import type { GoalDecision, KeptDecision } from "./goal-decisions.ts";
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
  /** Every change of status, oldest first. */
  decisions(client: ClientRef, goalId: string): Promise<readonly KeptDecision[]>;
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
      return rows.map((row) => versionOf(context, { ...row, status: row.status_now }));
    },
    async versions(client, goalId) {
      const rows = await versionsOf(context, client)
        .where("goal_id", "=", goalId)
        .orderBy("goal_versions.version")
        .execute();
      return rows.map((row) => versionOf(context, row));
    },
    decisions: (client, goalId) => decisionsOf(context, client, goalId),
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
