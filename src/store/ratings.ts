import type { Selectable } from "kysely";

import type { Rating, Ruler } from "../domain/rating.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { openRow, sealRow } from "./sealed-tables.ts";
import type { Tables } from "./tables.ts";

export interface NewRating {
  readonly ruler: Ruler;
  readonly rating: Rating;
  readonly goalId?: string;
}

export interface KeptRating extends NewRating {
  readonly id: string;
  readonly conversationId: string;
  readonly createdAt: string;
}

export interface RatingRepository {
  add(client: ClientRef, conversationId: string, rating: NewRating): Promise<void>;
  /** Oldest first. */
  ofClient(client: ClientRef, goalId?: string): Promise<readonly KeptRating[]>;
}

type Words = Pick<Rating, "words" | "reason">;

export function createRatingRepository(context: StoreContext): RatingRepository {
  const { db } = context;
  return {
    async add(client, conversationId, { ruler, rating, goalId }) {
      const id = context.newId();
      const { value, words, reason } = rating;
      const hasWords = words !== undefined || reason !== undefined;
      await db
        .insertInto("ratings")
        .values({
          id,
          practice_id: client.practiceId,
          client_id: client.clientId,
          conversation_id: conversationId,
          goal_id: goalId ?? null,
          ruler,
          value: value ?? null,
          sealed: hasWords
            ? sealRow(context, "ratings", client.practiceId, [id], { words, reason })
            : null,
          created_at: context.now(),
        })
        .execute();
    },
    async ofClient(client, goalId) {
      let query = db
        .selectFrom("ratings")
        .selectAll()
        .where("practice_id", "=", client.practiceId)
        .where("client_id", "=", client.clientId);
      if (goalId !== undefined) query = query.where("goal_id", "=", goalId);
      const rows = await query.orderBy("arrival").execute();
      return rows.map((row) => ratingOf(context, row));
    },
  };
}

const ratingOf = (context: StoreContext, row: Selectable<Tables["ratings"]>): KeptRating => {
  const words =
    row.sealed === null
      ? {}
      : (openRow(context, "ratings", row.practice_id, [row.id], row.sealed) as Words);
  return {
    id: row.id,
    conversationId: row.conversation_id,
    createdAt: row.created_at,
    ruler: row.ruler as Ruler,
    ...(row.goal_id === null ? {} : { goalId: row.goal_id }),
    rating: { ...(row.value === null ? {} : { value: row.value }), ...words },
  };
};
