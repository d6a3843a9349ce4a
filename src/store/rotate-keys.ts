import { sql } from "kysely";

import type { StoreContext } from "./context.ts";
import { resealRow, SEALED_TABLES } from "./sealed-tables.ts";
import type { SealedTable } from "./sealed-tables.ts";

export interface Rotation {
  /** Rows sealed anew in this run. */
  readonly resealed: number;
}

const BATCH = 200;

/**
 * Seals every row anew with the ring's current key, in small batches beside the running service.
 * Stopped halfway it goes on where it was: a row already under the current key is not touched.
 */
export async function rotateSealedRows(context: StoreContext): Promise<Rotation> {
  let resealed = 0;
  for (const table of Object.keys(SEALED_TABLES) as SealedTable[]) {
    for (let done = await batch(context, table); done > 0; done = await batch(context, table)) {
      resealed += done;
    }
  }
  return { resealed };
}

type Row = Record<string, string | number> & { sealed: string };

/** The table's name comes from our own list; the columns differ, so the query is written by hand. */
const underOldKeys = async (context: StoreContext, table: SealedTable): Promise<Row[]> => {
  const practice = table === "practices" ? sql`id` : sql`practice_id`;
  const key = sql.join(SEALED_TABLES[table].map((column) => sql.ref(column)));
  const current = `${context.sealing.currentKeyId}.%`;
  const { rows } = await sql<Row>`
    select ${key}, ${practice} as owner, sealed from ${sql.table(table)}
    where sealed is not null and sealed not like ${current} limit ${BATCH}`.execute(context.db);
  return rows;
};

const batch = async (context: StoreContext, table: SealedTable): Promise<number> => {
  const rows = await underOldKeys(context, table);
  for (const row of rows) await resealOne(context, table, row);
  return rows.length;
};

/** Only if nobody wrote it meanwhile; what they wrote is already under the current key, or comes up again. */
const resealOne = async (context: StoreContext, table: SealedTable, row: Row): Promise<void> => {
  const columns: readonly string[] = SEALED_TABLES[table];
  const values = columns.map((column) => row[column] ?? "");
  const sealed = resealRow(context, table, String(row["owner"]), values, row.sealed);
  const isThisRow = sql.join(
    columns.map((column, at) => sql`${sql.ref(column)} = ${values[at]}`),
    sql` and `,
  );
  await sql`update ${sql.table(table)} set sealed = ${sealed}
    where ${isThisRow} and sealed = ${row.sealed}`.execute(context.db);
};
