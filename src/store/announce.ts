import type { ClientRef, StoreContext } from "./context.ts";

/** What a practice is told of: that something waits, by its id. */
interface Announced {
  readonly subjectId: string;
  readonly topic: "alert.raised" | "alert.answered" | "note.left" | "draft.waiting";
}

/** One outbox row for each way the practice hears of alerts, so that one way's failure does not repeat the other. */
export const announce = async (
  context: StoreContext,
  client: ClientRef,
  { subjectId, topic }: Announced,
): Promise<void> => {
  const practice = await context.db
    .selectFrom("practices")
    .select(["email", "alert_emails", "webhook_url"])
    .where("id", "=", client.practiceId)
    .executeTakeFirstOrThrow();
  const hasEmail = practice.email !== null || practice.alert_emails !== "[]";
  const channels = [
    ...(hasEmail ? ["email"] : []),
    ...(practice.webhook_url === null ? [] : ["webhook"]),
  ];
  if (channels.length === 0) return;
  await context.db
    .insertInto("outbox")
    .values(
      channels.map((channel) => ({
        id: context.newId(),
        practice_id: client.practiceId,
        client_id: client.clientId,
        channel,
        topic,
        subject_id: subjectId,
        attempts: 0,
        created_at: context.now(),
      })),
    )
    .execute();
};
