import { createAuditRepository } from "./audit.ts";
import type { StoreContext } from "./context.ts";
import { deleteClient, forgetBytes } from "./erase-client.ts";

export interface Retention {
  /**
   * Erases every client of a practice who has not written or been answered since `before`
   * (an ISO instant). Whoever is under an open hold or has an alert nobody closed is left:
   * that record is still needed. Returns how many were erased.
   */
  purgeOlderThan(practiceId: string, before: string): Promise<number>;
}

export function createRetention(context: StoreContext): Retention {
  return {
    async purgeOlderThan(practiceId, before) {
      await forgetSpent(context, practiceId, before);
      const clients = await quietSince(context, practiceId, before);
      if (clients.length === 0) return 0;
      for (const clientId of clients) {
        await deleteClient(context, { practiceId, clientId }, "system");
      }
      await forgetBytes(context);
      await createAuditRepository(context).record(practiceId, {
        actor: "system",
        action: "retention.run",
        subject: practiceId,
        detail: { before, erased: clients.length },
      });
      return clients.length;
    },
  };
}

const quietSince = async (
  { db }: StoreContext,
  practiceId: string,
  before: string,
): Promise<string[]> => {
  const active = db
    .selectFrom("conversations")
    .select("client_id")
    .where("practice_id", "=", practiceId)
    .where("last_active_at", ">=", before);
  const held = db
    .selectFrom("holds")
    .select("client_id")
    .where("practice_id", "=", practiceId)
    .where("released_at", "is", null);
  const alerted = db
    .selectFrom("alerts")
    .select("client_id")
    .where("practice_id", "=", practiceId)
    .where("status", "!=", "closed");
  const rows = await db
    .selectFrom("clients")
    .select("id")
    .where("practice_id", "=", practiceId)
    .where("created_at", "<", before)
    .where("id", "not in", active)
    .where("id", "not in", held)
    .where("id", "not in", alerted)
    .execute();
  return rows.map(({ id }) => id);
};

/** Messages long sent and links long past: nobody asks for them again. */
const forgetSpent = async (
  { db }: StoreContext,
  practiceId: string,
  before: string,
): Promise<void> => {
  await db
    .deleteFrom("outbox")
    .where("practice_id", "=", practiceId)
    .where("sent_at", "<", before)
    .execute();
  await db
    .deleteFrom("tokens")
    .where("practice_id", "=", practiceId)
    .where("expires_at", "<", before)
    .execute();
};
