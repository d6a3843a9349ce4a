import { type Config, readConfig } from "../config.ts";
import type { Store } from "../store/open-store.ts";
import { openDatabase } from "../wiring/open-database.ts";

/** Opens the database of this environment for one command, and closes it whatever happens. */
export const withStore = async <T>(
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> => {
  const config = readConfig(process.env);
  const { store } = await openDatabase(config, false);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
};
