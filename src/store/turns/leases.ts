import { sql } from "kysely";

import type { ConversationRef, Lease } from "../../turn/store.ts";
import type { StoreContext } from "../context.ts";
import type { Db } from "../dialect.ts";
import { StoreError } from "../store-error.ts";

/** One turn at a time for each conversation. The fence of a commit protects what a lost lease does not. */
export interface Leases {
  /** Undefined while another turn runs; throws `not-found` when there is no such conversation. */
  take(conversation: ConversationRef, holder: string): Promise<Lease | undefined>;
  drop(lease: Lease): Promise<void>;
  /** After a commit: the next turn may begin. */
  forget(lease: Lease): void;
}

/** Longer than the longest turn (12 s of model and its own work). */
const LEASE_SECONDS = 30;

export const createLeases = (context: StoreContext): Leases =>
  context.dialect === "postgres" ? inDatabase(context) : inThisProcess(context);

/** Two leases of one process, one after the other, must not be taken for each other. */
const uniqueHolder = (holder: string, id: string): string => `${holder}#${id}`;

/** Throws `not-found`: whoever waits for a conversation that was erased would wait for ever. */
const versionOf = async (db: Db, conversation: ConversationRef): Promise<number> => {
  const row = await db
    .selectFrom("conversations")
    .select("version")
    .where("practice_id", "=", conversation.practiceId)
    .where("id", "=", conversation.conversationId)
    .executeTakeFirst();
  if (row === undefined) throw new StoreError("not-found", "no such conversation");
  return row.version;
};

/** SQLite serves one process: leases live and die with it, whatever the clock does. */
const inThisProcess = ({ db, newId }: StoreContext): Leases => {
  const held = new Map<string, Lease>();
  const forget = ({ conversation: { conversationId }, holder }: Lease): void => {
    if (held.get(conversationId)?.holder === holder) held.delete(conversationId);
  };
  return {
    async take(conversation, holder) {
      const id = conversation.conversationId;
      if (held.has(id)) return undefined;
      // Taken before the first await, so that no second caller slips in.
      const own = uniqueHolder(holder, newId());
      held.set(id, { conversation, holder: own, fence: -1 });
      try {
        const lease = { conversation, holder: own, fence: await versionOf(db, conversation) };
        held.set(id, lease);
        return lease;
      } catch (error) {
        held.delete(id);
        throw error;
      }
    },
    drop(lease) {
      forget(lease);
      return Promise.resolve();
    },
    forget,
  };
};

/** Several processes: the row says who holds it, and only the database's clock says until when. */
const inDatabase = ({ db, newId }: StoreContext): Leases => ({
  async take(conversation, holder) {
    const own = uniqueHolder(holder, newId());
    const row = await db
      .updateTable("conversations")
      .set({
        lease_holder: own,
        lease_expires_at: sql<string>`now() + make_interval(secs => ${LEASE_SECONDS})`,
      })
      .where("practice_id", "=", conversation.practiceId)
      .where("id", "=", conversation.conversationId)
      .where((eb) =>
        eb.or([eb("lease_holder", "is", null), eb("lease_expires_at", "<", sql<string>`now()`)]),
      )
      .returning("version")
      .executeTakeFirst();
    if (row !== undefined) return { conversation, holder: own, fence: row.version };
    await versionOf(db, conversation);
    return undefined;
  },
  async drop({ conversation, holder }) {
    await db
      .updateTable("conversations")
      .set({ lease_holder: null, lease_expires_at: null })
      .where("practice_id", "=", conversation.practiceId)
      .where("id", "=", conversation.conversationId)
      .where("lease_holder", "=", holder)
      .execute();
  },
  // The commit's own update clears the row.
  forget: () => undefined,
});
