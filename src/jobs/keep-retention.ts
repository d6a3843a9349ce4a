/** The job's port to the store. */
export interface RetainedRecords {
  practiceIds(): Promise<readonly string[]>;
  purgeOlderThan(practiceId: string, before: string): Promise<number>;
}

export interface RetentionJob {
  readonly records: RetainedRecords;
  readonly clock: { now(): string };
  /** How long a silent client is kept. */
  readonly keepDays: number;
}

const DAY_MS = 86_400_000;

/** Erases, in every practice, who has been silent for longer than the practice keeps records. Returns how many. */
export async function keepRetention({ records, clock, keepDays }: RetentionJob): Promise<number> {
  const before = new Date(Date.parse(clock.now()) - keepDays * DAY_MS).toISOString();
  let erased = 0;
  for (const practiceId of await records.practiceIds()) {
    erased += await records.purgeOlderThan(practiceId, before);
  }
  return erased;
}
