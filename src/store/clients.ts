import type { ClientRef, StoreContext } from "./context.ts";
import { inTransaction } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import { StoreError } from "./store-error.ts";

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

export function createClientRepository(context: StoreContext): ClientRepository {
  const { db } = context;
  const sealProfile = (practiceId: string, clientId: string, profile: ClientProfile | undefined) =>
    profile ? sealRow(context, "clients", practiceId, [clientId], profile) : null;
  const rows = (practiceId: string) =>
    db.selectFrom("clients").selectAll().where("practice_id", "=", practiceId);
  type Row = Awaited<ReturnType<ReturnType<typeof rows>["execute"]>>[number];
  const clientOf = (row: Row): Client => ({
    practiceId: row.practice_id,
    clientId: row.id,
    clinicianId: row.clinician_id ?? undefined,
    createdAt: row.created_at,
    profile:
      row.sealed === null
        ? {}
        : (openRow(context, "clients", row.practice_id, [row.id], row.sealed) as ClientProfile),
  });
  const update = (ref: ClientRef) =>
    db
      .updateTable("clients")
      .where("practice_id", "=", ref.practiceId)
      .where("id", "=", ref.clientId);

  return {
    async add({ practiceId, clientId = context.newId(), clinicianId, profile }) {
      await db
        .insertInto("clients")
        .values({
          id: clientId,
          practice_id: practiceId,
          clinician_id: clinicianId ?? null,
          sealed: sealProfile(practiceId, clientId, profile),
          created_at: context.now(),
        })
        .execute();
      return clientId;
    },
    async find(ref) {
      const row = await rows(ref.practiceId).where("id", "=", ref.clientId).executeTakeFirst();
      return row && clientOf(row);
    },
    async list(practiceId) {
      return (await rows(practiceId).orderBy("created_at").orderBy("id").execute()).map(clientOf);
    },
    async setProfile(ref, profile) {
      await update(ref)
        .set({ sealed: sealProfile(ref.practiceId, ref.clientId, profile) })
        .execute();
    },
    async setClinician(ref, clinicianId) {
      await update(ref)
        .set({ clinician_id: clinicianId ?? null })
        .execute();
    },
    changeProfile: (ref, change) =>
      inTransaction(context, async (inside) => {
        const clients = createClientRepository(inside);
        const known = await clients.find(ref);
        if (known === undefined) throw new StoreError("not-found", "no such client");
        await clients.setProfile(ref, { ...known.profile, ...change });
      }),
  };
}
