import { createAuditRepository } from "./audit.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { deleteClient, forgetBytes } from "./erase-client.ts";
import { gatherClient } from "./gather-client.ts";
import type { ClientExport } from "./gather-client.ts";

export interface DataRights {
  /** Everything that is kept of one client, as one JSON value. Throws `not-found`. The reading is audited. */
  exportClient(client: ClientRef, actor: string): Promise<ClientExport>;
  /**
   * Deletes every row of one client and then the bytes of it: on SQLite the write-ahead log is cut and
   * the file rewritten, on PostgreSQL the tables are. The audit keeps ids only. Throws `not-found`.
   */
  eraseClient(client: ClientRef, actor: string): Promise<void>;
}

export function createDataRights(context: StoreContext): DataRights {
  return {
    async exportClient(client, actor) {
      const found = await gatherClient(context, client);
      await createAuditRepository(context).record(client.practiceId, {
        actor,
        action: "client.exported",
        subject: client.clientId,
      });
      return found;
    },
    async eraseClient(client, actor) {
      await deleteClient(context, client, actor);
      await forgetBytes(context);
    },
  };
}
