import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Database } from "./databases.ts";

/**
 * Everything that a thief of the database would hold: on SQLite the bytes of the file, its log and
 * whatever lies beside them; on PostgreSQL every column of every table, as text, and
 * the bytes of the tables' files.
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
  await database.query("checkpoint");
  const parts = await Promise.all(
    tables.flatMap(({ table_name }) => [
      database.query<{ part: string }>(`select t::text as part from "${table_name}" t`),
      // The file itself: what was deleted stands in it until it is rewritten.
      database.query<{ part: string }>(
        `select encode(pg_read_binary_file(pg_relation_filepath('"${table_name}"')), 'escape') as part`,
      ),
    ]),
  );
  return parts
    .flat()
    .map(({ part }) => part)
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
