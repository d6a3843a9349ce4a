import { createRequire } from "node:module";
import { join } from "node:path";

interface Connection {
  exec(sql: string): void;
  close(): void;
}
type Database = new (path: string) => Connection;

/** Another process that holds the database for itself, as a backup gone wrong would. */
export const lockStore = (folder: string): (() => void) => {
  const load = createRequire(import.meta.url);
  const Sqlite = load("better-sqlite3") as Database;
  const other = new Sqlite(join(folder, "cairn.db"));
  other.exec("begin exclusive");
  return () => {
    other.exec("rollback");
    other.close();
  };
};
