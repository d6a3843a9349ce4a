import type { Selectable } from "kysely";

import type { ConversationKind, PolicyMode } from "../domain/conversation.ts";
import { sessionSchema } from "../coach/session.ts";
import type { Session } from "../coach/session.ts";
import type { ConversationRef } from "../turn/store.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import type { Tables } from "./tables.ts";

export interface Conversation {
  readonly ref: ConversationRef;
  readonly clientId: string;
  readonly kind: ConversationKind;
  readonly locale: string;
  readonly timeZone: string;
  readonly mode: PolicyMode;
  readonly version: number;
  readonly session: Session | undefined;
  readonly disclosedAt: string | undefined;
  readonly createdAt: string;
  readonly lastActiveAt: string;
}

export interface ConversationRepository {
  start(conversation: {
    practiceId: string;
    clientId: string;
    conversationId?: string;
    kind: ConversationKind;
    locale: string;
    timeZone: string;
    mode: PolicyMode;
  }): Promise<ConversationRef>;
  find(ref: ConversationRef): Promise<Conversation | undefined>;
  ofClient(ref: ClientRef): Promise<readonly Conversation[]>;
  /** The policy changed, or a consent: counts from the next message. */
  setMode(ref: ConversationRef, mode: PolicyMode): Promise<void>;
  /**
   * A change of the session from outside a turn (a hand edit). `stale` when a turn was committed
   * since `version` was read; then nothing is written.
   */
  saveSession(ref: ConversationRef, version: number, session: Session): Promise<"saved" | "stale">;
}

type NewConversation = Parameters<ConversationRepository["start"]>[0];
type Row = Selectable<Tables["conversations"]>;

export function createConversationRepository(context: StoreContext): ConversationRepository {
  const rows = (practiceId: string) =>
    context.db.selectFrom("conversations").selectAll().where("practice_id", "=", practiceId);
  return {
    start: (conversation) => start(context, conversation),
    async find(ref) {
      const row = await rows(ref.practiceId)
        .where("id", "=", ref.conversationId)
        .executeTakeFirst();
      return row && conversationOf(context, row);
    },
    async ofClient(ref) {
      const found = await rows(ref.practiceId)
        .where("client_id", "=", ref.clientId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return found.map((row) => conversationOf(context, row));
    },
    setMode: (ref, mode) => setMode(context, ref, mode),
    saveSession: (ref, version, session) => saveSession(context, ref, version, session),
  };
}

const conversationOf = (context: StoreContext, row: Row): Conversation => ({
  ref: { practiceId: row.practice_id, conversationId: row.id },
  clientId: row.client_id,
  kind: row.kind as ConversationKind,
  locale: row.locale,
  timeZone: row.time_zone,
  mode: row.mode as PolicyMode,
  version: row.version,
  session: openSession(context, row),
  disclosedAt: row.disclosed_at ?? undefined,
  createdAt: row.created_at,
  lastActiveAt: row.last_active_at,
});

const start = async (
  context: StoreContext,
  { conversationId = context.newId(), practiceId, clientId, ...rest }: NewConversation,
): Promise<ConversationRef> => {
  const at = context.now();
  await context.db
    .insertInto("conversations")
    .values({
      id: conversationId,
      practice_id: practiceId,
      client_id: clientId,
      kind: rest.kind,
      locale: rest.locale,
      time_zone: rest.timeZone,
      mode: rest.mode,
      version: 0,
      last_seq: 0,
      created_at: at,
      last_active_at: at,
    })
    .execute();
  return { practiceId, conversationId };
};

const setMode = async (
  { db }: StoreContext,
  ref: ConversationRef,
  mode: PolicyMode,
): Promise<void> => {
  await db
    .updateTable("conversations")
    .set((eb) => ({ mode, version: eb("version", "+", 1) }))
    .where("practice_id", "=", ref.practiceId)
    .where("id", "=", ref.conversationId)
    .where("mode", "!=", mode)
    .execute();
};

const saveSession = async (
  context: StoreContext,
  ref: ConversationRef,
  version: number,
  session: Session,
): Promise<"saved" | "stale"> => {
  const { numUpdatedRows } = await context.db
    .updateTable("conversations")
    .set({ sealed: sealSession(context, ref, session), version: version + 1 })
    .where("practice_id", "=", ref.practiceId)
    .where("id", "=", ref.conversationId)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? "saved" : "stale";
};

export const openSession = (
  context: StoreContext,
  row: { id: string; practice_id: string; sealed: string | null },
): Session | undefined =>
  row.sealed === null
    ? undefined
    : sessionSchema.parse(openRow(context, "conversations", row.practice_id, [row.id], row.sealed));

export const sealSession = (
  context: StoreContext,
  ref: ConversationRef,
  session: Session,
): string => sealRow(context, "conversations", ref.practiceId, [ref.conversationId], session);

/**
 * Holds and goals belong to the client, not to one conversation: when they change, a turn that is
 * running in another conversation of the same client must not commit what it read before.
 */
export const makeOtherTurnsStale = async (
  { db }: StoreContext,
  client: ClientRef,
  exceptConversationId?: string,
): Promise<void> => {
  await db
    .updateTable("conversations")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("practice_id", "=", client.practiceId)
    .where("client_id", "=", client.clientId)
    .$if(exceptConversationId !== undefined, (query) =>
      query.where("id", "!=", exceptConversationId ?? ""),
    )
    .execute();
};
