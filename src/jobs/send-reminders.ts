/** Something to say to a client at a time. */
export interface DueReminder {
  readonly id: string;
  readonly practiceId: string;
  readonly clientId: string;
  readonly goalId: string | undefined;
  readonly kind: string;
  readonly dueAt: string;
}

/** The job's port to the store. */
export interface Reminders {
  /** Without those of clients whose coaching rests: nothing pushes then. */
  due(limit: number): Promise<readonly DueReminder[]>;
  /** True for the one caller that gets to do it. */
  markDone(reminder: DueReminder): Promise<boolean>;
}

export interface ReminderJob {
  readonly reminders: Reminders;
  /** Makes the invitation and sends it. */
  readonly remind: (reminder: DueReminder) => Promise<void>;
}

const BATCH = 20;

/**
 * At most once: a nudge that is lost costs little, one that comes twice nags.
 */
export async function sendReminders(job: ReminderJob): Promise<number> {
  let sent = 0;
  for (const reminder of await job.reminders.due(BATCH)) {
    if (!(await job.reminders.markDone(reminder))) continue;
    await job.remind(reminder);
    sent += 1;
  }
  return sent;
}
