import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Database } from "./databases.ts";

/**
 * Everything that a thief of the database would hold: on SQLite the bytes of the file, its log and
 * whatever lies beside them; on PostgreSQL every column of every table, as text.
 */
export async function everyByte(database: Database): Promise<string> {
  if (database.dialect === "sqlite") {
    const folder = database.folder();
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name)).toString("latin1"))
      .join("\n");
  }
  const tables = await database.query<{ table_name: string }>(
    "select table_name from information_schema.tables where table_schema = 'public'",
  );
  const rows = await Promise.all(
    tables.map(({ table_name }) =>
      database.query<{ line: string }>(`select t::text as line from "${table_name}" t`),
    ),
  );
  return rows
    .flat()
    .map(({ line }) => line)
    .join("\n");
}

/** How often any of the needles occurs, in any case, as UTF-8 or as UTF-16. */
export const hits = (haystack: string, needles: readonly string[]): number => {
  const text = haystack.toLowerCase();
  const spread = (needle: string): string => needle.split("").join("\u0000");
  return needles
    .flatMap((needle) => [needle.toLowerCase(), spread(needle.toLowerCase())])
    .reduce((sum, needle) => sum + text.split(needle).length - 1, 0);
};
