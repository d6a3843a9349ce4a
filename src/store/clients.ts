import type { Selectable } from "kysely";

import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction, lockClient } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/** What a practice knows of a client besides their conversations. */
export interface Client extends ClientRef {
  readonly clinicianId: string | undefined;
  readonly createdAt: string;
  readonly profile: ClientProfile;
}

/** Sealed at rest. */
export interface ClientProfile {
  readonly name?: string;
  /** Where a check-in is announced. */
  readonly email?: string;
  /** The client's own safety plan, in their words. */
  readonly safetyPlan?: string;
  /** A clinician recorded "known, plan agreed", until an ISO instant. */
  readonly knownPlan?: { readonly until: string; readonly text: string };
}

export interface ClientRepository {
  add(client: {
    practiceId: string;
    clientId?: string;
    clinicianId?: string;
    profile?: ClientProfile;
  }): Promise<string>;
  find(ref: ClientRef): Promise<Client | undefined>;
  list(practiceId: string): Promise<readonly Client[]>;
  setProfile(ref: ClientRef, profile: ClientProfile): Promise<void>;
  /** Changes what is named of the profile and leaves the rest. Throws `not-found`. */
  changeProfile(ref: ClientRef, change: Partial<ClientProfile>): Promise<void>;
  setClinician(ref: ClientRef, clinicianId: string | undefined): Promise<void>;
}

type NewClient = Parameters<ClientRepository["add"]>[0];
type Row = Selectable<Tables["clients"]>;

export function createClientRepository(context: StoreContext): ClientRepository {
  const rows = (practiceId: string) =>
    context.db.selectFrom("clients").selectAll().where("practice_id", "=", practiceId);
  const change = (ref: ClientRef, columns: Partial<Row>) =>
    context.db
      .updateTable("clients")
      .set(columns)
      .where("practice_id", "=", ref.practiceId)
      .where("id", "=", ref.clientId)
      .execute();
  return {
    add: (client) => add(context, client),
    async find(ref) {
      const row = await rows(ref.practiceId).where("id", "=", ref.clientId).executeTakeFirst();
      return row && clientOf(context, row);
    },
    async list(practiceId) {
      const found = await rows(practiceId).orderBy("created_at").orderBy("id").execute();
      return found.map((row) => clientOf(context, row));
    },
    async setProfile(ref, profile) {
      await change(ref, { sealed: sealProfile(context, ref, profile) });
    },
    async setClinician(ref, clinicianId) {
      await change(ref, { clinician_id: clinicianId ?? null });
    },
    changeProfile: (ref, changed) =>
      inTransaction(context, async (inside) => {
        await lockClient(inside, ref);
        const clients = createClientRepository(inside);
        const known = await clients.find(ref);
        if (known === undefined) throw new StoreError("not-found", "no such client");
        await clients.setProfile(ref, { ...known.profile, ...changed });
      }),
  };
}

const sealProfile = (
  context: StoreContext,
  { practiceId, clientId }: ClientRef,
  profile: ClientProfile,
): string => sealRow(context, "clients", practiceId, [clientId], profile);

const clientOf = (context: StoreContext, row: Row): Client => ({
  practiceId: row.practice_id,
  clientId: row.id,
  clinicianId: row.clinician_id ?? undefined,
  createdAt: row.created_at,
  profile:
    row.sealed === null
      ? {}
      : (openRow(context, "clients", row.practice_id, [row.id], row.sealed) as ClientProfile),
});

const add = async (
  context: StoreContext,
  { practiceId, clientId = context.newId(), clinicianId, profile }: NewClient,
): Promise<string> => {
  await context.db
    .insertInto("clients")
    .values({
      id: clientId,
      practice_id: practiceId,
      clinician_id: clinicianId ?? null,
      sealed: profile ? sealProfile(context, { practiceId, clientId }, profile) : null,
      created_at: context.now(),
    })
    .execute();
  return clientId;
};
