import type { Incoming } from "../../coach/coach.ts";
import type { ConversationKind, PolicyMode } from "../../domain/conversation.ts";
import type { ScreenLevel } from "../../domain/hold.ts";
import type { ConversationRef, Lease, TurnContext } from "../../turn/store.ts";
import { createClientRepository } from "../clients.ts";
import type { Client } from "../clients.ts";
import type { StoreContext } from "../context.ts";
import { openSession } from "../conversations.ts";
import { createGoalRepository } from "../goals.ts";
import { createHoldRepository } from "../holds.ts";
import { createPracticeRepository } from "../practices.ts";
import { openRow } from "../sealed-tables.ts";
import { StoreError } from "../store-error.ts";
import type { SealedMessage } from "./accept.ts";
import { draftOf } from "./drafts.ts";
import { transcript } from "./transcript.ts";

/** Lines a turn looks back on. */
const RECENT_LINES = 20;

/** Everything a turn needs to know, as of the lease's fence or later; a later state makes the commit stale. */
export async function load(context: StoreContext, { conversation }: Lease): Promise<TurnContext> {
  const row = await conversationRow(context, conversation);
  const client = { practiceId: conversation.practiceId, clientId: row.client_id };
  const [practice, person, hold, goals, incoming, recent, lastClientMessageAt] = await Promise.all([
    createPracticeRepository(context).find(conversation.practiceId),
    createClientRepository(context).find(client),
    createHoldRepository(context).latest(client),
    createGoalRepository(context).ofClient(client),
    incomingOf(context, conversation),
    transcript(context, conversation, { last: RECENT_LINES, withUnanswered: false }),
    lastMessageAt(context, conversation),
  ]);
  const lastSeq = incoming.at(-1)?.seq ?? 0;
  const draft =
    row.mode === "reviewed"
      ? await draftOf(context, conversation, row.version, lastSeq)
      : undefined;
  if (!practice || !person) throw new StoreError("not-found", "no such practice or client");
  const { id, name, country, region, timeZone, coverHours, contact } = practice;
  return {
    kind: row.kind as ConversationKind,
    mode: row.mode as PolicyMode,
    practice: { id, name, country, region, timeZone, coverHours, contact },
    client: personOf(person, row.kind),
    session: openSession(context, row),
    incoming,
    recent: recent.map(({ seq, role, text, at }) => ({ seq, role, text, at })),
    hold,
    goals,
    timeZone: row.time_zone,
    clientId: row.client_id,
    disclosedAt: row.disclosed_at ?? undefined,
    lastClientMessageAt,
    ...(draft === undefined ? {} : { draft }),
  };
}

/** Intakes and check-ins begin with a link that the practice gave to someone it knows. */
const personOf = ({ profile, clinicianId }: Client, kind: string): TurnContext["client"] => ({
  name: profile.name,
  hasClinician: clinicianId !== undefined,
  invited: kind !== "widget",
  ...(profile.knownPlan === undefined ? {} : { knownPlan: profile.knownPlan }),
  ...(profile.safetyPlan === undefined ? {} : { safetyPlan: profile.safetyPlan }),
});

const conversationRow = async (
  { db }: StoreContext,
  { practiceId, conversationId }: ConversationRef,
) => {
  const row = await db
    .selectFrom("conversations")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (row === undefined) throw new StoreError("not-found", "no such conversation");
  return row;
};

const messagesOf = ({ db }: StoreContext, { practiceId, conversationId }: ConversationRef) =>
  db
    .selectFrom("messages")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .where("conversation_id", "=", conversationId);
type MessageRow = Awaited<ReturnType<ReturnType<typeof messagesOf>["execute"]>>[number];

const openMessage = (context: StoreContext, row: MessageRow): SealedMessage =>
  openRow(
    context,
    "messages",
    row.practice_id,
    [row.conversation_id, row.message_id],
    row.sealed,
  ) as SealedMessage;

const incomingOf = async (
  context: StoreContext,
  conversation: ConversationRef,
): Promise<Incoming[]> => {
  const rows = await messagesOf(context, conversation)
    .where("turn_id", "is", null)
    .where("role", "=", "client")
    .orderBy("seq")
    .execute();
  return rows.map((row) => {
    const { text, kinds, rule, clarity } = openMessage(context, row);
    const level = row.level as ScreenLevel;
    const screen = { level, kinds: [...kinds], rule, ...(clarity ? { clarity } : {}) };
    return { messageId: row.message_id, seq: row.seq, text, screen };
  });
};

/** When the client last wrote before the messages that wait now. */
const lastMessageAt = async (
  context: StoreContext,
  conversation: ConversationRef,
): Promise<string | undefined> => {
  const row = await messagesOf(context, conversation)
    .clearSelect()
    .select("at")
    .where("turn_id", "is not", null)
    .where("role", "=", "client")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at;
};
