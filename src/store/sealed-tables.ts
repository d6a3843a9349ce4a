import type { StoreContext } from "./context.ts";
import type { Tables } from "./tables.ts";

/**
 * Every table with a `sealed` column, and the columns that name a row of it: they bind the sealed
 * value to its row, and key rotation and the tests that look for text walk this list.
 */
export const SEALED_TABLES = {
  practices: ["id"],
  clients: ["id"],
  conversations: ["id"],
  messages: ["conversation_id", "message_id"],
  turns: ["conversation_id", "turn_id"],
  drafts: ["id"],
  goal_versions: ["goal_id", "version"],
  goal_decisions: ["id"],
  ratings: ["id"],
  wishes: ["id"],
  notes: ["id"],
  alerts: ["id"],
  holds: ["id"],
  audit_heads: ["practice_id"],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>;

export type SealedTable = keyof typeof SEALED_TABLES;
type RowKey = readonly (string | number)[];

const placeOf = (table: SealedTable, practiceId: string, key: RowKey) => ({
  practiceId,
  table,
  row: key.join("/"),
});

/** `key` holds the values of the table's key columns, in their order. */
export const sealRow = (
  context: StoreContext,
  table: SealedTable,
  practiceId: string,
  key: RowKey,
  value: unknown,
): string => context.sealing.seal(placeOf(table, practiceId, key), value);

/**
 * What `sealRow` sealed. The seal proves that this program wrote it here, so a caller may say its
 * type; values whose shape may grow (sessions, drafts, holds) are parsed by their schema besides.
 */
export const openRow = (
  context: StoreContext,
  table: SealedTable,
  practiceId: string,
  key: RowKey,
  sealed: string,
): unknown => context.sealing.open(placeOf(table, practiceId, key), sealed);

export const resealRow = (
  context: StoreContext,
  table: SealedTable,
  practiceId: string,
  key: RowKey,
  sealed: string,
): string => context.sealing.reseal(placeOf(table, practiceId, key), sealed);
