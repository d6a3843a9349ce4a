import { join } from "node:path";

import { sqliteDriver } from "../../src/store/sqlite.ts";

/** Another process that holds the database for itself, as a backup gone wrong would. */
export const lockStore = (folder: string): (() => void) => {
  const other = new (sqliteDriver())(join(folder, "cairn.db"));
  other.exec("begin exclusive");
  return () => {
    other.exec("rollback");
    other.close();
  };
};
