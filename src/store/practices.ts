import type { Selectable } from "kysely";

import { practiceSchema } from "../domain/practice.ts";
import type { Practice } from "../domain/practice.ts";
import type { StoreContext } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import type { Tables } from "./tables.ts";

/** How a practice hears of an alert. */
export interface AlertRoute {
  /** The person on call and their delegate; empty means the practice's own address. */
  readonly emails: readonly string[];
  readonly webhook?: { readonly url: string; readonly secret: string };
}

export interface PracticeRepository {
  /** Adds it, or replaces what is known of it. */
  put(practice: Practice): Promise<void>;
  find(practiceId: string): Promise<Practice | undefined>;
  list(): Promise<readonly Practice[]>;
  /** The public key of a website's snippet; it opens nothing without an allowed origin. */
  addEmbedKey(practiceId: string, key: string): Promise<void>;
  embedKeys(practiceId: string): Promise<readonly string[]>;
  findByEmbedKey(key: string): Promise<Practice | undefined>;
  /** Is this origin on any practice's list? A preflight carries no key to ask for a certain one. */
  isAnyOrigin(origin: string): Promise<boolean>;
  setAlertRoute(practiceId: string, route: AlertRoute): Promise<void>;
  alertRoute(practiceId: string): Promise<AlertRoute>;
}

type Row = Selectable<Tables["practices"]>;

const practiceOf = (row: Row): Practice =>
  practiceSchema.parse({
    id: row.id,
    name: row.name,
    country: row.country,
    region: row.region ?? undefined,
    timeZone: row.time_zone,
    contact: { phone: row.phone ?? undefined, email: row.email ?? undefined },
    coverHours: row.cover_hours,
    allowedOrigins: JSON.parse(row.allowed_origins) as unknown,
    attestedAt: row.attested_at ?? undefined,
    cardsAcceptedAt: row.cards_accepted_at ?? undefined,
    mode: row.mode,
  });

const columnsOf = (practice: Practice) => ({
  name: practice.name,
  country: practice.country,
  region: practice.region ?? null,
  time_zone: practice.timeZone,
  phone: practice.contact.phone ?? null,
  email: practice.contact.email ?? null,
  cover_hours: practice.coverHours,
  allowed_origins: JSON.stringify(practice.allowedOrigins),
  attested_at: practice.attestedAt ?? null,
  cards_accepted_at: practice.cardsAcceptedAt ?? null,
  mode: practice.mode,
});

export function createPracticeRepository(context: StoreContext): PracticeRepository {
  const { db } = context;
  const rows = () => db.selectFrom("practices").selectAll("practices");
  return {
    async put(practice) {
      const columns = columnsOf(practice);
      await db
        .insertInto("practices")
        .values({ id: practice.id, ...columns, alert_emails: "[]", created_at: context.now() })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(columns))
        .execute();
    },
    async find(practiceId) {
      const row = await rows().where("id", "=", practiceId).executeTakeFirst();
      return row && practiceOf(row);
    },
    async list() {
      return (await rows().orderBy("id").execute()).map(practiceOf);
    },
    async addEmbedKey(practiceId, key) {
      await db.insertInto("embed_keys").values({ key, practice_id: practiceId }).execute();
    },
    async embedKeys(practiceId) {
      const keys = await db
        .selectFrom("embed_keys")
        .select("key")
        .where("practice_id", "=", practiceId)
        .orderBy("key")
        .execute();
      return keys.map(({ key }) => key);
    },
    async findByEmbedKey(key) {
      const row = await rows()
        .innerJoin("embed_keys", "embed_keys.practice_id", "practices.id")
        .where("embed_keys.key", "=", key)
        .executeTakeFirst();
      return row && practiceOf(row);
    },
    async isAnyOrigin(origin) {
      const lists = await db.selectFrom("practices").select("allowed_origins").execute();
      return lists.some((row) => (JSON.parse(row.allowed_origins) as string[]).includes(origin));
    },
    setAlertRoute: (practiceId, route) => setAlertRoute(context, practiceId, route),
    alertRoute: (practiceId) => alertRoute(context, practiceId),
  };
}

const setAlertRoute = async (
  context: StoreContext,
  practiceId: string,
  { emails, webhook }: AlertRoute,
): Promise<void> => {
  await context.db
    .updateTable("practices")
    .set({
      alert_emails: JSON.stringify(emails),
      webhook_url: webhook?.url ?? null,
      sealed: webhook
        ? sealRow(context, "practices", practiceId, [practiceId], { secret: webhook.secret })
        : null,
    })
    .where("id", "=", practiceId)
    .execute();
};

const alertRoute = async (context: StoreContext, practiceId: string): Promise<AlertRoute> => {
  const row = await context.db
    .selectFrom("practices")
    .select(["alert_emails", "email", "webhook_url", "sealed"])
    .where("id", "=", practiceId)
    .executeTakeFirst();
  if (row === undefined) return { emails: [] };
  const named = JSON.parse(row.alert_emails) as string[];
  const emails = named.length > 0 || row.email === null ? named : [row.email];
  if (row.webhook_url === null || row.sealed === null) return { emails };
  const { secret } = openRow(context, "practices", practiceId, [practiceId], row.sealed) as {
    secret: string;
  };
  return { emails, webhook: { url: row.webhook_url, secret } };
};
