import type { Db, DialectName } from "./dialect.ts";
import { pause } from "./pause.ts";
import type { Sealing } from "./sealing.ts";

/** What every repository is made of. Inside a transaction `db` is that transaction. */
export interface StoreContext {
  readonly db: Db;
  readonly dialect: DialectName;
  readonly sealing: Sealing;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Names one client; every query carries the practice. */
export interface ClientRef {
  readonly practiceId: string;
  readonly clientId: string;
}

/** PostgreSQL's serialization failure and deadlock: nothing was written. (SQLite's waiting is in its driver.) */
const WORTH_REPEATING = new Set<unknown>(["40001", "40P01"]);
const REPEATS = 20;
const PAUSE_MS = 25;

const isWorthRepeating = (error: unknown): boolean =>
  error instanceof Error && "code" in error && WORTH_REPEATING.has(error.code);

/**
 * All or nothing. Joins a transaction that is already open. `work` may run more than once
 * and therefore touches nothing but the database, and only through the context it is handed:
 * on SQLite the outer one would wait for itself for ever.
 */
export async function inTransaction<T>(
  context: StoreContext,
  work: (inside: StoreContext) => Promise<T>,
): Promise<T> {
  if (context.db.isTransaction) return work(context);
  for (let repeat = 1; ; repeat += 1) {
    try {
      return await context.db.transaction().execute((db) => work({ ...context, db }));
    } catch (error) {
      if (repeat >= REPEATS || !isWorthRepeating(error)) throw error;
      await pause(PAUSE_MS);
    }
  }
}

/** A row lock where the database has them; a SQLite transaction already holds the whole file. */
export const locked = <Q extends { forUpdate(): Q }>(context: StoreContext, query: Q): Q =>
  context.dialect === "postgres" ? query.forUpdate() : query;

/** Whatever is numbered for each client (holds, consents) is written one after the other. */
export const lockClient = async (
  context: StoreContext,
  { practiceId, clientId }: ClientRef,
): Promise<void> => {
  await locked(
    context,
    context.db
      .selectFrom("clients")
      .select("id")
      .where("practice_id", "=", practiceId)
      .where("id", "=", clientId),
  ).execute();
};
