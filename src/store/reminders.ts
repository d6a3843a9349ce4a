import type { Selectable } from "kysely";

import type { ClientRef, StoreContext } from "./context.ts";
import type { Tables } from "./tables.ts";

/** Something to say to a client at a time: a check-in, a review. */
export interface Reminder extends ClientRef {
  readonly id: string;
  readonly goalId: string | undefined;
  readonly kind: string;
  /** ISO instant. */
  readonly dueAt: string;
}

export interface ReminderRepository {
  add(reminder: Omit<Reminder, "id">): Promise<string>;
  /** Due and not done, over all practices, earliest first; none for a client whose coaching rests. */
  due(limit: number): Promise<readonly Reminder[]>;
  /** True for the one caller that gets to do it. */
  markDone(reminder: Reminder): Promise<boolean>;
  ofClient(client: ClientRef): Promise<readonly Reminder[]>;
}

const open = ({ db }: StoreContext) =>
  db.selectFrom("reminders").selectAll().where("done_at", "is", null);

export function createReminderRepository(context: StoreContext): ReminderRepository {
  const { db, now } = context;
  return {
    add: (reminder) => add(context, reminder),
    async due(limit) {
      const held = db.selectFrom("holds").select("client_id").where("released_at", "is", null);
      const rows = await open(context)
        .where("due_at", "<=", now())
        .where("client_id", "not in", held)
        .orderBy("due_at")
        .limit(limit)
        .execute();
      return rows.map(reminderOf);
    },
    async markDone({ practiceId, id }) {
      const { numUpdatedRows } = await db
        .updateTable("reminders")
        .set({ done_at: now() })
        .where("practice_id", "=", practiceId)
        .where("id", "=", id)
        .where("done_at", "is", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async ofClient({ practiceId, clientId }) {
      const rows = await open(context)
        .where("practice_id", "=", practiceId)
        .where("client_id", "=", clientId)
        .orderBy("due_at")
        .execute();
      return rows.map(reminderOf);
    },
  };
}

const reminderOf = (row: Selectable<Tables["reminders"]>): Reminder => ({
  id: row.id,
  practiceId: row.practice_id,
  clientId: row.client_id,
  goalId: row.goal_id ?? undefined,
  kind: row.kind,
  dueAt: row.due_at,
});

const add = async (
  { db, now, newId }: StoreContext,
  { practiceId, clientId, goalId, kind, dueAt }: Omit<Reminder, "id">,
): Promise<string> => {
  const id = newId();
  await db
    .insertInto("reminders")
    .values({
      id,
      practice_id: practiceId,
      client_id: clientId,
      goal_id: goalId ?? null,
      kind,
      due_at: dueAt,
      created_at: now(),
    })
    .execute();
  return id;
};
