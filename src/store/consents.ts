import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction, lockClient } from "./context.ts";

/** One decision of a client, with the version of the text they read. Never changed, only followed by another. */
export interface ConsentRecord {
  readonly kind: string;
  readonly version: number;
  readonly given: boolean;
  readonly at: string;
}

export interface ConsentRepository {
  record(client: ClientRef, choice: Omit<ConsentRecord, "at">): Promise<void>;
  /** What counts now: the last decision of each kind. */
  current(client: ClientRef): Promise<readonly ConsentRecord[]>;
  /** All decisions, oldest first. */
  history(client: ClientRef): Promise<readonly ConsentRecord[]>;
}

export function createConsentRepository(context: StoreContext): ConsentRepository {
  const history = async ({ practiceId, clientId }: ClientRef): Promise<ConsentRecord[]> => {
    const rows = await context.db
      .selectFrom("consents")
      .selectAll()
      .where("practice_id", "=", practiceId)
      .where("client_id", "=", clientId)
      .orderBy("seq")
      .execute();
    return rows.map(({ kind, version, given, at }) => ({ kind, version, given: given === 1, at }));
  };
  return {
    history,
    async current(client) {
      const last = new Map((await history(client)).map((choice) => [choice.kind, choice]));
      return [...last.values()];
    },
    record: (client, { kind, version, given }) =>
      inTransaction(context, async (inside) => {
        const { db, now, newId } = inside;
        await lockClient(inside, client);
        const { last } = await db
          .selectFrom("consents")
          .select((eb) => eb.fn.max("seq").as("last"))
          .where("client_id", "=", client.clientId)
          .executeTakeFirstOrThrow();
        await db
          .insertInto("consents")
          .values({
            id: newId(),
            practice_id: client.practiceId,
            client_id: client.clientId,
            seq: (last ?? 0) + 1,
            kind,
            version,
            given: given ? 1 : 0,
            at: now(),
          })
          .execute();
      }),
  };
}
