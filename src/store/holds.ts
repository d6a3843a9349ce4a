import { holdSchema } from "../domain/hold.ts";
import type { Hold } from "../domain/hold.ts";
import { createAuditRepository } from "./audit.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction, lockClient } from "./context.ts";
import { makeOtherTurnsStale } from "./conversations.ts";
import { openRow, sealRow } from "./sealed-tables.ts";

export interface HoldRepository {
  /** The open hold, or else the last one that was released. */
  latest(client: ClientRef): Promise<Hold | undefined>;
  /** Every hold there was, oldest first. */
  history(client: ClientRef): Promise<readonly Hold[]>;
  /** The whole hold as a turn leaves it. One open hold a client; the database refuses a second. */
  put(client: ClientRef, hold: Hold, conversationId?: string): Promise<void>;
  /** A clinician lifts the pause. `none` when nothing holds. */
  release(client: ClientRef, staffId: string): Promise<"released" | "none">;
}

export function createHoldRepository(context: StoreContext): HoldRepository {
  return {
    async latest(client) {
      const row = await latestRow(context, client).executeTakeFirst();
      return row && holdOf(context, row);
    },
    async history(client) {
      const rows = await latestRow(context, client).clearLimit().execute();
      return rows.reverse().map((row) => holdOf(context, row));
    },
    put: (client, hold, conversationId) =>
      inTransaction(context, (inside) => put(inside, client, hold, conversationId)),
    release: (client, staffId) =>
      inTransaction(context, async (inside) => {
        await lockClient(inside, client);
        const row = await latestRow(inside, client).executeTakeFirst();
        if (row === undefined || row.released_at !== null) return "none";
        const at = inside.now();
        await change(inside, client, row.id, {
          ...holdOf(inside, row),
          released: { at, by: "clinician" },
        });
        await makeOtherTurnsStale(inside, client);
        await createAuditRepository(inside).record(client.practiceId, {
          actor: `staff:${staffId}`,
          action: "hold.released",
          subject: row.id,
        });
        return "released";
      }),
  };
}

const latestRow = ({ db }: StoreContext, client: ClientRef) =>
  db
    .selectFrom("holds")
    .selectAll()
    .where("practice_id", "=", client.practiceId)
    .where("client_id", "=", client.clientId)
    .orderBy("seq", "desc")
    .limit(1);

const holdOf = (
  context: StoreContext,
  row: { id: string; practice_id: string; sealed: string },
): Hold => holdSchema.parse(openRow(context, "holds", row.practice_id, [row.id], row.sealed));

const change = async (
  context: StoreContext,
  client: ClientRef,
  id: string,
  hold: Hold,
): Promise<void> => {
  await context.db
    .updateTable("holds")
    .set({
      released_at: hold.released?.at ?? null,
      sealed: sealRow(context, "holds", client.practiceId, [id], hold),
    })
    .where("id", "=", id)
    .execute();
};

const put = async (
  context: StoreContext,
  client: ClientRef,
  hold: Hold,
  conversationId: string | undefined,
): Promise<void> => {
  await lockClient(context, client);
  const row = await latestRow(context, client).executeTakeFirst();
  const isSame =
    row !== undefined &&
    (row.released_at === null || holdOf(context, row).raisedAt === hold.raisedAt);
  const id = isSame ? row.id : context.newId();
  if (isSame) await change(context, client, id, hold);
  else await open(context, client, id, (row?.seq ?? 0) + 1, hold);
  await makeOtherTurnsStale(context, client, conversationId);
  await auditChange(context, client, id, isSame, hold);
};

const open = async (
  context: StoreContext,
  client: ClientRef,
  id: string,
  seq: number,
  hold: Hold,
): Promise<void> => {
  await context.db
    .insertInto("holds")
    .values({
      id,
      practice_id: client.practiceId,
      client_id: client.clientId,
      seq,
      released_at: hold.released?.at ?? null,
      sealed: sealRow(context, "holds", client.practiceId, [id], hold),
    })
    .execute();
};

const auditChange = async (
  context: StoreContext,
  client: ClientRef,
  id: string,
  isSame: boolean,
  hold: Hold,
): Promise<void> => {
  const action = hold.released ? "hold.released" : isSame ? "hold.changed" : "hold.raised";
  await createAuditRepository(context).record(client.practiceId, {
    actor: "coach",
    action,
    subject: id,
    detail: hold.released ? { by: hold.released.by } : { level: hold.level },
  });
};
