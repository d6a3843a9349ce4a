import { describe, expect, it } from "vitest";

import { keepRetention } from "../../src/jobs/keep-retention.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import { sendReminders } from "../../src/jobs/send-reminders.ts";
import type { DueReminder } from "../../src/jobs/send-reminders.ts";
import { AT } from "../contract/people.ts";

describe("the runner of jobs", () => {
  it("goes on after a run that throws, and stops when told", async () => {
    const failures: string[] = [];
    let runs = 0;
    let enough = (): void => undefined;
    const twice = new Promise<void>((resolve) => (enough = resolve));
    const jobs = runJobs(
      [
        {
          name: "stumbles",
          everyMs: 1_000,
          run: () => {
            runs += 1;
            if (runs === 2) enough();
            return runs === 1 ? Promise.reject(new Error("once")) : Promise.resolve();
          },
        },
      ],
      {
        onFailure: (name) => failures.push(name),
        wait: (_ms, signal) =>
          runs < 2
            ? Promise.resolve()
            : new Promise((resolve) => signal.addEventListener("abort", () => resolve())),
      },
    );
    await twice;
    await jobs.stop();
    expect({ runs, failures }).toEqual({ runs: 2, failures: ["stumbles"] });
  });
});

describe("reminders", () => {
  const due: DueReminder = {
    id: "r-1",
    practiceId: "p-1",
    clientId: "c-1",
    goalId: undefined,
    kind: "check-in",
    dueAt: AT,
  };

  it("go out once, to whoever marks them first", async () => {
    const reminded: string[] = [];
    const answers = [true, false];
    const job = {
      reminders: {
        due: () => Promise.resolve([due, { ...due, id: "r-2" }]),
        markDone: () => Promise.resolve(answers.shift() ?? false),
      },
      remind: ({ id }: DueReminder) => Promise.resolve(void reminded.push(id)),
    };
    expect(await sendReminders(job)).toBe(1);
    expect(reminded).toEqual(["r-1"]);
  });
});

describe("retention", () => {
  it("asks every practice for clients silent for longer than the days kept", async () => {
    const asked: unknown[] = [];
    const records = {
      practiceIds: () => Promise.resolve(["p-1", "p-2"]),
      purgeOlderThan: (...question: unknown[]) => {
        asked.push(question);
        return Promise.resolve(2);
      },
    };
    expect(await keepRetention({ records, clock: { now: () => AT }, keepDays: 365 })).toBe(4);
    expect(asked).toEqual([
      ["p-1", "2025-11-21T20:00:00.000Z"],
      ["p-2", "2025-11-21T20:00:00.000Z"],
    ]);
  });
});
