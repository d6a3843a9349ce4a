import type { StoreContext } from "./context.ts";

export interface UsageRepository {
  /** Tokens a practice's turns have cost since an ISO instant. */
  tokensSince(practiceId: string, since: string): Promise<number>;
}

export function createUsageRepository({ db }: StoreContext): UsageRepository {
  return {
    async tokensSince(practiceId, since) {
      const { sum } = await db
        .selectFrom("turns")
        .select((eb) => eb.fn.sum<number | string | null>("tokens").as("sum"))
        .where("practice_id", "=", practiceId)
        .where("at", ">=", since)
        .where("tokens", ">", 0)
        .executeTakeFirstOrThrow();
      return Number(sum ?? 0);
    },
  };
}
